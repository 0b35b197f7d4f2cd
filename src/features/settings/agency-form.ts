import { agencyNamed } from '../../domain/planning/agencies'
import type { Project, ProjectAgency } from '../../domain/project/schema'
import { normalizeTyped, type TypedText } from '../../domain/text/typed-text'

/** What the form holds while it is filled in: plain texts, as fields have them. */
export interface AgencyForm {
  nameLao: string
  nameEnglish: string
  abbreviationLao: string
  abbreviationEnglish: string
  isDissolved: boolean
  /** 1 to 12, as a text. */
  month: string
  year: string
  successorIds: string[]
}

/** The texts of the form. */
export type AgencyText = 'nameLao' | 'nameEnglish' | 'abbreviationLao' | 'abbreviationEnglish'

/** The text of the form that a link means by a field of an agency and a language. */
export function agencyText(field: string | undefined, language: string | undefined): AgencyText {
  const isLao = language === 'lo'
  if (field === 'abbreviation') return isLao ? 'abbreviationLao' : 'abbreviationEnglish'
  return isLao ? 'nameLao' : 'nameEnglish'
}

/** The form of an agency, or an empty one. */
export function formOf(agency: ProjectAgency | null): AgencyForm {
  const [year = '', month = ''] = (agency?.validTo ?? '').split('-')
  return {
    nameLao: agency?.name.lo ?? '',
    nameEnglish: agency?.name.en ?? '',
    abbreviationLao: agency?.abbreviation.lo ?? '',
    abbreviationEnglish: agency?.abbreviation.en ?? '',
    isDissolved: agency?.validTo !== undefined,
    month: month ? String(Number(month)) : '1',
    year,
    successorIds: agency?.successorIds ?? [],
  }
}

/** What the form says of an agency. Fields that the form does not have stay as they are. */
export function agencyOf(
  form: AgencyForm,
  before: Partial<ProjectAgency> & Pick<ProjectAgency, 'id' | 'changedBy' | 'changedAt'>,
): ProjectAgency {
  const { validTo: _validTo, ...kept } = before
  return {
    ...kept,
    name: halves(form.nameLao, form.nameEnglish),
    abbreviation: halves(form.abbreviationLao, form.abbreviationEnglish),
    ...(form.isDissolved && { validTo: `${form.year}-${form.month.padStart(2, '0')}` }),
    successorIds: form.isDissolved ? form.successorIds : [],
  }
}

function halves(lo: string, en: string): TypedText {
  const clean = { lo: normalizeTyped(lo.trim()), en: normalizeTyped(en.trim()) }
  return { ...(clean.lo && { lo: clean.lo }), ...(clean.en && { en: clean.en }) }
}

/** True when another agency of the project is called so already. */
export function isNameTaken(project: Project, name: string, ownId: string | undefined): boolean {
  const { [ownId ?? '']: _own, ...others } = project.agencies
  return agencyNamed(others, name) !== undefined
}

export function isYear(text: string): boolean {
  return /^(?:19|20|21)\d\d$/u.test(text.trim())
}

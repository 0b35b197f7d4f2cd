import { putChange, type Change, type Stamp } from '../project/change'
import type { Outcome, PriorityArea, Project, ProjectAgency } from '../project/schema'
import type { Language } from '../text/language'
import { normalizeTyped, showText, type TypedText } from '../text/typed-text'
import { editArea, editOutcome } from './edit-rows'

type Agencies = Readonly<Record<string, ProjectAgency>>

/** True when an agency no longer exists on a day, `YYYY-MM-DD`. `validTo` is the month in which it was dissolved. */
export function isDissolved(agency: ProjectAgency | undefined, day: string): boolean {
  return agency?.validTo !== undefined && agency.validTo.slice(0, 7) <= day.slice(0, 7)
}

/**
 * The agencies that do an agency's work on a day, the main one first. A successor that was dissolved itself gives way
 * to its own successors; one that the project's list does not hold is left out.
 */
export function successorsOf(agencies: Agencies, id: string, day: string): ProjectAgency[] {
  const found = new Map<string, ProjectAgency>()
  const seen = new Set([id])
  const follow = (successorIds: readonly string[]): void => {
    for (const successorId of successorIds) {
      const successor = agencies[successorId]
      if (!successor || seen.has(successorId)) continue
      seen.add(successorId)
      if (isDissolved(successor, day)) follow(successor.successorIds)
      else found.set(successorId, successor)
    }
  }
  follow(agencies[id]?.successorIds ?? [])
  return [...found.values()]
}

/** The agencies sorted by name as it is shown in a language; those that were dissolved come last. */
export function sortedAgencies(agencies: Agencies, language: Language, day: string): ProjectAgency[] {
  const compare = new Intl.Collator(language === 'lo' ? ['lo', 'en'] : ['en', 'lo']).compare
  const rank = (agency: ProjectAgency): number => (isDissolved(agency, day) ? 1 : 0)
  return Object.values(agencies).sort(
    (a, b) =>
      rank(a) - rank(b) ||
      compare(showText(a.name, language).text, showText(b.name, language).text) ||
      compare(a.id, b.id),
  )
}

/**
 * The form in which names are compared: whatever way ຳ, ໜ, ໝ and ຫຼ were typed, in small letters, without hidden spaces.
 */
function searchForm(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/ຫລ/gu, 'ຫຼ')
    .replace(/\u200B/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
}

function namesOf(agency: ProjectAgency): string[] {
  return [agency.name.lo, agency.name.en, agency.abbreviation.lo, agency.abbreviation.en]
    .filter((name) => name !== undefined)
    .map(searchForm)
}

/** True when what was typed is part of an agency's name or abbreviation, in either language. */
export function matchesSearch(agency: ProjectAgency, typed: string): boolean {
  const wanted = searchForm(typed)
  return namesOf(agency).some((name) => name.includes(wanted))
}

/** The agency with this name, in either language, or this abbreviation. */
export function agencyNamed(agencies: Agencies, typed: string): ProjectAgency | undefined {
  const wanted = searchForm(typed)
  return wanted === '' ? undefined : Object.values(agencies).find((agency) => namesOf(agency).includes(wanted))
}

/** An agency that a person typed because the list does not hold it. */
export interface NewAgency {
  id: string
  name: TypedText
  abbreviation: TypedText
}

/** The change that adds an agency to the project's list. */
export function addAgency(project: Project, agency: NewAgency, stamp: Stamp): Change {
  return putChange(project, 'agencies', {
    ...stamp,
    id: agency.id,
    name: trimmed(agency.name),
    abbreviation: trimmed(agency.abbreviation),
    successorIds: [],
  })
}

function trimmed(text: TypedText): TypedText {
  const lo = normalizeTyped(text.lo?.trim() ?? '')
  const en = normalizeTyped(text.en?.trim() ?? '')
  return { ...(lo && { lo }), ...(en && { en }) }
}

/** A dissolved agency that the plan names, with the number of places. */
export interface DissolvedInPlan {
  agency: ProjectAgency
  places: number
}

/** The dissolved agencies that the plan names, in both matrices, the one with most places first. */
export function dissolvedInPlan(project: Project, day: string): DissolvedInPlan[] {
  const places = new Map<string, number>()
  const count = (ids: readonly string[]): void => {
    for (const id of ids) if (isDissolved(project.agencies[id], day)) places.set(id, (places.get(id) ?? 0) + 1)
  }
  for (const area of Object.values(project.priorityAreas)) count(area.hostAgencyIds)
  for (const outcome of Object.values(project.outcomes)) {
    count(outcome.leadAgencyIds)
    count(outcome.supportingAgencyIds)
  }
  return [...places]
    .flatMap(([id, number]) => {
      const agency = project.agencies[id]
      return agency ? [{ agency, places: number }] : []
    })
    .sort((a, b) => b.places - a.places || (a.agency.id < b.agency.id ? -1 : 1))
}

/** Replaces one agency by another throughout the plan; none is named twice in one place. */
export function replaceEverywhere(project: Project, from: string, to: string, stamp: Stamp): Change[] {
  const areas = Object.values(project.priorityAreas).map((area) => replaceInArea(project, area, from, to, stamp))
  const outcomes = Object.values(project.outcomes).map((outcome) => replaceInOutcome(project, outcome, from, to, stamp))
  return [...areas, ...outcomes].filter((change) => change !== null)
}

/** The same in one priority area; null where it does not name the agency. */
export function replaceInArea(
  project: Project,
  area: PriorityArea,
  from: string,
  to: string,
  stamp: Stamp,
): Change | null {
  if (!area.hostAgencyIds.includes(from)) return null
  return editArea(project, area.id, { hostAgencyIds: replaced(area.hostAgencyIds, from, to) }, stamp)
}

/** The same in one outcome, as lead and as supporting agency; null where it does not name the agency. */
export function replaceInOutcome(
  project: Project,
  outcome: Outcome,
  from: string,
  to: string,
  stamp: Stamp,
): Change | null {
  const { leadAgencyIds, supportingAgencyIds } = outcome
  if (!leadAgencyIds.includes(from) && !supportingAgencyIds.includes(from)) return null
  return editOutcome(
    project,
    outcome.id,
    { leadAgencyIds: replaced(leadAgencyIds, from, to), supportingAgencyIds: replaced(supportingAgencyIds, from, to) },
    stamp,
  )
}

function replaced(ids: readonly string[], from: string, to: string): string[] {
  return [...new Set(ids.map((id) => (id === from ? to : id)))]
}

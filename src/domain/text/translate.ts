import { sameText } from '../import/sheet-table'
import { applyChanges, putChange, putHeaderChange, type Change, type Stamp } from '../project/change'
import type { AnyEntity, EntityOf, Project } from '../project/schema'
import type { Language } from './language'
import { missingHalves, type MissingHalf } from './missing-halves'
import { typedPlaces, type TypedPlace } from './typed-places'
import { normalizeTyped, withHalf, type TypedText } from './typed-text'

/** One half to be put beside the other. */
export interface Translation {
  place: Pick<TypedPlace, 'collection' | 'entityId' | 'field'>
  language: Language
  text: string
}

/**
 * The changes that put translations beside their originals: one an entity, whatever number of its texts they are about
 * ([MO6]). What is not there any more is left alone.
 */
export function translate(project: Project, translations: readonly Translation[], stamp: Stamp): Change[] {
  let current = project
  const changes = new Map<string, Change>()
  for (const translation of translations) {
    const change = changeOf(current, translation, stamp)
    if (!change) continue
    current = applyChanges(current, [change])
    const key = `${change.collection} ${change.id}`
    changes.set(key, { ...change, before: (changes.get(key) ?? change).before })
  }
  return [...changes.values()]
}

function changeOf(
  project: Project,
  { place: { collection, entityId, field }, language, text }: Translation,
  stamp: Stamp,
): Change | null {
  const filled = <Entity extends AnyEntity>(entity: Entity): Entity => ({
    ...entity,
    ...stamp,
    [field]: withTranslation((entity as Record<string, unknown>)[field], language, text),
  })
  if (collection === 'header') return putHeaderChange(project, filled(project.header))
  const entity = (project[collection] as Record<string, EntityOf<typeof collection>>)[entityId]
  return entity ? putChange(project, collection, filled(entity)) : null
}

/** A timeline in words keeps its text one level deeper than other fields. */
function withTranslation(value: unknown, language: Language, text: string): unknown {
  if (typeof value === 'object' && value !== null && 'kind' in value && 'text' in value)
    return { ...value, text: withHalf(value.text as TypedText, language, text) }
  return withHalf((value ?? {}) as TypedText, language, text)
}

/** A row of a translator's sheet. */
export interface TranslatedRow {
  id: string
  original: string
  translation: string
}

/** Why a row is not taken over. A closed list: each has one translated sentence. */
export type RowProblem = 'unknown' | 'originalChanged' | 'alreadyThere'

export interface TranslationPreview {
  translations: (Translation & { place: MissingHalf })[]
  /** Rows without a translation. */
  empty: number
  problems: { row: TranslatedRow; problem: RowProblem }[]
}

/**
 * What a translator's sheet would bring in ([MO7]). A row counts when its id names a text that lacks a half and its
 * original is the one that is there; everything else is listed, and nothing that is there is written over.
 */
export function readTranslations(project: Project, rows: readonly TranslatedRow[]): TranslationPreview {
  const missing = new Map(missingHalves(project).map((half) => [half.id, half]))
  const all = new Map(typedPlaces(project).map((typed) => [typed.id, typed]))
  const preview: TranslationPreview = { translations: [], empty: 0, problems: [] }
  for (const row of rows) {
    const half = missing.get(row.id)
    const text = tidy(row.translation)
    if (text === '') preview.empty += 1
    else if (!half) addProblem(preview, row, all.get(row.id))
    else if (!sameText(half.text[half.written] ?? '', row.original))
      preview.problems.push({ row, problem: 'originalChanged' })
    else {
      preview.translations.push({ place: half, language: half.missing, text })
      // Of two rows for one text the first counts; the other is listed.
      missing.delete(row.id)
    }
  }
  return preview
}

/** A text that has both halves meanwhile: the same translation is no news, another one is not put in its place. */
function addProblem(preview: TranslationPreview, row: TranslatedRow, typed: TypedPlace | undefined): void {
  if (!typed) preview.problems.push({ row, problem: 'unknown' })
  else if (!Object.values(typed.text).some((half) => sameText(String(half), row.translation)))
    preview.problems.push({ row, problem: 'alreadyThere' })
}

/** Spreadsheets change line ends and people leave spaces at the end: neither makes another text. */
function tidy(text: string): string {
  return normalizeTyped(text).replace(/\r\n?/gu, '\n').trim()
}

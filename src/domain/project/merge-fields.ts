import { isSame, type Change } from './change'
import type { CollectionName } from './collections'
import type { AnyEntity } from './schema'

/**
 * Two tabs may change one entity at nearly the same moment. A change says which fields it is about: those in which its
 * `before` and `after` differ. Only these are carried over, so that a note and an answer to one question both stay.
 */
type Fields = Record<string, unknown>

/** The fields that can hold an answer: setting one removes the others ([AN3]). */
const waysToAnswer = new Set(['value', 'parts', 'ratio'])

const stamps = new Set(['changedBy', 'changedAt'])

/** What an answer is about; the rest is what was answered. */
const answerNames = new Set(['id', 'roundId', 'respondent', 'question', ...stamps])

/** Entities with a parent would come back without it. */
const hanging = new Set<CollectionName | 'header'>(['priorityAreas', 'outcomes', 'actions'])

/**
 * An entity as it is after a change that was made without knowing how it stands ([KP2]).
 * @param current the entity as it stands; null where there is none
 * @returns null where it is deleted, or stays so: what hangs under something else does not come back by an edit of it
 */
export function mergeEntity(
  current: AnyEntity | null,
  { collection, before, after }: Pick<Change, 'collection' | 'before' | 'after'>,
): AnyEntity | null {
  if (!current) return before && hanging.has(collection) ? null : after
  if (after) return withFields(current, before, after)
  // Only undo removes an answer; what somebody else added to it stays.
  return collection === 'answers' && before ? withoutAnswer(current, before) : null
}

function withFields(current: AnyEntity, before: AnyEntity | null, after: AnyEntity): AnyEntity {
  const next: Fields = { ...current }
  const [old, fresh] = [unitsOf(before ?? {}), unitsOf(after)]
  const touched = touchedUnits(before, after)
  for (const unit of touched) if (old.has(unit) && !fresh.has(unit)) takeAway(next, unit, after)
  for (const unit of touched) if (fresh.has(unit)) put(next, unit, fresh.get(unit))
  for (const [key, value] of Object.entries(after))
    if (!(key in next) && !(before && key in before)) put(next, key, value)
  if (touched.some((unit) => waysToAnswer.has(keyOf(unit)))) keepOneWay(next, after)
  return { ...next, ...laterStamp(current, before, after) } as AnyEntity
}

function withoutAnswer(current: AnyEntity, before: AnyEntity): AnyEntity | null {
  const named = Object.fromEntries(Object.entries(before).filter(([key]) => answerNames.has(key))) as AnyEntity
  const rest = withFields(current, before, named)
  return [...unitsOf(rest).keys()].some((unit) => !answerNames.has(keyOf(unit))) ? rest : null
}

/**
 * The smallest things that are changed on their own: a field, one language of a text, one part of a question, one
 * block's weight.
 */
function unitsOf(fields: object): Map<string, unknown> {
  const units = new Map<string, unknown>()
  for (const [key, value] of Object.entries(fields)) {
    if (key === 'id' || stamps.has(key)) continue
    if (hasParts(key, value)) for (const [part, held] of Object.entries(value)) units.set(`${key}/${part}`, held)
    else if (value !== undefined) units.set(key, value)
  }
  return units
}

function hasParts(key: string, value: unknown): value is Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return key === 'parts' || key === 'weights' || Object.keys(value).every((part) => part === 'lo' || part === 'en')
}

/** The units that differ between two states of an entity. */
export function touchedUnits(before: AnyEntity | null, after: AnyEntity | null): string[] {
  const [old, fresh] = [unitsOf(before ?? {}), unitsOf(after ?? {})]
  return [...new Set([...old.keys(), ...fresh.keys()])].filter((unit) => !isSame(old.get(unit), fresh.get(unit)))
}

function keyOf(unit: string): string {
  return unit.split('/', 1)[0] ?? unit
}

function put(next: Fields, unit: string, value: unknown): void {
  const key = keyOf(unit)
  if (key === '__proto__') return
  next[key] = key === unit ? value : { ...(next[key] as Fields | undefined), [unit.slice(key.length + 1)]: value }
}

function takeAway(next: Fields, unit: string, after: AnyEntity): void {
  const key = keyOf(unit)
  const rest = { ...(next[key] as Fields | undefined) }
  delete rest[unit.slice(key.length + 1)]
  if (key === unit || (Object.keys(rest).length === 0 && !(key in after))) delete next[key]
  else next[key] = rest
}

function keepOneWay(next: Fields, after: AnyEntity): void {
  for (const way of waysToAnswer)
    if (!(way in after) && [...waysToAnswer].some((other) => other in after)) delete next[way]
}

function laterStamp(
  current: AnyEntity,
  before: AnyEntity | null,
  after: AnyEntity,
): Pick<AnyEntity, 'changedBy' | 'changedAt'> {
  const isOwn = before?.changedAt === current.changedAt && before.changedBy === current.changedBy
  const { changedBy, changedAt } = isOwn || after.changedAt >= current.changedAt ? after : current
  return { changedBy, changedAt }
}

/** Changes that are undone and redone as one. */
export interface Undoable {
  changes: Change[]
}

/**
 * Rebases undo steps onto changes by somebody else. A step that clashes with one of theirs is dropped, and so are the
 * steps below it: undoing it would undo their work. The others take in what was changed.
 */
export function rebaseSteps<Step extends Undoable>(steps: readonly Step[], others: readonly Change[]): Step[] {
  const theirs = new Map(others.map((change) => [nameOf(change), change]))
  const clashes = steps.map(({ changes }) => changes.some((change) => clash(change, theirs.get(nameOf(change)))))
  return steps.slice(clashes.lastIndexOf(true) + 1).map((step) => {
    if (!step.changes.some((change) => theirs.has(nameOf(change)))) return step
    return { ...step, changes: step.changes.map((change) => withTheirs(change, theirs.get(nameOf(change)))) }
  })
}

function withTheirs(change: Change, their: Change | undefined): Change {
  return their
    ? { ...change, before: mergeEntity(change.before, their), after: mergeEntity(change.after, their) }
    : change
}

function clash(own: Change, their: Change | undefined): boolean {
  if (!their) return false
  if (!own.before || !own.after || !their.before || !their.after) return true
  const theirUnits = touchedUnits(their.before, their.after)
  return touchedUnits(own.before, own.after).some((unit) =>
    theirUnits.some((other) => unit === other || isOtherWay(unit, other)),
  )
}

function isOtherWay(unit: string, other: string): boolean {
  return keyOf(unit) !== keyOf(other) && waysToAnswer.has(keyOf(unit)) && waysToAnswer.has(keyOf(other))
}

function nameOf({ collection, id }: Pick<Change, 'collection' | 'id'>): string {
  return `${collection} ${id}`
}

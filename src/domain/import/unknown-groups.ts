import type { Matrix } from '../project/schema'
import type { ImportChange } from './proposal'

/**
 * A text that stands in the place of a building block or front-office area, and is the name of none; empty where rows
 * say nothing.
 */
export interface UnknownGroup {
  matrix: Matrix
  text: string
  count: number
}

/** What people chose for such texts: the keys of groups, by `unknownGroupKey`. */
export type ChosenGroups = Readonly<Record<string, string>>

export function unknownGroupKey({ matrix, text }: Pick<UnknownGroup, 'matrix' | 'text'>): string {
  return `${matrix}/${text}`
}

/** Every text of a proposal that names no group, once, with how many changes wait for it ([IM14]). */
export function unknownGroups(changes: readonly ImportChange[]): UnknownGroup[] {
  const found = new Map<string, UnknownGroup>()
  for (const change of changes) {
    const group = unknownGroupOf(change)
    if (!group) continue
    const key = unknownGroupKey(group)
    found.set(key, { ...group, count: (found.get(key)?.count ?? 0) + 1 })
  }
  return [...found.values()]
}

/** The changes with what was chosen for texts that name no group: the same as if the file had named it. */
export function withGroups(changes: readonly ImportChange[], chosen: ChosenGroups): ImportChange[] {
  return changes.map((change) => {
    const unknown = unknownGroupOf(change)
    const group = unknown && chosen[unknownGroupKey(unknown)]
    return unknown && group ? withGroup(change, unknown.matrix, group) : change
  })
}

function withGroup(change: ImportChange, matrix: Matrix, group: string): ImportChange {
  const problems = change.problems.filter(({ kind }) => kind !== 'unknownGroup')
  const { edit } = change
  if (edit.do === 'addArea') return { ...change, problems, edit: { ...edit, group } }
  if (edit.do === 'matrix' || edit.do === 'group')
    return { ...change, problems, after: { type: 'group', matrix, group }, edit: { ...edit, group } }
  return change
}

function unknownGroupOf({ problems, edit, before }: ImportChange): Omit<UnknownGroup, 'count'> | null {
  const problem = problems.find((one) => one.kind === 'unknownGroup')
  if (!problem) return null
  const matrix =
    edit.do === 'addArea' || edit.do === 'matrix' ? edit.matrix : before.type === 'group' ? before.matrix : null
  return matrix && { matrix, text: problem.text }
}

import type { Action, Matrix, Outcome, PriorityArea, Project } from '../project/schema'
import { inOrder } from './order'

/** The plan as a tree, each level in its order. */
export interface OutcomeNode {
  outcome: Outcome
  actions: Action[]
}
export interface AreaNode {
  area: PriorityArea
  outcomes: OutcomeNode[]
}

/** Rows of a matrix group: a building block's number, or a front-office area's id. */
export interface MatrixGroup {
  group: string
  areas: AreaNode[]
}

/**
 * One matrix of a project as a tree.
 * @param groups the groups in the order they are shown (block numbers, or front-office ids); a group that the plan
 * does not use comes back empty, and areas of a group that is not named come last, so that no row is ever lost ([PL1])
 */
export function matrixTree(project: Project, matrix: Matrix, groups: readonly string[]): MatrixGroup[] {
  const outcomesByArea = groupBy(Object.values(project.outcomes), (outcome) => outcome.priorityAreaId)
  const actionsByOutcome = groupBy(Object.values(project.actions), (action) => action.outcomeId)
  const areas = Object.values(project.priorityAreas).filter((area) => area.matrix === matrix)
  const areasByGroup = groupBy(areas, (area) => area.group)
  const unnamed = [...areasByGroup.keys()].filter((group) => !groups.includes(group)).sort()
  return [...groups, ...unnamed].map((group) => ({
    group,
    areas: inOrder(areasByGroup.get(group) ?? []).map((area) => ({
      area,
      outcomes: inOrder(outcomesByArea.get(area.id) ?? []).map((outcome) => ({
        outcome,
        actions: inOrder(actionsByOutcome.get(outcome.id) ?? []),
      })),
    })),
  }))
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/** A line of a matrix: one action, or an outcome or area that has none yet. */
export interface MatrixRow {
  group: string
  area: PriorityArea
  outcome: Outcome | null
  action: Action | null
  /** True on the first row of a group, an area or an outcome: there the cell's text is printed, and spans the rest. */
  firstOfGroup: boolean
  firstOfArea: boolean
  firstOfOutcome: boolean
}

/** A matrix as rows in the annexes' order ([PL2]). Every area, outcome and action is in at least one row. */
export function matrixRows(groups: readonly MatrixGroup[]): MatrixRow[] {
  const rows: MatrixRow[] = []
  for (const { group, areas } of groups) {
    const groupStart = rows.length
    for (const { area, outcomes } of areas) {
      const areaStart = rows.length
      const nodes: { outcome: Outcome | null; actions: Action[] }[] =
        outcomes.length > 0 ? outcomes : [{ outcome: null, actions: [] }]
      for (const { outcome, actions } of nodes) {
        const outcomeStart = rows.length
        for (const action of actions.length > 0 ? actions : [null]) {
          rows.push({
            group,
            area,
            outcome,
            action,
            firstOfGroup: rows.length === groupStart,
            firstOfArea: rows.length === areaStart,
            firstOfOutcome: rows.length === outcomeStart,
          })
        }
      }
    }
  }
  return rows
}

/** The questions a row comes from: the action's own, or else its outcome's, or else its area's ([PL4]). */
export function questionsBehind(row: Partial<Pick<MatrixRow, 'area' | 'outcome' | 'action'>>): string[] {
  const own = [row.action, row.outcome, row.area].find((entity) => entity && entity.derivedFrom.questions.length > 0)
  return own?.derivedFrom.questions ?? []
}

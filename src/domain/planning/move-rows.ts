import type { Change, Stamp } from '../project/change'
import type { Project } from '../project/schema'
import { actionsOf, areasOf, moveAction, moveArea, moveOutcome, outcomesOf } from './edit-plan'
import { inOrder } from './order'

/** One place up (-1) or down (1) among the rows beside it. */
export type Direction = -1 | 1

/** Moves an action one place within its outcome; null at the end of the list, and when it is not there. */
export function moveActionBy(project: Project, id: string, direction: Direction, stamp: Stamp): Change | null {
  const action = project.actions[id]
  if (!action) return null
  const place = placeBy(actionsOf(project, action.outcomeId), id, direction)
  return place === null ? null : moveAction(project, id, action.outcomeId, place, stamp)
}

/** Moves an outcome one place within its priority area; null at the end of the list, and when it is not there. */
export function moveOutcomeBy(project: Project, id: string, direction: Direction, stamp: Stamp): Change | null {
  const outcome = project.outcomes[id]
  if (!outcome) return null
  const place = placeBy(outcomesOf(project, outcome.priorityAreaId), id, direction)
  return place === null ? null : moveOutcome(project, id, outcome.priorityAreaId, place, stamp)
}

/** Moves a priority area one place within its group; null at the end of the list, and when it is not there. */
export function moveAreaBy(project: Project, id: string, direction: Direction, stamp: Stamp): Change | null {
  const area = project.priorityAreas[id]
  if (!area) return null
  const place = placeBy(areasOf(project, area.matrix, area.group), id, direction)
  return place === null ? null : moveArea(project, id, area.group, place, stamp)
}

function placeBy(siblings: readonly { id: string; order: string }[], id: string, direction: Direction): number | null {
  const place = inOrder(siblings).findIndex((item) => item.id === id) + direction
  return place >= 0 && place < siblings.length ? place : null
}

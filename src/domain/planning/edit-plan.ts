import { deleteChange, putChange, type Change, type Stamp } from '../project/change'
import type { Action, DerivedFrom, Matrix, Outcome, PriorityArea, Project } from '../project/schema'
import { orderAt, orderAtEnd } from './order'

const typedByHand: DerivedFrom = { questions: [] }

type New<T> = Partial<Omit<T, 'id' | 'order' | 'changedAt' | 'changedBy'>>

export function areasOf(project: Project, matrix: Matrix, group: string): PriorityArea[] {
  return Object.values(project.priorityAreas).filter((area) => area.matrix === matrix && area.group === group)
}

export function outcomesOf(project: Project, areaId: string): Outcome[] {
  return Object.values(project.outcomes).filter((outcome) => outcome.priorityAreaId === areaId)
}

export function actionsOf(project: Project, outcomeId: string): Action[] {
  return Object.values(project.actions).filter((action) => action.outcomeId === outcomeId)
}

/** A new priority area at the end of its group. */
export function addArea(
  project: Project,
  matrix: Matrix,
  group: string,
  id: string,
  stamp: Stamp,
  given: New<PriorityArea> = {},
): Change {
  const order = orderAtEnd(areasOf(project, matrix, group))
  return putChange(project, 'priorityAreas', {
    name: {},
    hostAgencyIds: [],
    derivedFrom: typedByHand,
    ...given,
    ...stamp,
    id,
    matrix,
    group,
    order,
  })
}

/** A new key outcome at the end of its area. */
export function addOutcome(
  project: Project,
  priorityAreaId: string,
  id: string,
  stamp: Stamp,
  given: New<Outcome> = {},
): Change {
  const order = orderAtEnd(outcomesOf(project, priorityAreaId))
  return putChange(project, 'outcomes', {
    text: {},
    leadAgencyIds: [],
    supportingAgencyIds: [],
    derivedFrom: typedByHand,
    ...given,
    ...stamp,
    id,
    priorityAreaId,
    order,
  })
}

/** A new action at the end of its outcome. */
export function addAction(
  project: Project,
  outcomeId: string,
  id: string,
  stamp: Stamp,
  given: New<Action> = {},
): Change {
  const order = orderAtEnd(actionsOf(project, outcomeId))
  return putChange(project, 'actions', { text: {}, derivedFrom: typedByHand, ...given, ...stamp, id, outcomeId, order })
}

/** Puts an action at a place in its own or another outcome ([PL3]). Null when it is not there. */
export function moveAction(
  project: Project,
  id: string,
  outcomeId: string,
  index: number,
  stamp: Stamp,
): Change | null {
  const action = project.actions[id]
  if (!action || !project.outcomes[outcomeId]) return null
  const siblings = actionsOf(project, outcomeId).filter((item) => item.id !== id)
  return putChange(project, 'actions', { ...action, ...stamp, outcomeId, order: orderAt(siblings, index) })
}

/** Puts an outcome at a place in its own or another priority area, with its actions. */
export function moveOutcome(
  project: Project,
  id: string,
  priorityAreaId: string,
  index: number,
  stamp: Stamp,
): Change | null {
  const outcome = project.outcomes[id]
  if (!outcome || !project.priorityAreas[priorityAreaId]) return null
  const siblings = outcomesOf(project, priorityAreaId).filter((item) => item.id !== id)
  return putChange(project, 'outcomes', { ...outcome, ...stamp, priorityAreaId, order: orderAt(siblings, index) })
}

/**
 * Puts a priority area at a place in its own or another group, with all that is under it: of its own matrix, or of the
 * one given.
 */
export function moveArea(
  project: Project,
  id: string,
  group: string,
  index: number,
  stamp: Stamp,
  matrix?: Matrix,
): Change | null {
  const area = project.priorityAreas[id]
  if (!area) return null
  const to = matrix ?? area.matrix
  const siblings = areasOf(project, to, group).filter((item) => item.id !== id)
  return putChange(project, 'priorityAreas', { ...area, ...stamp, matrix: to, group, order: orderAt(siblings, index) })
}

export function deleteAction(project: Project, id: string): Change[] {
  return present([deleteChange(project, 'actions', id)])
}

/** Deletes an outcome and its actions, as one step ([PL5]). */
export function deleteOutcome(project: Project, id: string): Change[] {
  return [
    ...actionsOf(project, id).flatMap((action) => deleteAction(project, action.id)),
    ...present([deleteChange(project, 'outcomes', id)]),
  ]
}

/** Deletes a priority area and all that is under it, as one step ([PL5]). */
export function deleteArea(project: Project, id: string): Change[] {
  return [
    ...outcomesOf(project, id).flatMap((outcome) => deleteOutcome(project, outcome.id)),
    ...present([deleteChange(project, 'priorityAreas', id)]),
  ]
}

function present(changes: readonly (Change | null)[]): Change[] {
  return changes.filter((change) => change !== null)
}

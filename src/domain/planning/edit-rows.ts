import { putChange, type Change, type Stamp } from '../project/change'
import type { Action, Outcome, PriorityArea, Project } from '../project/schema'
import { actionsOf } from './edit-plan'
import type { ColumnField } from './matrix-columns'
import { inOrder, orderAt } from './order'

/** What may be edited in a row. A field given as `undefined` is removed; absent fields stay. */
export type AreaEdit = Partial<Pick<PriorityArea, ColumnField<'area'> | 'hostAgencyIds'>>
export type OutcomeEdit = Partial<Pick<Outcome, ColumnField<'outcome'>>>
export type ActionEdit = Partial<Pick<Action, ColumnField<'action'>>>

/**
 * The change an edit makes to a priority area; null when that was deleted, so that late typing does not bring it back.
 */
export function editArea(project: Project, id: string, edit: AreaEdit, stamp: Stamp): Change | null {
  const area = project.priorityAreas[id]
  return area ? putChange(project, 'priorityAreas', edited(area, edit, stamp)) : null
}

/**
 * The change an edit makes to an outcome; null when it is not there any more. A lead agency does not also support: one
 * that is made the lead leaves the supporting agencies.
 */
export function editOutcome(project: Project, id: string, edit: OutcomeEdit, stamp: Stamp): Change | null {
  const outcome = project.outcomes[id]
  if (!outcome) return null
  const next = edited(outcome, edit, stamp)
  if (!edit.leadAgencyIds && !edit.supportingAgencyIds) return putChange(project, 'outcomes', next)
  return putChange(project, 'outcomes', {
    ...next,
    supportingAgencyIds: next.supportingAgencyIds.filter((agency) => !next.leadAgencyIds.includes(agency)),
  })
}

/** The change an edit makes to an action; null when it is not there any more. */
export function editAction(project: Project, id: string, edit: ActionEdit, stamp: Stamp): Change | null {
  const action = project.actions[id]
  return action ? putChange(project, 'actions', edited(action, edit, stamp)) : null
}

function edited<T extends object>(entity: T, edit: object, stamp: Stamp): T {
  const fields = Object.entries({ ...entity, ...edit, ...stamp }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(fields) as T
}

/** A new, empty action right below another one of its outcome; null when that one is not there any more. */
export function addActionAfter(project: Project, above: string, id: string, stamp: Stamp): Change | null {
  const neighbour = project.actions[above]
  if (!neighbour) return null
  const siblings = inOrder(actionsOf(project, neighbour.outcomeId))
  const order = orderAt(siblings, siblings.findIndex((action) => action.id === above) + 1)
  return putChange(project, 'actions', {
    ...stamp,
    id,
    outcomeId: neighbour.outcomeId,
    order,
    text: {},
    derivedFrom: { questions: [] },
  })
}

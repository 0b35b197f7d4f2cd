import {
  addAgency,
  replaceEverywhere,
  replaceInArea,
  replaceInOutcome,
  type NewAgency,
} from '../../domain/planning/agencies'
import { acceptProposals, bringBack } from '../../domain/planning/choose-proposals'
import {
  addAction,
  addArea,
  addOutcome,
  deleteAction,
  deleteArea,
  deleteOutcome,
  moveAction,
  moveOutcome,
  outcomesOf,
  actionsOf,
} from '../../domain/planning/edit-plan'
import {
  addActionAfter,
  editAction,
  editArea,
  editOutcome,
  type ActionEdit,
  type AreaEdit,
  type OutcomeEdit,
} from '../../domain/planning/edit-rows'
import { moveActionBy, moveAreaBy, moveOutcomeBy, type Direction } from '../../domain/planning/move-rows'
import { dismissProposal, type AcceptedProposal } from '../../domain/planning/proposals'
import { applyChanges, type Change } from '../../domain/project/change'
import type { Matrix } from '../../domain/project/schema'
import { isEmptyText, type TypedText } from '../../domain/text/typed-text'
import { commit, openProject } from '../current'
import { newId, stampNow } from '../project-state'
import { makeRestorePoint } from '../restore-policy'

/**
 * Commands on the plan of the open project, each one undo step. They take ids only, so that the rows of a long plan
 * need no callbacks from above.
 */

/** What an agency picker returns: the agencies chosen, and new ones that the list did not hold. */
export interface ChosenAgencies {
  ids: string[]
  added: NewAgency[]
}

export function newArea(matrix: Matrix, group: string, name: TypedText = {}): string {
  const id = newId()
  commit('newArea', [addArea(openProject(), matrix, group, id, stampNow(), { name })])
  return id
}

/** A priority area together with its first key outcome; returns the outcome's id. */
export function newAreaWithOutcome(matrix: Matrix, group: string, name: TypedText): string {
  const [areaId, outcomeId, stamp] = [newId(), newId(), stampNow()]
  const area = addArea(openProject(), matrix, group, areaId, stamp, { name })
  commit('newArea', [area, addOutcome(applyChanges(openProject(), [area]), areaId, outcomeId, stamp)])
  return outcomeId
}

export function newOutcome(areaId: string): string {
  const id = newId()
  commit('newOutcome', [addOutcome(openProject(), areaId, id, stampNow())])
  return id
}

export function newAction(outcomeId: string): string {
  const id = newId()
  commit('newAction', [addAction(openProject(), outcomeId, id, stampNow())])
  return id
}

export function newActionAfter(above: string): string {
  const id = newId()
  commit('newAction', [addActionAfter(openProject(), above, id, stampNow())])
  return id
}

export function typeArea(id: string, name: TypedText): void {
  commit('areaName', [editArea(openProject(), id, { name }, stampNow())], true)
}

export function typeOutcome(id: string, edit: Pick<OutcomeEdit, 'text' | 'comment'>): void {
  commit(edit.text ? 'outcomeText' : 'outcomeComment', [editOutcome(openProject(), id, edit, stampNow())], true)
}

export function typeAction(id: string, text: TypedText): void {
  commit('actionText', [editAction(openProject(), id, { text }, stampNow())], true)
}

/** Sets the person responsible for an action; an empty text removes it. */
export function typeResponsible(id: string, text: TypedText): void {
  const responsible = isEmptyText(text) ? undefined : text
  commit('responsible', [editAction(openProject(), id, { responsible }, stampNow())], true)
}

/** Sets or removes an action's timeline. */
export function setTimeline(id: string, timeline: ActionEdit['timeline']): void {
  commit('timeline', [editAction(openProject(), id, { timeline }, stampNow())])
}

export function chooseHosts(areaId: string, chosen: ChosenAgencies): void {
  commitWithAgencies(chosen, (ids) =>
    editArea(openProject(), areaId, { hostAgencyIds: ids } satisfies AreaEdit, stampNow()),
  )
}

export function chooseAgencies(
  outcomeId: string,
  role: 'leadAgencyIds' | 'supportingAgencyIds',
  chosen: ChosenAgencies,
): void {
  commitWithAgencies(chosen, (ids) => editOutcome(openProject(), outcomeId, { [role]: ids }, stampNow()))
}

function commitWithAgencies({ ids, added }: ChosenAgencies, edit: (ids: string[]) => Change | null): void {
  const stamp = stampNow()
  commit('agencies', [...added.map((agency) => addAgency(openProject(), agency, stamp)), edit(ids)])
}

/** Replaces a dissolved agency by its successor: in one area, in one outcome, or throughout the plan. */
export function replaceAgency(
  from: string,
  to: string,
  where: { area: string } | { outcome: string } | 'everywhere',
): void {
  const project = openProject()
  const stamp = stampNow()
  if (where === 'everywhere') return commit('successor', replaceEverywhere(project, from, to, stamp))
  const area = 'area' in where ? project.priorityAreas[where.area] : undefined
  const outcome = 'outcome' in where ? project.outcomes[where.outcome] : undefined
  commit('successor', [
    area ? replaceInArea(project, area, from, to, stamp) : null,
    outcome ? replaceInOutcome(project, outcome, from, to, stamp) : null,
  ])
}

export type RowKind = 'area' | 'outcome' | 'action'

const moves = { area: moveAreaBy, outcome: moveOutcomeBy, action: moveActionBy }

/** Moves a row by one place; false when it is at the end of its list already. */
export function moveRow(kind: RowKind, id: string, direction: Direction): boolean {
  const change = moves[kind](openProject(), id, direction, stampNow())
  commit('move', [change])
  return change !== null
}

/** Moves an action to the end of another outcome. */
export function moveActionTo(id: string, outcomeId: string): void {
  const project = openProject()
  commit('move', [moveAction(project, id, outcomeId, actionsOf(project, outcomeId).length, stampNow())])
}

/** Moves an outcome with its actions to the end of another priority area. */
export function moveOutcomeTo(id: string, areaId: string): void {
  const project = openProject()
  commit('move', [moveOutcome(project, id, areaId, outcomesOf(project, areaId).length, stampNow())])
}

const deletes = { area: deleteArea, outcome: deleteOutcome, action: deleteAction }

/**
 * Deletes a row with everything below it; where that is more than the row itself, a restore point is made first
 * ([HI1]).
 */
export function deleteRow(kind: RowKind, id: string): void {
  const project = openProject()
  const changes = deletes[kind](project, id)
  if (changes.length > 1) void makeRestorePoint(project, 'beforeDeleting')
  commit('delete', changes)
}

/** Adds accepted proposals to the plan, all as one step. */
export function acceptIntoPlan(accepted: readonly AcceptedProposal[]): void {
  commit('acceptProposal', acceptProposals(openProject(), accepted, stampNow(), newId))
}

export function dropProposal(suggestion: string): void {
  commit('dropProposal', [dismissProposal(openProject(), suggestion, stampNow())])
}

export function bringBackProposal(suggestion: string): void {
  commit('bringBackProposal', [bringBack(openProject(), suggestion)])
}

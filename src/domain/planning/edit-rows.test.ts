import { describe, expect, it } from 'vitest'
import { makeProject, withPlan } from '../../../tests/factories/plan'
import { applyChanges, type Change } from '../project/change'
import type { Project } from '../project/schema'
import { actionsOf, deleteOutcome } from './edit-plan'
import { addActionAfter, editAction, editArea, editOutcome } from './edit-rows'
import { inOrder } from './order'

const stamp = { changedBy: 'ສົມສີ', changedAt: '2026-11-21T02:00:00.000Z' }

const plan = withPlan(makeProject(), [
  {
    group: '1',
    name: { lo: 'ກອບກົດໝາຍ' },
    outcomes: [
      {
        text: { lo: 'ມີກົດໝາຍ' },
        leads: ['finance'],
        supporters: ['justice', 'health'],
        comment: { en: 'Soon' },
        actions: [{ text: { en: 'One' }, timeline: { kind: 'months', months: 3 } }, { text: { en: 'Two' } }],
      },
    ],
  },
])
const [areaId = ''] = Object.keys(plan.priorityAreas)
const [outcomeId = ''] = Object.keys(plan.outcomes)
const [first = '', second = ''] = inOrder(actionsOf(plan, outcomeId)).map(({ id }) => id)

function made(project: Project, change: Change | null): Project {
  if (!change) throw new Error('nothing was changed')
  return applyChanges(project, [change])
}

describe('editing a row', () => {
  it('changes what is given, signs it, and leaves the rest as it was', () => {
    const area = made(plan, editArea(plan, areaId, { hostAgencyIds: ['health'] }, stamp)).priorityAreas[areaId]
    expect(area).toEqual({ ...plan.priorityAreas[areaId], ...stamp, hostAgencyIds: ['health'] })
    const action = made(plan, editAction(plan, first, { text: { en: 'New' } }, stamp)).actions[first]
    expect(action).toMatchObject({ ...stamp, text: { en: 'New' }, timeline: { kind: 'months', months: 3 } })
  })

  it('takes away a field that is given as undefined', () => {
    expect(made(plan, editAction(plan, first, { timeline: undefined }, stamp)).actions[first]).not.toHaveProperty(
      'timeline',
    )
    expect(
      made(plan, editOutcome(plan, outcomeId, { comment: undefined }, stamp)).outcomes[outcomeId],
    ).not.toHaveProperty('comment')
  })

  it('[PL7] does not revive a row that was deleted meanwhile', () => {
    const without = applyChanges(plan, deleteOutcome(plan, outcomeId))
    expect(editOutcome(without, outcomeId, { text: { en: 'Late' } }, stamp)).toBeNull()
    expect(editAction(without, first, { text: { en: 'Late' } }, stamp)).toBeNull()
    expect(editArea(without, 'gone', { name: { en: 'Late' } }, stamp)).toBeNull()
    expect(addActionAfter(without, first, 'new', stamp)).toBeNull()
  })

  it('[PL6] an agency that is made the lead does not support the outcome too', () => {
    const outcome = made(plan, editOutcome(plan, outcomeId, { leadAgencyIds: ['justice'] }, stamp)).outcomes[outcomeId]
    expect(outcome).toMatchObject({ leadAgencyIds: ['justice'], supportingAgencyIds: ['health'] })
  })

  it('typing leaves agencies alone, also where a file from elsewhere names one twice', () => {
    const twice = made(plan, {
      collection: 'outcomes',
      id: outcomeId,
      before: null,
      after: { ...plan.outcomes[outcomeId]!, supportingAgencyIds: ['finance'] },
    })
    expect(
      made(twice, editOutcome(twice, outcomeId, { text: { en: 'x' } }, stamp)).outcomes[outcomeId]?.supportingAgencyIds,
    ).toEqual(['finance'])
  })

  it('adds an action right below another one', () => {
    const order = (project: Project): string[] => inOrder(actionsOf(project, outcomeId)).map(({ id }) => id)
    expect(order(made(plan, addActionAfter(plan, first, 'new', stamp)))).toEqual([first, 'new', second])
    expect(order(made(plan, addActionAfter(plan, second, 'new', stamp)))).toEqual([first, second, 'new'])
  })
})

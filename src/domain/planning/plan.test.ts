import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyProject, projects } from '../../../tests/factories/any-project'
import { applyChanges, invertChanges } from '../project/change'
import type { Project } from '../project/schema'
import { actionsOf, addAction, addArea, addOutcome, deleteArea, deleteOutcome, moveAction } from './edit-plan'
import { inOrder, orderAt } from './order'
import { matrixRows, matrixTree, questionsBehind } from './plan'

const stamp = { changedBy: '', changedAt: '2026-11-21T02:00:00.000Z' }
const groups = ['1', '2', '3', '4', '5', '6', '7', '8', '9']

function rowsOf(project: Project, matrix: 'system' | 'front-office' = 'system'): ReturnType<typeof matrixRows> {
  return matrixRows(matrixTree(project, matrix, groups))
}

describe('a matrix', () => {
  it('[PL1] [PL2] holds every area, outcome and action, each action once, whatever its group', () => {
    fc.assert(
      fc.property(projects, (project) => {
        const rows = [...rowsOf(project), ...rowsOf(project, 'front-office')]
        const ids = (pick: (row: (typeof rows)[number]) => { id: string } | null): string[] =>
          rows
            .map(pick)
            .filter((entity) => entity !== null)
            .map(({ id }) => id)
            .sort()
        expect(ids((row) => row.action)).toEqual(Object.keys(project.actions).sort())
        expect([...new Set(ids((row) => row.outcome))]).toEqual(Object.keys(project.outcomes).sort())
        expect([...new Set(ids((row) => row.area))]).toEqual(Object.keys(project.priorityAreas).sort())
        expect(rows.filter((row) => row.firstOfArea)).toHaveLength(Object.keys(project.priorityAreas).length)
      }),
    )
  })

  it('[PL4] a row knows the questions behind it: its own, or its outcome’s, or its area’s', () => {
    let project = applyChanges(anyProject(), [])
    project = applyChanges(project, [
      addArea(project, 'system', '1', 'area', stamp, { derivedFrom: { questions: ['4.1.1'] } }),
    ])
    project = applyChanges(project, [
      addOutcome(project, 'area', 'outcome', stamp, { derivedFrom: { questions: ['4.1.2'] } }),
    ])
    project = applyChanges(project, [
      addAction(project, 'outcome', 'own', stamp, { derivedFrom: { questions: ['4.1.3'] } }),
    ])
    project = applyChanges(project, [addAction(project, 'outcome', 'by hand', stamp)])
    expect(rowsOf(project).map(questionsBehind)).toEqual([['4.1.3'], ['4.1.2']])
    expect(rowsOf(applyChanges(project, deleteOutcome(project, 'outcome'))).map(questionsBehind)).toEqual([['4.1.1']])
  })
})

describe('moving and deleting', () => {
  function withActions(count: number): Project {
    let project = anyProject()
    project = applyChanges(project, [addArea(project, 'system', '1', 'area', stamp)])
    project = applyChanges(project, [addOutcome(project, 'area', 'one', stamp)])
    project = applyChanges(project, [addOutcome(project, 'area', 'two', stamp)])
    for (let index = 0; index < count; index += 1)
      project = applyChanges(project, [addAction(project, 'one', `a${index}`, stamp)])
    return project
  }

  const order = (project: Project, outcome: string): string[] =>
    inOrder(actionsOf(project, outcome)).map(({ id }) => id)

  it('[PL3] puts an action exactly where it was asked to be, among its own or another outcome’s', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(11), fc.nat(12), (count, from, to) => {
        const project = withActions(count)
        const id = `a${from % count}`
        const place = to % count
        const change = moveAction(project, id, 'one', place, stamp)
        const without = order(project, 'one').filter((item) => item !== id)
        expect(change && order(applyChanges(project, [change]), 'one')).toEqual([
          ...without.slice(0, place),
          id,
          ...without.slice(place),
        ])
        const away = moveAction(project, id, 'two', 0, stamp)
        expect(away && order(applyChanges(project, [away]), 'two')).toEqual([id])
      }),
    )
  })

  it('[PL3] is nothing when there is nothing to move or nowhere to go', () => {
    expect(moveAction(withActions(1), 'gone', 'one', 0, stamp)).toBeNull()
    expect(moveAction(withActions(1), 'a0', 'gone', 0, stamp)).toBeNull()
  })

  it('[PL3] finds a place even after two laptops made the same order key', () => {
    const siblings = [
      { id: 'a', order: 'a0' },
      { id: 'b', order: 'a0' },
      { id: 'c', order: 'a1' },
    ]
    const key = orderAt(siblings, 1)
    expect(key > 'a0' && key < 'a1').toBe(true)
  })

  it('[PL5] deletes what is under it, and one undo brings all of it back', () => {
    fc.assert(
      fc.property(projects, (project) => {
        for (const id of Object.keys(project.priorityAreas)) {
          const changes = deleteArea(project, id)
          const after = applyChanges(project, changes)
          expect(after.priorityAreas[id]).toBeUndefined()
          expect(Object.values(after.outcomes).some((outcome) => outcome.priorityAreaId === id)).toBe(false)
          expect(Object.values(after.actions).every((action) => after.outcomes[action.outcomeId])).toBe(true)
          expect(applyChanges(after, invertChanges(changes))).toEqual(project)
        }
      }),
      { numRuns: 30 },
    )
  })
})

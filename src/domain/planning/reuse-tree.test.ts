import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { projects } from '../../../tests/factories/any-project'
import { projectWithRows } from '../../../tests/factories/plan'
import { applyChanges } from '../project/change'
import type { Project } from '../project/schema'
import { deleteAction } from './edit-plan'
import { editAction, editArea, editOutcome } from './edit-rows'
import { matrixTree, type MatrixGroup } from './plan'
import { reuseTree } from './reuse-tree'

const stamp = { changedBy: '', changedAt: '2026-11-21T02:00:00.000Z' }
const groups = ['1', '2', '3', '4', '5', '6', '7', '8', '9']
const treeOf = (project: Project): MatrixGroup[] => matrixTree(project, 'system', groups)

describe('reusing a tree', () => {
  it('equals the new tree, whatever the previous one was', () => {
    fc.assert(
      fc.property(projects, projects, (before, after) => {
        expect(reuseTree(treeOf(before), treeOf(after))).toEqual(treeOf(after))
      }),
      { numRuns: 40 },
    )
  })

  it('keeps every part of a project in which nothing changed', () => {
    const project = projectWithRows(40)
    const before = treeOf(project)
    const after = reuseTree(before, treeOf({ ...project }))
    expect(after.every((group, index) => group === before[index])).toBe(true)
  })

  it('typing in one action replaces its own branch of the tree and no other', () => {
    const project = projectWithRows(300)
    const before = treeOf(project)
    const target = Object.values(project.actions)[100]
    if (!target) throw new Error('there is no such action')
    const change = editAction(project, target.id, { text: { en: 'New words' } }, stamp)
    const after = reuseTree(before, treeOf(applyChanges(project, change ? [change] : [])))
    const renewed = after.filter((group, index) => group !== before[index])
    expect(renewed).toHaveLength(1)
    const areas = renewed
      .flatMap((group) => group.areas)
      .filter((node) => !before.some((group) => group.areas.includes(node)))
    const outcomes = areas
      .flatMap((node) => node.outcomes)
      .filter((node) => !before.some((group) => group.areas.some((area) => area.outcomes.includes(node))))
    expect([areas.length, outcomes.map((node) => node.outcome.id)]).toEqual([1, [target.outcomeId]])
  })

  it('shows new words of an area and of an outcome', () => {
    const project = projectWithRows(20)
    const [areaId = ''] = Object.keys(project.priorityAreas)
    const [outcomeId = ''] = Object.keys(project.outcomes)
    for (const change of [
      editArea(project, areaId, { name: { en: 'New' } }, stamp),
      editOutcome(project, outcomeId, { text: { en: 'New' } }, stamp),
    ]) {
      const edited = applyChanges(project, change ? [change] : [])
      expect(reuseTree(treeOf(project), treeOf(edited))).toEqual(treeOf(edited))
    }
  })

  it('shows that an action is gone', () => {
    const project = projectWithRows(20)
    const [id = ''] = Object.keys(project.actions)
    const without = applyChanges(project, deleteAction(project, id))
    expect(reuseTree(treeOf(project), treeOf(without))).toEqual(treeOf(without))
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyProject, projects } from '../../../tests/factories/any-project'
import { addArea, deleteArea } from '../planning/edit-plan'
import { daysLeft } from './bin'
import { applyChanges, invertChanges, putHeaderChange } from './change'
import { changesBetween, countAll, countDifferences, signed } from './diff'

const stamp = { changedBy: 'ຄຳພອນ', changedAt: '2026-11-21T02:00:00.000Z' }

describe('differences', () => {
  it('[HI4] made on the one state give the other, and their inverse takes it back', () => {
    fc.assert(
      fc.property(projects, projects, (from, to) => {
        const changes = changesBetween(from, to)
        const made = applyChanges(from, changes)
        expect(changesBetween(made, to)).toEqual([])
        expect(made.actions).toEqual(to.actions)
        expect(applyChanges(made, invertChanges(changes))).toEqual(from)
      }),
    )
  })

  it('[HI4] a state has none from itself, nor from itself read from a file or signed by somebody else', () => {
    fc.assert(
      fc.property(projects, (project) => {
        expect(changesBetween(project, project)).toEqual([])
        expect(changesBetween(project, JSON.parse(JSON.stringify(project)) as typeof project)).toEqual([])
        expect(changesBetween(project, { ...project, header: { ...project.header, ...stamp } })).toEqual([])
      }),
    )
  })

  it('[HI4] are counted by kind, as added, changed and deleted', () => {
    const empty = anyProject()
    const one = applyChanges(empty, [addArea(empty, 'system', '1', 'area', stamp)])
    const titled = applyChanges(one, [putHeaderChange(one, { ...one.header, title: { lo: 'ອື່ນ' } })])
    expect(countDifferences(changesBetween(empty, titled))).toEqual([
      { kind: 'priorityAreas', added: 1, changed: 0, deleted: 0 },
      { kind: 'settings', added: 0, changed: 1, deleted: 0 },
    ])
    expect(countAll(changesBetween(titled, applyChanges(titled, deleteArea(titled, 'area'))))).toEqual({
      added: 0,
      changed: 0,
      deleted: 1,
    })
  })

  it('[HI5] what is put is signed by the one who puts it, and the project stays the same one', () => {
    const now = { ...anyProject(), header: { ...anyProject().header, id: 'now' } }
    const then = applyChanges(anyProject(), [
      addArea(anyProject(), 'system', '1', 'area', { changedBy: 'before', changedAt: '2026-01-01T00:00:00.000Z' }),
    ])
    const made = applyChanges(now, signed(changesBetween(now, then), stamp))
    expect(made.priorityAreas['area']).toMatchObject(stamp)
    expect(made.header.id).toBe('now')
  })
})

describe('the bin', () => {
  it('[HI7] gives thirty days, and none when they are over', () => {
    const deleted = '2026-11-21T09:00:00.000Z'
    expect(daysLeft(deleted, deleted)).toBe(30)
    expect(daysLeft(deleted, '2026-11-22T08:59:59.000Z')).toBe(30)
    expect(daysLeft(deleted, '2026-12-21T08:59:59.000Z')).toBe(1)
    expect(daysLeft(deleted, '2026-12-21T09:00:00.000Z')).toBe(0)
    expect(daysLeft(deleted, '2027-12-21T09:00:00.000Z')).toBe(0)
    expect(daysLeft(deleted, '2026-10-01T00:00:00.000Z')).toBe(30)
  })
})

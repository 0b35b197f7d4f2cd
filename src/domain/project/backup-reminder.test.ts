import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyProject, projects } from '../../../tests/factories/any-project'
import { exampleNames, openExample } from '../../../tests/factories/project'
import { editAnswer } from '../assessment/answers'
import { addArea } from '../planning/edit-plan'
import { applyChanges } from './change'
import { currentRound } from './create'
import type { Project } from './schema'
import { holdsWork, lastChangeOf, reminderFor, changesSinceBackup } from './backup-reminder'

/** A project with this many questions answered, one a minute from three o'clock on. */
function answeredTo(count: number): Project {
  let project = anyProject()
  for (let index = 0; index < count; index += 1) {
    const changedAt = new Date(Date.UTC(2026, 10, 20, 3, index + 1)).toISOString()
    project = applyChanges(project, [
      editAnswer(project, currentRound(project).id, `4.1.${index}`, { value: 'yes' }, { changedBy: '', changedAt }),
    ])
  }
  return project
}

describe('what is in no file', () => {
  it('[BK1] is all that was changed since the last one, or since the project was made', () => {
    const project = answeredTo(30)
    expect(changesSinceBackup(project, undefined)).toEqual({ count: 30, since: '2026-11-20T03:01:00.000Z' })
    expect(changesSinceBackup(project, '2026-11-20T03:20:00.000Z')).toEqual({
      count: 10,
      since: '2026-11-20T03:21:00.000Z',
    })
    expect(changesSinceBackup(project, '2026-11-20T03:30:00.000Z')).toEqual({ count: 0, since: null })
  })

  it('[BK1] is zero right after a backup, whatever the project', () => {
    fc.assert(
      fc.property(projects, (project) => {
        expect(changesSinceBackup(project, lastChangeOf(project)).count).toBe(0)
      }),
    )
  })

  it.each(exampleNames)('[BK1] is nothing in the example %s while it is untouched', (name) => {
    expect(changesSinceBackup(openExample(name), undefined)).toEqual({ count: 0, since: null })
    expect(holdsWork(openExample(name))).toBe(false)
  })
})

describe('the reminder to save a file', () => {
  const now = new Date('2026-11-21T03:00:00.000Z')
  const today = '2026-11-21T02:00:00.000Z'

  it.each([
    [0, 'none'],
    [19, 'none'],
    [20, 'quiet'],
    [59, 'quiet'],
    [60, 'notice'],
    [199, 'notice'],
    [200, 'strong'],
    [5000, 'strong'],
  ] as const)('[BK2] %d changes of today: %s', (count, reminder) => {
    expect(reminderFor({ count, since: count === 0 ? null : today }, now)).toBe(reminder)
  })

  it('[BK2] comes after a week, however few the changes', () => {
    expect(reminderFor({ count: 1, since: '2026-11-14T03:00:00.000Z' }, now)).toBe('notice')
    expect(reminderFor({ count: 1, since: '2026-11-14T03:00:01.000Z' }, now)).toBe('none')
  })
})

describe('[BK3] work that the browser should keep', () => {
  it('is five answers, or one row of the plan', () => {
    expect(holdsWork(answeredTo(4))).toBe(false)
    expect(holdsWork(answeredTo(5))).toBe(true)
    const project = anyProject()
    const row = addArea(project, 'system', '1', 'area', { changedBy: '', changedAt: '2026-11-20T04:00:00.000Z' })
    expect(holdsWork(applyChanges(project, [row]))).toBe(true)
  })
})

import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeProject, stamp, withPlan } from '../../../tests/factories/plan'
import type { ImportChange } from '../../domain/import/proposal'
import { editAction } from '../../domain/planning/edit-rows'
import { putHeaderChange } from '../../domain/project/change'
import type { Project } from '../../domain/project/schema'
import { importChanges } from './import'
import { loadProject, saveProject } from '../../storage/database/projects'
import { saveChanges } from '../../storage/database/changes'
import { commit, openProject, savingDone, showProject, undo, useProjectStore } from '../current'

const ROWS = 450

let count = 0

function planned(): Project {
  const actions = Array.from({ length: ROWS }, (_, index) => ({ text: { lo: `ກິດຈະກຳທີ ${index}` } }))
  const project = withPlan(makeProject(), [
    { group: '1', name: { lo: 'ກົດໝາຍ' }, outcomes: [{ text: { lo: 'ຜົນໄດ້ຮັບ' }, actions }] },
  ])
  return { ...project, header: { ...project.header, id: `import-steps-${(count += 1)}` } }
}

/** A new text for each action. */
function reworded({ actions }: Project): ImportChange[] {
  return Object.keys(actions).map((id) => ({
    key: `${id}/text`,
    kind: 'changed',
    entity: 'action',
    id,
    field: 'text',
    place: { sheet: '', cell: '' },
    before: { type: 'none' },
    after: { type: 'none' },
    problems: [],
    needs: [],
    edit: { do: 'fill', column: 'action', value: { type: 'text', text: { lo: 'ຂໍ້ຄວາມໃໝ່' } } },
  }))
}

function newTextsIn({ actions }: Project): number {
  return Object.values(actions).filter(({ text }) => text.lo === 'ຂໍ້ຄວາມໃໝ່').length
}

async function newTextsKept(): Promise<number> {
  const found = await loadProject(openProject().header.id)
  return found.kind === 'project' ? newTextsIn(found.project) : Number.NaN
}

/** What the work on a page sees between two changes: a clock by which each takes longer than a slice may. */
function everyChangeIsLong(): void {
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 20))
}

function oneTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 1)
  })
}

beforeEach(async () => {
  const project = planned()
  await saveProject(project)
  showProject(project)
  everyChangeIsLong()
})

afterEach(async () => {
  vi.restoreAllMocks()
  await savingDone()
})

describe('taking a file in', () => {
  it('[IM16] keeps the page responsive; [IM8] shows and saves nothing before it is complete, and one undo reverts it', async () => {
    const before = openProject()
    const seen = new Set<number>()
    const stop = useProjectStore.subscribe(({ project }) => seen.add(project ? newTextsIn(project) : Number.NaN))
    const taken = importChanges(reworded(before))
    await oneTurn()
    expect(openProject()).toBe(before)
    expect(await newTextsKept()).toBe(0)
    await taken
    expect(newTextsIn(openProject())).toBe(ROWS)
    await savingDone()
    stop()
    expect([...seen]).toEqual([ROWS])
    expect(await newTextsKept()).toBe(ROWS)
    undo()
    expect(openProject()).toEqual(before)
    await savingDone()
    expect(await newTextsKept()).toBe(0)
  })

  it('[KP2] loses nothing that was changed meanwhile', async () => {
    const before = openProject()
    const [first = ''] = Object.keys(before.actions)
    const taken = importChanges(reworded(before))
    await oneTurn()
    commit('title', [putHeaderChange(openProject(), { ...openProject().header, title: { lo: 'ຊື່ໃໝ່' } })])
    commit('timeline', [editAction(openProject(), first, { timeline: { kind: 'months', months: 7 } }, stamp)])
    await taken
    expect(openProject().header.title).toEqual({ lo: 'ຊື່ໃໝ່' })
    expect(openProject().actions[first]).toMatchObject({ text: { lo: 'ຂໍ້ຄວາມໃໝ່' }, timeline: { months: 7 } })
    expect(newTextsIn(openProject())).toBe(ROWS)
  })

  it('[IM8] leaves a project alone that was opened meanwhile', async () => {
    const other = planned()
    const taken = importChanges(reworded(openProject()))
    await oneTurn()
    showProject(other)
    await taken
    expect(openProject()).toBe(other)
  })

  it('[IM8] writes all of it or nothing, also where the device is full in the middle of its writing', async () => {
    const project = openProject()
    const changes = Object.values(project.actions).map((action) => ({
      collection: 'actions' as const,
      id: action.id,
      before: action,
      after: { ...action, text: { lo: 'ຂໍ້ຄວາມໃໝ່' } },
    }))
    const put = IDBObjectStore.prototype.put
    let puts = 0
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function last(
      this: IDBObjectStore,
      ...given: Parameters<typeof put>
    ) {
      if ((puts += 1) === ROWS - 10) throw new DOMException('full', 'QuotaExceededError')
      return put.apply(this, given)
    })
    await expect(saveChanges(project.header, changes, stamp.changedAt)).rejects.toThrow('full')
    vi.restoreAllMocks()
    expect(await newTextsKept()).toBe(0)
    expect(await saveChanges(project.header, changes, stamp.changedAt)).toMatchObject({ kind: 'saved' })
    expect(await newTextsKept()).toBe(ROWS)
  })
})

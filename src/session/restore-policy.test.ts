import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { anyProject, projects } from '../../tests/factories/any-project'
import { openExample } from '../../tests/factories/project'
import { addArea, addOutcome } from '../domain/planning/edit-plan'
import { changesBetween } from '../domain/project/diff'
import { pack, unpack } from '../storage/database/compress'
import { database } from '../storage/database/connection'
import { missedPointSince } from '../storage/small-storage/missed-points'
import { deleteRow } from './commands/plan'
import { deleteProject } from '../storage/database/delete-project'
import { saveProject } from '../storage/database/projects'
import { commit, openProject, savingDone, showProject, undo, useProjectStore } from './current'
import { stampNow } from './project-state'
import { bringBackPoint, projectAt } from './commands/restore'
import { listRestorePoints } from '../storage/database/restore-points'
import { makeRestorePoint, noteWork } from './restore-policy'

const start = Date.parse('2026-11-21T02:00:00.000Z')
const minutes = (count: number): number => count * 60_000

function addOneArea(): void {
  commit('newArea', [
    addArea(openProject(), 'system', '1', `area-${Object.keys(openProject().priorityAreas).length}`, stampNow()),
  ])
}

async function points(): Promise<string[]> {
  return (await listRestorePoints(openProject().header.id)).map(({ reason }) => reason)
}

/** Put fails for points alone, and only while there is as much in the store as was said to be too much. */
async function whileFull(limit: number, work: () => Promise<unknown>): Promise<void> {
  const put = IDBObjectStore.prototype.put
  const db = await database()
  let held = await db.count('restorePoints')
  const remove = IDBObjectStore.prototype.delete
  IDBObjectStore.prototype.put = function full(this: IDBObjectStore, ...given) {
    if (this.name === 'restorePoints' && held >= limit) throw new DOMException('full', 'QuotaExceededError')
    return put.apply(this, given)
  }
  IDBObjectStore.prototype.delete = function counted(this: IDBObjectStore, ...given) {
    if (this.name === 'restorePoints') held -= 1
    return remove.apply(this, given)
  }
  await work().finally(() => {
    IDBObjectStore.prototype.put = put
    IDBObjectStore.prototype.delete = remove
  })
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: start })
  const project = anyProject()
  await saveProject(project)
  showProject(project)
})

afterEach(async () => {
  await savingDone()
  await deleteProject(openProject().header.id)
  vi.useRealTimers()
})

describe('restore points', () => {
  it('[HI1] keep the project as it is, whatever its texts', async () => {
    await fc.assert(
      fc.asyncProperty(projects, async (project) => {
        await makeRestorePoint(project, 'beforeImport')
        const [point] = await listRestorePoints(project.header.id)
        expect(point && (await projectAt(point))).toEqual(project)
        await deleteProject(project.header.id)
      }),
      { numRuns: 15 },
    )
    const project = anyProject()
    await saveProject(project)
    showProject(project)
  })

  it('[HI1] are small: an assessment with all its answers takes less than a fifth of its file', async () => {
    const project = openExample('illustrative-assessment')
    await makeRestorePoint(project, 'beforeImport')
    const [point] = await listRestorePoints(project.header.id)
    expect(point?.size).toBeLessThan(JSON.stringify(project).length / 5)
    expect(point?.counts.answers).toBe(Object.keys(project.answers).length)
    await deleteProject(project.header.id)
  })

  it('[HI1] one is made before a deletion that affects more than one row, none before a single row is deleted', async () => {
    addOneArea()
    commit('newOutcome', [addOutcome(openProject(), 'area-0', 'outcome', stampNow())])
    const before = openProject()
    deleteRow('outcome', 'outcome')
    undo()
    deleteRow('area', 'area-0')
    await vi.waitFor(async () => expect(await points()).toEqual(['beforeDeleting']))
    const [point] = await listRestorePoints(before.header.id)
    expect(point && (await projectAt(point))).toEqual(before)
  })

  it('[HI2] one is made of what was there before the first change, and then one in half an hour of work', async () => {
    const untouched = openProject()
    const work = async (): Promise<void> => {
      const before = openProject()
      addOneArea()
      await noteWork(before)
    }
    await work()
    await work()
    expect(await points()).toEqual(['work'])
    const [first] = await listRestorePoints(untouched.header.id)
    expect(first && (await projectAt(first))).toEqual(untouched)
    vi.setSystemTime(start + minutes(29))
    await work()
    expect(await points()).toHaveLength(1)
    vi.setSystemTime(start + minutes(31))
    await work()
    expect(await points()).toEqual(['work', 'work'])
  })

  it('[HI1] [HI2] one is enough of a state that is deleted from and changed by work', async () => {
    const before = { ...openProject(), header: { ...openProject().header, id: 'one-state' } }
    const made = makeRestorePoint(before, 'beforeDeleting')
    await noteWork(before)
    expect(await made).toBe(true)
    expect((await listRestorePoints('one-state')).map(({ reason }) => reason)).toEqual(['beforeDeleting'])
    vi.setSystemTime(start + minutes(31))
    await noteWork(before)
    expect(await listRestorePoints('one-state')).toHaveLength(1)
    await deleteProject('one-state')
  })

  it('[HI3] two that are made in one moment are two', async () => {
    await Promise.all([
      makeRestorePoint({ ...openProject() }, 'beforeImport'),
      makeRestorePoint({ ...openProject() }, 'beforeMerge'),
    ])
    expect(new Set(await points())).toEqual(new Set(['beforeImport', 'beforeMerge']))
  })

  it('[HI3] are thinned as they are made, and two of one moment are two', async () => {
    for (let day = 0; day < 3; day += 1) {
      vi.setSystemTime(start + day * minutes(24 * 60))
      await makeRestorePoint({ ...openProject() }, 'beforeImport')
      await makeRestorePoint({ ...openProject() }, 'beforeMerge')
    }
    const kept = await listRestorePoints(openProject().header.id)
    expect(kept.map(({ at }) => at.slice(8, 23))).toEqual([
      '23T02:00:00.001',
      '23T02:00:00.000',
      '22T02:00:00.001',
      '21T02:00:00.001',
    ])
  })

  it('[HI3] where there is no room the oldest are dropped first, and saving continues', async () => {
    for (let count = 0; count < 4; count += 1) await makeRestorePoint({ ...openProject() }, 'beforeImport')
    vi.setSystemTime(start + minutes(1))
    await whileFull(4, async () => {
      expect(await makeRestorePoint({ ...openProject() }, 'beforeMerge')).toBe(true)
      addOneArea()
      await savingDone()
    })
    expect(await points()).toEqual(['beforeMerge', 'beforeImport', 'beforeImport'])
    expect(useProjectStore.getState().saveState).toBe('saved')
    expect(missedPointSince(openProject().header.id)).toBeNull()
  })

  it('[HI3] where there is no room at all that is recorded, until one can be saved again', async () => {
    const { id } = openProject().header
    await whileFull(-100, async () => expect(await makeRestorePoint({ ...openProject() }, 'work')).toBe(false))
    expect(missedPointSince(id)).toBe(new Date(start).toISOString())
    await makeRestorePoint({ ...openProject() }, 'work')
    expect(missedPointSince(id)).toBeNull()
  })
})

describe('bringing back', () => {
  it('[HI5] puts the project back as it was, as one step that one undo takes back, with a point of the present', async () => {
    const { id } = openProject().header
    const then = openProject()
    await makeRestorePoint(then, 'work')
    vi.setSystemTime(start + minutes(5))
    addOneArea()
    addOneArea()
    const now = openProject()
    const [point] = await listRestorePoints(id)
    expect(point && (await bringBackPoint(point))).toBe(true)
    expect(changesBetween(openProject(), then)).toEqual([])
    expect(await points()).toEqual(['beforeBringingBack', 'work'])
    const [present] = await listRestorePoints(id)
    expect(present && (await projectAt(present))).toEqual(now)
    undo()
    expect(openProject()).toEqual(now)
  })

  it('[HI5] changes nothing when the present state cannot be saved, or the point cannot be read', async () => {
    await makeRestorePoint(openProject(), 'work')
    addOneArea()
    const now = openProject()
    const [point] = await listRestorePoints(now.header.id)
    await whileFull(-100, async () => expect(point && (await bringBackPoint(point))).toBe(false))
    expect(point && (await bringBackPoint({ ...point, file: '{"format":' }))).toBe(false)
    expect(point && (await bringBackPoint({ ...point, file: new Uint8Array([1, 2, 3]) }))).toBe(false)
    expect(openProject()).toBe(now)
  })
})

describe('compressing', () => {
  it('[HI1] gives back the text, also where the browser cannot compress', async () => {
    const text = 'ນ້ຳ 🚀 '.repeat(1000)
    expect(await unpack(await pack(text))).toBe(text)
    expect(await unpack(text)).toBe(text)
  })
})

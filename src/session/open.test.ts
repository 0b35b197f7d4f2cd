import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { anyProject, projects } from '../../tests/factories/any-project'
import { editAnswer } from '../domain/assessment/answers'
import { addArea, deleteArea } from '../domain/planning/edit-plan'
import { currentRound } from '../domain/project/create'
import type { Project } from '../domain/project/schema'
import { database } from '../storage/database/connection'
import { deleteProject } from '../storage/database/delete-project'
import { listProjects, loadProject, saveChanges, saveChangesUnasked, saveProject } from '../storage/database/projects'
import {
  commit,
  startKeeping,
  keepProject,
  leaveProject,
  openProject,
  openStoredProject,
  redo,
  retrySaving,
  savingDone,
  showProject,
  stampNow,
  undo,
  useProjectStore,
} from './open'
import type { TabNews } from '../storage/tabs/tabs'

function answer(value: 'yes' | 'no'): void {
  const project = openProject()
  commit('answer', [editAnswer(project, currentRound(project).id, '4.1.2', { value }, stampNow())])
}

function note(text: string): void {
  const project = openProject()
  commit('note', [editAnswer(project, currentRound(project).id, '4.1.2', { note: { lo: text } }, stampNow())], true)
}

function named(id: string): Project {
  const project = anyProject()
  return { ...project, header: { ...project.header, id } }
}

async function whileStorageFails(work: () => Promise<void>): Promise<void> {
  const put = IDBObjectStore.prototype.put
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  await work().finally(() => {
    IDBObjectStore.prototype.put = put
  })
}

async function stored(id: string): Promise<Project> {
  const loaded = await loadProject(id)
  if (loaded.kind !== 'project') throw new Error(loaded.kind)
  return loaded.project
}

describe('the repository', () => {
  it('gives back any project as it was saved', async () => {
    await fc.assert(
      fc.asyncProperty(projects, async (project) => {
        await saveProject(project)
        expect(await stored(project.header.id)).toEqual(project)
      }),
      { numRuns: 25 },
    )
  })

  it('deletes one project and leaves its neighbours', async () => {
    const [one, two] = [anyProject(), { ...anyProject(), header: { ...anyProject().header, id: 'id-10' } }]
    await saveProject(one)
    await saveProject(two)
    await deleteProject(one.header.id)
    expect(await loadProject(one.header.id)).toEqual({ kind: 'none' })
    expect(await stored('id-10')).toEqual(two)
    expect((await listProjects()).headers.map(({ header }) => header.id)).toEqual(['id-10'])
  })

  it('says that a write failed once its transaction has ended, also where the write itself never answers', async () => {
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function endWithoutAnAnswer() {
      IDBObjectStore.prototype.put = put
      this.transaction.abort()
      return new IDBRequest() as IDBRequest<IDBValidKey>
    }
    await expect(saveProject(anyProject())).rejects.toThrow('not active')
  })

  it('[KP1] a save that is half done gives way to one that cannot wait, and is made again: both are there', async () => {
    const project = named('gives-way')
    await saveProject(project)
    const round = currentRound(project).id
    const [first, second] = [
      editAnswer(project, round, '4.1.2', { value: 'yes' }, stampNow()),
      editAnswer(project, round, '4.1.3', { value: 'no' }, stampNow()),
    ]
    const { get } = IDBObjectStore.prototype
    const ended = vi.spyOn(IDBTransaction.prototype, 'abort')
    let urgent = Promise.resolve()
    // The save has begun, and waits to hear what stands.
    IDBObjectStore.prototype.get = function once(this: IDBObjectStore, key: IDBValidKey) {
      IDBObjectStore.prototype.get = get
      queueMicrotask(() => {
        urgent = saveChangesUnasked(project.header, second ? [second] : [], new Date().toISOString())
      })
      return get.call(this, key) as IDBRequest<unknown>
    }
    expect(await saveChanges(project.header, first ? [first] : [], new Date().toISOString())).toMatchObject({
      kind: 'saved',
    })
    await urgent
    expect(ended).toHaveBeenCalled()
    ended.mockRestore()
    expect(
      Object.values((await stored('gives-way')).answers)
        .map(({ question, value }) => [question, value])
        .sort(),
    ).toEqual([
      ['4.1.2', 'yes'],
      ['4.1.3', 'no'],
    ])
  })

  it('hands back what does not pass the checks, and leaves it where it is', async () => {
    const project = anyProject()
    await saveProject(project)
    await (await database()).put('entities', { id: 'broken' } as never, [project.header.id, 'actions', 'broken'])
    expect(await loadProject(project.header.id)).toMatchObject({
      kind: 'damaged',
      where: expect.stringMatching(/^actions\[0\]/u) as string,
    })
    expect(await (await database()).get('entities', [project.header.id, 'actions', 'broken'])).toEqual({ id: 'broken' })
  })

  it('writes the changes of a step as one whole: an entity that cannot be stored leaves all as it was', async () => {
    const project = anyProject()
    await saveProject(project)
    const good = addArea(project, 'system', '1', 'area', stampNow())
    const bad = { ...good, id: 'bad', after: { ...good.after, name: { lo: (() => undefined) as never } } as never }
    await expect(saveChanges(project.header, [good, bad], '2026-11-21T02:00:00.000Z')).rejects.toThrow()
    expect((await stored(project.header.id)).priorityAreas).toEqual({})
  })
})

describe('the open project', () => {
  beforeEach(async () => {
    const project = anyProject()
    await saveProject(project)
    showProject(project)
  })

  afterEach(savingDone)

  it('is in the database after each step, without being told to save', async () => {
    answer('yes')
    expect(useProjectStore.getState().saveState).toBe('saving')
    await savingDone()
    expect(useProjectStore.getState().saveState).toBe('saved')
    expect(await stored(openProject().header.id)).toEqual(openProject())
  })

  it('undoes and redoes step by step, in the database too', async () => {
    const before = openProject()
    answer('yes')
    answer('no')
    const after = openProject()
    undo()
    undo()
    expect(openProject()).toEqual(before)
    await savingDone()
    expect(await stored(before.header.id)).toEqual(before)
    redo()
    redo()
    expect(openProject()).toEqual(after)
    redo()
    expect(openProject()).toEqual(after)
  })

  it('takes typing in one field as one step, and another field as another', () => {
    const before = openProject()
    answer('yes')
    const answered = openProject()
    note('ກ')
    note('ກຂ')
    undo()
    expect(openProject()).toEqual(answered)
    undo()
    expect(openProject()).toEqual(before)
  })

  it('brings a deleted area back with one undo', () => {
    commit('newArea', [addArea(openProject(), 'system', '1', 'area', stampNow())])
    const before = openProject()
    commit('delete', deleteArea(before, 'area'))
    expect(openProject().priorityAreas).toEqual({})
    undo()
    expect(openProject()).toEqual(before)
  })

  it('a failed save says so, keeps what was typed, and saves it when tried again', async () => {
    const project = openProject()
    await whileStorageFails(async () => {
      answer('yes')
      await savingDone()
    })
    expect(useProjectStore.getState().saveState).toBe('failed')
    expect(Object.values((await stored(project.header.id)).answers)).toEqual([])
    retrySaving()
    await savingDone()
    expect(useProjectStore.getState().saveState).toBe('saved')
    expect(await stored(project.header.id)).toEqual(openProject())
  })

  it('shows what was asked for last, whichever answers first', async () => {
    const [one, two] = [named('one'), named('two')]
    await saveProject(one)
    await saveProject(two)
    const get = IDBObjectStore.prototype.get
    IDBObjectStore.prototype.get = function slowForOne(key) {
      const request = get.call(this, key)
      if (key === 'one') for (let count = 0; count < 50; count += 1) get.call(this, key)
      return request
    }
    await Promise.all([openStoredProject('one'), openStoredProject('two')])
    IDBObjectStore.prototype.get = get
    expect(openProject().header.id).toBe('two')
    const slow = openStoredProject('one')
    showProject(two)
    await slow
    expect(openProject().header.id).toBe('two')
  })

  it('a new project that could not be saved is saved whole when tried again, and is not lost meanwhile', async () => {
    const other = openProject()
    const project = named('new')
    await whileStorageFails(async () => {
      await keepProject(project)
      answer('yes')
      await savingDone()
      expect(useProjectStore.getState().saveState).toBe('failed')
      const answered = openProject()
      await openStoredProject(other.header.id)
      expect(useProjectStore.getState().saveState).toBe('failed')
      await openStoredProject('new')
      expect(openProject()).toEqual(answered)
    })
    expect(await loadProject('new')).toEqual({ kind: 'none' })
    retrySaving()
    await savingDone()
    expect(useProjectStore.getState().saveState).toBe('saved')
    expect(await stored('new')).toEqual(openProject())
  })

  it('a project that is deleted takes what was not saved with it', async () => {
    const { header } = openProject()
    await whileStorageFails(async () => {
      answer('yes')
      await savingDone()
    })
    await leaveProject(header.id)
    await deleteProject(header.id)
    retrySaving()
    await savingDone()
    expect(useProjectStore.getState()).toMatchObject({ project: null, saveState: 'saved' })
    expect(await loadProject(header.id)).toEqual({ kind: 'none' })
  })

  it('says what opening ended in: not there', async () => {
    await openStoredProject('nowhere')
    expect(useProjectStore.getState()).toMatchObject({ project: null, problem: { kind: 'none' } })
  })
})

describe('beside other tabs', () => {
  const other = new BroadcastChannel('onedoor')
  let stop: () => void = () => undefined

  beforeEach(async () => {
    const project = anyProject()
    await saveProject(project)
    showProject(project)
    stop = startKeeping()
  })

  afterEach(async () => {
    await savingDone()
    stop()
  })

  afterAll(() => other.close())

  async function hear(news: TabNews): Promise<void> {
    const before = useProjectStore.getState()
    other.postMessage(news)
    await vi.waitUntil(() => useProjectStore.getState() !== before)
  }

  it('[KP4] undo takes back only what no other tab has changed since', async () => {
    answer('yes')
    commit('newArea', [addArea(openProject(), 'system', '1', 'area', stampNow())])
    const project = openProject()
    const theirs = editAnswer(project, currentRound(project).id, '4.1.2', { note: { lo: 'ຈາກແທັບອື່ນ' } }, stampNow())
    await savingDone()
    await saveChanges(project.header, [theirs], stampNow().changedAt)
    await hear({ projectId: project.header.id, changes: [theirs] })
    undo()
    expect(openProject().priorityAreas).toEqual({})
    undo()
    expect(openProject().answers[theirs.id]).toEqual(theirs.after)
  })

  it('a project that another tab deleted says so, and late typing does not bring a part of it back', async () => {
    const { header } = openProject()
    await deleteProject(header.id)
    await hear({ projectId: header.id, deleted: true, forGood: true })
    expect(useProjectStore.getState().problem).toEqual({ kind: 'none' })
    note('ຊ້າ')
    await savingDone()
    expect(await loadProject(header.id)).toEqual({ kind: 'none' })
    await openStoredProject(header.id)
    expect(useProjectStore.getState()).toMatchObject({ project: null, problem: { kind: 'none' } })
  })
})

import 'fake-indexeddb/auto'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { anyProject } from '../../tests/factories/any-project'
import { editAnswer } from '../domain/assessment/answers'
import { addArea, deleteArea } from '../domain/planning/edit-plan'
import { currentRound } from '../domain/project/create'
import type { Project } from '../domain/project/schema'
import { saveChanges } from '../storage/database/changes'
import { deleteProject } from '../storage/database/delete-project'
import { loadProject, saveProject } from '../storage/database/projects'
import type { TabMessage } from '../storage/tabs/tabs'
import { stampNow } from './project-state'
import { createSession, type Session } from './start'

let session: Session

function answer(value: 'yes' | 'no'): void {
  const project = session.openProject()
  session.commit('answer', [editAnswer(project, currentRound(project).id, '4.1.2', { value }, stampNow())])
}

function note(text: string): void {
  const project = session.openProject()
  session.commit(
    'note',
    [editAnswer(project, currentRound(project).id, '4.1.2', { note: { lo: text } }, stampNow())],
    true,
  )
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

describe('the open project', () => {
  beforeEach(async () => {
    session = createSession()
    const project = anyProject()
    await saveProject(project)
    session.showProject(project)
  })

  afterEach(() => session.savingDone())

  it('is in the database after each step, without being told to save', async () => {
    answer('yes')
    expect(session.useProjectStore.getState().saveState).toBe('saving')
    await session.savingDone()
    expect(session.useProjectStore.getState().saveState).toBe('saved')
    expect(await stored(session.openProject().header.id)).toEqual(session.openProject())
  })

  it('undoes and redoes step by step, in the database too', async () => {
    const before = session.openProject()
    answer('yes')
    answer('no')
    const after = session.openProject()
    session.undo()
    session.undo()
    expect(session.openProject()).toEqual(before)
    await session.savingDone()
    expect(await stored(before.header.id)).toEqual(before)
    session.redo()
    session.redo()
    expect(session.openProject()).toEqual(after)
    session.redo()
    expect(session.openProject()).toEqual(after)
  })

  it('takes typing in one field as one step, and another field as another', () => {
    const before = session.openProject()
    answer('yes')
    const answered = session.openProject()
    note('ກ')
    note('ກຂ')
    session.undo()
    expect(session.openProject()).toEqual(answered)
    session.undo()
    expect(session.openProject()).toEqual(before)
  })

  it('brings a deleted area back with one undo', () => {
    session.commit('newArea', [addArea(session.openProject(), 'system', '1', 'area', stampNow())])
    const before = session.openProject()
    session.commit('delete', deleteArea(before, 'area'))
    expect(session.openProject().priorityAreas).toEqual({})
    session.undo()
    expect(session.openProject()).toEqual(before)
  })

  it('a failed save says so, keeps what was typed, and saves it when tried again', async () => {
    const project = session.openProject()
    await whileStorageFails(async () => {
      answer('yes')
      await session.savingDone()
    })
    expect(session.useProjectStore.getState().saveState).toBe('failed')
    expect(Object.values((await stored(project.header.id)).answers)).toEqual([])
    session.retrySaving()
    await session.savingDone()
    expect(session.useProjectStore.getState().saveState).toBe('saved')
    expect(await stored(project.header.id)).toEqual(session.openProject())
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
    await Promise.all([session.openStoredProject('one'), session.openStoredProject('two')])
    IDBObjectStore.prototype.get = get
    expect(session.openProject().header.id).toBe('two')
    const slow = session.openStoredProject('one')
    session.showProject(two)
    await slow
    expect(session.openProject().header.id).toBe('two')
  })

  it('a new project that could not be saved is saved whole when tried again, and is not lost meanwhile', async () => {
    const other = session.openProject()
    const project = named('new')
    await whileStorageFails(async () => {
      await session.keepProject(project)
      answer('yes')
      await session.savingDone()
      expect(session.useProjectStore.getState().saveState).toBe('failed')
      const answered = session.openProject()
      await session.openStoredProject(other.header.id)
      expect(session.useProjectStore.getState().saveState).toBe('failed')
      await session.openStoredProject('new')
      expect(session.openProject()).toEqual(answered)
    })
    expect(await loadProject('new')).toEqual({ kind: 'none' })
    session.retrySaving()
    await session.savingDone()
    expect(session.useProjectStore.getState().saveState).toBe('saved')
    expect(await stored('new')).toEqual(session.openProject())
  })

  it('a project that is deleted takes what was not saved with it', async () => {
    const { header } = session.openProject()
    await whileStorageFails(async () => {
      answer('yes')
      await session.savingDone()
    })
    await session.leaveProject(header.id)
    await deleteProject(header.id)
    session.retrySaving()
    await session.savingDone()
    expect(session.useProjectStore.getState()).toMatchObject({ project: null, saveState: 'saved' })
    expect(await loadProject(header.id)).toEqual({ kind: 'none' })
  })

  it('says what opening ended in: not there', async () => {
    await session.openStoredProject('nowhere')
    expect(session.useProjectStore.getState()).toMatchObject({ project: null, problem: { kind: 'none' } })
  })
})

describe('with other tabs open', () => {
  const other = new BroadcastChannel('onedoor')
  let stop: () => void = () => undefined

  beforeEach(async () => {
    session = createSession()
    const project = anyProject()
    await saveProject(project)
    session.showProject(project)
    stop = session.startSession()
  })

  afterEach(async () => {
    await session.savingDone()
    stop()
  })

  afterAll(() => other.close())

  async function receive(news: TabMessage): Promise<void> {
    const before = session.useProjectStore.getState()
    other.postMessage(news)
    await vi.waitUntil(() => session.useProjectStore.getState() !== before)
  }

  it('[KP4] undo takes back only what no other tab has changed since', async () => {
    answer('yes')
    session.commit('newArea', [addArea(session.openProject(), 'system', '1', 'area', stampNow())])
    const project = session.openProject()
    const theirs = editAnswer(project, currentRound(project).id, '4.1.2', { note: { lo: 'ຈາກແທັບອື່ນ' } }, stampNow())
    await session.savingDone()
    await saveChanges(project.header, [theirs], stampNow().changedAt)
    await receive({ projectId: project.header.id, changes: [theirs] })
    session.undo()
    expect(session.openProject().priorityAreas).toEqual({})
    session.undo()
    expect(session.openProject().answers[theirs.id]).toEqual(theirs.after)
  })

  it('a project deleted in another tab says so, and late typing brings no part of it back', async () => {
    const { header } = session.openProject()
    await deleteProject(header.id)
    await receive({ projectId: header.id, deleted: true, forGood: true })
    expect(session.useProjectStore.getState().problem).toEqual({ kind: 'none' })
    note('ຊ້າ')
    await session.savingDone()
    expect(await loadProject(header.id)).toEqual({ kind: 'none' })
    await session.openStoredProject(header.id)
    expect(session.useProjectStore.getState()).toMatchObject({ project: null, problem: { kind: 'none' } })
  })
})

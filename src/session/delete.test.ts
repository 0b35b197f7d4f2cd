import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it } from 'vitest'
import { anyProject } from '../../tests/factories/any-project'
import { addArea } from '../domain/planning/edit-plan'
import type { Project } from '../domain/project/schema'
import { bringBackFromBin, deleteForGood, purgeBin, listBin } from '../storage/database/bin'
import { moveToBin } from './delete'
import { commit, keepProject, openProject, openStoredProject, useProjectStore } from './current'
import { stampNow } from './project-state'
import { listRestorePoints } from '../storage/database/restore-points'
import { database } from '../storage/database/connection'
import { listProjects, loadProject, saveProject } from '../storage/database/projects'
import { makeRestorePoint } from './restore-policy'

function named(id: string, title = id): Project {
  const project = anyProject()
  return { ...project, header: { ...project.header, id, title: { lo: title } } }
}

async function listed(): Promise<string[]> {
  return (await listProjects()).headers.map(({ header }) => header.id).sort()
}

const today = new Date().toISOString()

afterEach(async () => {
  const db = await database()
  for (const name of ['headers', 'entities', 'bin', 'restorePoints', 'outside'] as const) await db.clear(name)
})

describe('the bin', () => {
  it('[HI6] takes a project off the list and gives it back whole, with what was typed last', async () => {
    await keepProject(named('one'))
    await saveProject(named('two'))
    commit('newArea', [addArea(openProject(), 'system', '1', 'area', stampNow())])
    const project = openProject()
    await makeRestorePoint(project, 'beforeImport')
    await moveToBin('one')
    expect(await listed()).toEqual(['two'])
    expect((await listProjects()).inBin).toBe(1)
    expect((await listBin()).map(({ stored }) => stored.header.id)).toEqual(['one'])
    expect(await loadProject('one')).toMatchObject({ kind: 'inBin' })
    expect(useProjectStore.getState().project).toBeNull()
    await bringBackFromBin('one')
    expect(await loadProject('one')).toEqual(expect.objectContaining({ kind: 'project', project }))
    expect(await listRestorePoints('one')).toHaveLength(1)
    expect(await listed()).toEqual(['one', 'two'])
  })

  it('[HI6] a project in it that is opened says so', async () => {
    await saveProject(named('one'))
    await moveToBin('one', today)
    await openStoredProject('one')
    expect(useProjectStore.getState()).toMatchObject({ project: null, problem: { kind: 'inBin', deletedAt: today } })
  })

  it('[HI6] holds nothing for a project that was never in the database', async () => {
    await moveToBin('nowhere')
    expect((await listProjects()).inBin).toBe(0)
  })

  it('[HI7] is emptied of what is thirty days old, with its restore points, and of nothing else', async () => {
    for (const id of ['old', 'young', 'live']) {
      await saveProject(named(id))
      await makeRestorePoint(named(id), 'beforeImport')
    }
    await (await database()).put('outside', { at: '2026-01-01T00:00:00.000Z' }, 'old')
    const ago = (days: number): string => new Date(Date.now() - days * 24 * 60 * 60_000).toISOString()
    await moveToBin('old', ago(30))
    await moveToBin('young', ago(29))
    expect((await listBin()).map(({ stored }) => stored.header.id)).toEqual(['young'])
    expect((await listProjects()).inBin).toBe(1)
    expect(await loadProject('old')).toEqual({ kind: 'none' })
    await purgeBin()
    expect(await (await database()).count('headers')).toBe(2)
    expect(await loadProject('old')).toEqual({ kind: 'none' })
    expect(await listRestorePoints('old')).toEqual([])
    expect(await (await database()).get('outside', 'old')).toEqual({ deletedAt: expect.any(String) as string })
    expect((await listBin()).map(({ stored }) => stored.header.id)).toEqual(['young'])
    expect(await listRestorePoints('young')).toHaveLength(1)
    expect(await listed()).toEqual(['live'])
    expect(await listRestorePoints('live')).toHaveLength(1)
  })

  it('[HI7] deleting for good leaves nothing of the project', async () => {
    await saveProject(named('one'))
    await makeRestorePoint(named('one'), 'beforeImport')
    await moveToBin('one')
    await deleteForGood('one')
    const db = await database()
    expect(
      await Promise.all((['headers', 'entities', 'bin', 'restorePoints'] as const).map((name) => db.count(name))),
    ).toEqual([0, 0, 0, 0])
  })

  it('[HI8] a project that comes in with the id of one in the bin leaves that one there', async () => {
    await saveProject(named('same', 'in the bin'))
    await makeRestorePoint(named('same', 'in the bin'), 'beforeImport')
    await moveToBin('same', today)
    await saveProject(named('same', 'from a file'))
    expect(await loadProject('same')).toEqual(
      expect.objectContaining({ kind: 'project', project: named('same', 'from a file') }),
    )
    expect(await listRestorePoints('same')).toEqual([])
    const [binned] = await listBin()
    expect(binned).toMatchObject({ stored: { header: { title: { lo: 'in the bin' } } }, deletedAt: today })
    const id = binned?.stored.header.id ?? ''
    expect(id).not.toBe('same')
    await bringBackFromBin(id)
    const expected = named('same', 'in the bin')
    expect(await loadProject(id)).toEqual(
      expect.objectContaining({ kind: 'project', project: { ...expected, header: { ...expected.header, id } } }),
    )
    expect(await listRestorePoints(id)).toHaveLength(1)
  })
})

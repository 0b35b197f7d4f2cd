import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { stamp } from '../../../tests/factories/plan'
import { anyProject, projects } from '../../../tests/factories/any-project'
import { editAnswer } from '../../domain/assessment/answers'
import { addArea } from '../../domain/planning/edit-plan'
import { currentRound } from '../../domain/project/create'
import type { Project } from '../../domain/project/schema'
import { saveChanges, saveChangesBlindly } from './changes'
import { database } from './connection'
import { deleteProject } from './delete-project'
import { listProjects, loadProject, saveProject } from './projects'

function named(id: string): Project {
  const project = anyProject()
  return { ...project, header: { ...project.header, id } }
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
      editAnswer(project, round, '4.1.2', { value: 'yes' }, stamp),
      editAnswer(project, round, '4.1.3', { value: 'no' }, stamp),
    ]
    const { get } = IDBObjectStore.prototype
    const ended = vi.spyOn(IDBTransaction.prototype, 'abort')
    let urgent = Promise.resolve()
    // The save has begun, and waits to hear what stands.
    IDBObjectStore.prototype.get = function once(this: IDBObjectStore, key: IDBValidKey) {
      IDBObjectStore.prototype.get = get
      queueMicrotask(() => {
        urgent = saveChangesBlindly(project.header, second ? [second] : [], new Date().toISOString())
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
    const good = addArea(project, 'system', '1', 'area', stamp)
    const bad = { ...good, id: 'bad', after: { ...good.after, name: { lo: (() => undefined) as never } } as never }
    await expect(saveChanges(project.header, [good, bad], '2026-11-21T02:00:00.000Z')).rejects.toThrow()
    expect((await stored(project.header.id)).priorityAreas).toEqual({})
  })
})

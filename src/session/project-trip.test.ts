import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyProject, anyTyped, projects } from '../../tests/factories/any-project'
import { editAnswer } from '../domain/assessment/answers'
import { addAction, addArea, addOutcome, deleteArea } from '../domain/planning/edit-plan'
import { putHeaderChange } from '../domain/project/change'
import { currentRound } from '../domain/project/create'
import { serializeProject } from '../domain/project/project-file'
import type { Project } from '../domain/project/schema'
import { PROJECT_VERSION } from '../domain/project/version'
import { database, type StoredHeader } from '../storage/database/connection'
import { openProjectFile } from '../storage/files/open-project-file'
import { loadProject, saveProject } from '../storage/database/projects'
import { loadMigrated } from './load-migrated'
import { newId, stampNow } from './project-state'
import { createSession } from './start'

const {
  commit,
  keepProject,
  openProject,
  openStoredProject,
  redo,
  savingDone,
  showProject,
  showReadOnly,
  undo,
  useProjectStore,
} = createSession()

async function stored(id: string): Promise<Project> {
  const loaded = await loadMigrated(id)
  if (loaded.kind !== 'project') throw new Error(loaded.kind)
  return loaded.project
}

async function alterHeader(id: string, fields: Partial<StoredHeader>): Promise<void> {
  const header = await (await database()).get('headers', id)
  await (await database()).put('headers', { ...header, ...fields } as StoredHeader, id)
}

function throughFile(project: Project): Project {
  const opened = openProjectFile(new TextEncoder().encode(serializeProject(project, 'test')))
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  return opened.project
}

/** Anything but a field named __proto__, for a file that has one is refused. */
const anyUnknown = fc
  .dictionary(
    fc.string({ minLength: 1 }).map((name) => `x-${name}`),
    fc.jsonValue(),
    { minKeys: 1 },
  )
  .filter((unknown) => !JSON.stringify(unknown).includes('"__proto__":'))

const withUnknown = fc
  .tuple(projects, fc.option(anyUnknown, { nil: undefined }))
  .map(([project, unknown]): Project => ({
    ...project,
    ...(unknown && { unknown: JSON.parse(JSON.stringify(unknown)) as Record<string, unknown> }),
  }))

/** One thing that a person does, by its name, with a text. */
const steps: Record<string, (text: string) => void> = {
  answer: (text) =>
    commit('answer', [
      editAnswer(
        openProject(),
        currentRound(openProject()).id,
        '4.1.2',
        { value: text.length % 2 ? 'yes' : 'no' },
        stampNow(),
      ),
    ]),
  note: (text) =>
    commit(
      'note',
      [editAnswer(openProject(), currentRound(openProject()).id, '4.1.2', { note: { lo: text } }, stampNow())],
      true,
    ),
  title: (text) =>
    commit(
      'title',
      [putHeaderChange(openProject(), { ...openProject().header, ...stampNow(), title: { lo: text } })],
      true,
    ),
  area: (text) =>
    commit('newArea', [addArea(openProject(), 'system', '1', newId(), stampNow(), { name: { lo: text } })]),
  outcome: (text) =>
    withFirst('priorityAreas', (id) =>
      commit('newArea', [addOutcome(openProject(), id, newId(), stampNow(), { text: { en: text } })]),
    ),
  action: (text) =>
    withFirst('outcomes', (id) =>
      commit('newArea', [addAction(openProject(), id, newId(), stampNow(), { text: { en: text } })]),
    ),
  delete: () => withFirst('priorityAreas', (id) => commit('delete', deleteArea(openProject(), id))),
  undo,
  redo,
}

function withFirst(collection: 'priorityAreas' | 'outcomes', work: (id: string) => void): void {
  const [id] = Object.keys(openProject()[collection])
  if (id !== undefined) work(id)
}

describe('a project on its way', () => {
  it('[PF1] [PF7] survives saving and loading, and export and import, with what is not known of it', async () => {
    await fc.assert(
      fc.asyncProperty(withUnknown, async (project) => {
        await saveProject(project)
        expect(await stored(project.header.id)).toEqual(project)
        expect(throughFile(project)).toEqual(project)
      }),
      { numRuns: 25 },
    )
  })

  it('[PF1] [CH1] any sequence of edits, undo and redo is in the database and in the file as it is on the screen', async () => {
    const anySteps = fc.array(fc.tuple(fc.constantFrom(...Object.keys(steps)), anyTyped), { maxLength: 25 })
    await fc.assert(
      fc.asyncProperty(withUnknown, anySteps, async (project, wanted) => {
        await keepProject(project)
        for (const [name, text] of wanted) steps[name]?.(text)
        await savingDone()
        expect(await stored(project.header.id)).toEqual(openProject())
        expect(throughFile(openProject())).toEqual(openProject())
        while (useProjectStore.getState().past.length > 0) undo()
        expect(openProject()).toEqual(project)
        await savingDone()
        expect(await stored(project.header.id)).toEqual(project)
      }),
      { numRuns: 25 },
    )
  })
})

describe('a project file with a byte changed', () => {
  it('[PF8] is opened, and then says that it was altered unless nothing of it was, or is refused; never a crash', () => {
    const original: unknown = JSON.parse(serializeProject(anyProject(), 'test'))
    const bytes = new TextEncoder().encode(serializeProject(anyProject(), 'test'))
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const flipped = bytes.map((byte, index) => (index === at ? byte ^ by : byte))
        const opened = openProjectFile(flipped)
        if (!opened.ok) {
          expect(opened.error.kind).toBeTypeOf('string')
          return
        }
        const read = JSON.parse(new TextDecoder().decode(flipped)) as Record<string, unknown>
        if (opened.altered || !Object.hasOwn(read, 'checksum')) return
        expect(read).toEqual(original)
      }),
      { numRuns: 1500 },
    )
  })
})

describe('a project in the database', () => {
  it('[PF5] without a version counts as version 1, is migrated when opened, and stays version 1 until it is rewritten', async () => {
    const project = anyProject()
    const { id } = project.header
    await saveProject(project)
    await alterHeader(id, { version: undefined } as never)
    showProject(null)
    await openStoredProject(id)
    expect(openProject()).toEqual(project)
    steps['area']?.('ໃໝ່')
    await savingDone()
    expect(await (await database()).get('headers', id)).toMatchObject({ version: 1 })
    await saveProject(openProject())
    expect(await (await database()).get('headers', id)).toMatchObject({ version: PROJECT_VERSION })
    expect(await stored(id)).toEqual(openProject())
  })

  it('[PF5] fields that an older version carried along become entities, once', async () => {
    const project = anyProject()
    const { id } = project.header
    const dismissal = { id: 'proposal', changedBy: '', changedAt: '2026-11-21T02:00:00.000Z' }
    await saveProject(project)
    await alterHeader(id, { unknown: { dismissals: [dismissal], weather: 'rain' } })
    const expected = { ...project, dismissals: { proposal: dismissal }, unknown: { weather: 'rain' } }
    expect(await loadMigrated(id)).toMatchObject({ kind: 'project', project: expected })
    expect(await stored(id)).toEqual(expected)
    expect(await (await database()).get('headers', id)).toMatchObject({ unknown: { weather: 'rain' } })
    await (await database()).delete('entities', [id, 'dismissals', 'proposal'])
    expect((await stored(id)).dismissals).toEqual({})
  })

  it('[PF7] that a worker wrote keeps what is not known of it when it is changed here', async () => {
    const project = {
      ...anyProject(),
      header: { ...anyProject().header, id: 'from-a-worker' },
      unknown: { weather: 'rain' },
    }
    await saveProject({ ...project, header: { ...project.header, id: 'elsewhere' } })
    const written = await (await database()).get('headers', 'elsewhere')
    await (await database()).put('headers', { ...written, header: project.header } as StoredHeader, 'from-a-worker')
    showProject(project)
    steps['title']?.('ຊື່ໃໝ່')
    await savingDone()
    expect(await (await database()).get('headers', 'from-a-worker')).toMatchObject({
      version: PROJECT_VERSION,
      unknown: { weather: 'rain' },
      header: { title: { lo: 'ຊື່ໃໝ່' } },
    })
  })

  it('[PF6] that a newer version keeps is shown, and nothing changes it', async () => {
    const project = { ...anyProject(), header: { ...anyProject().header, id: 'newer' } }
    await saveProject(project)
    await alterHeader('newer', { version: 99 })
    showProject(null)
    await openStoredProject('newer')
    expect(useProjectStore.getState()).toMatchObject({ readOnly: true, project, problem: null })
    for (const step of Object.values(steps)) step('text')
    await savingDone()
    expect(openProject()).toEqual(project)
    expect(await (await database()).get('headers', 'newer')).toMatchObject({ version: 99, header: project.header })
    await openStoredProject('nowhere')
    expect(useProjectStore.getState().readOnly).toBe(false)
  })

  it('[PF6] that a newer version keeps, and of which a part is of another shape, is left alone and handed back as it is', async () => {
    await saveProject({ ...anyProject(), header: { ...anyProject().header, id: 'strange' } })
    await alterHeader('strange', { version: 99 })
    await (await database()).put('entities', { id: 'odd' } as never, ['strange', 'actions', 'odd'])
    await openStoredProject('strange')
    expect(useProjectStore.getState()).toMatchObject({
      project: null,
      problem: { kind: 'newer', version: 99, raw: { actions: [{ id: 'odd' }] } },
    })
  })

  it('[PF6] that is read-only has an id of its own and is stored nowhere', async () => {
    const project = { ...anyProject(), header: { ...anyProject().header, id: 'looked-at' } }
    const id = showReadOnly(project)
    expect(openProject()).toEqual({ ...project, header: { ...project.header, id } })
    expect(id).not.toBe('looked-at')
    steps['area']?.('text')
    await savingDone()
    expect([await loadProject(id), await loadProject('looked-at')]).toEqual([{ kind: 'none' }, { kind: 'none' }])
  })
})

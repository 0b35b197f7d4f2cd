import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { anyProject } from '../../tests/factories/any-project'
import { SmallStorage } from '../../tests/factories/small-storage'
import { answerId, CONSENSUS } from '../domain/assessment/answers'
import { currentRound } from '../domain/project/create'
import type { Change } from '../domain/project/change'
import type { Answer, Project } from '../domain/project/schema'
import { loadProject, saveProject } from '../storage/database/projects'
import { saveChanges } from '../storage/database/changes'
import { createStash } from '../storage/small-storage/unsaved-changes'
import { recoverChanges } from './recover-changes'

let project: Project
let count = 0

beforeEach(async () => {
  vi.stubGlobal('localStorage', new SmallStorage())
  project = { ...anyProject(), header: { ...anyProject().header, id: `left-${(count += 1)}` } }
  const roundId = currentRound(project).id
  const id = answerId(roundId, CONSENSUS, '4.1.2')
  project.answers = {
    [id]: {
      id,
      roundId,
      respondent: CONSENSUS,
      question: '4.1.2',
      value: 'yes',
      changedBy: '',
      changedAt: '2089-01-01T00:00:00.000Z',
    },
  }
  await saveProject(project)
})
afterEach(() => vi.unstubAllGlobals())

function anyAnswer(): Answer {
  const answer = Object.values(project.answers)[0]
  if (!answer) throw new Error('the project has answers')
  return answer
}

function noted(before: Answer, en: string, changedAt: string): { change: Change; after: Answer } {
  const after = { ...before, note: { en }, changedAt }
  return { after, change: { collection: 'answers', id: before.id, before, after } }
}

async function storedNote(): Promise<string | undefined> {
  const found = await loadProject(project.header.id)
  if (found.kind !== 'project') throw new Error(found.kind)
  return found.project.answers[anyAnswer().id]?.note?.en
}

const EARLY = '2090-01-01T00:00:00.000Z'
const LATE = '2090-01-01T00:00:09.000Z'

describe('what a page stashed when it was closed', () => {
  it('[KP1] is saved by the next page, all its steps, and only once', async () => {
    const first = noted(anyAnswer(), 'one', EARLY)
    const second = noted(first.after, 'two', LATE)
    createStash().put([
      { header: project.header, changes: [first.change] },
      { header: project.header, changes: [second.change] },
    ])
    const next = createStash()
    expect((await recoverChanges(next)).map(({ projectId }) => projectId)).toEqual([
      project.header.id,
      project.header.id,
    ])
    expect(await storedNote()).toBe('two')
    expect(await recoverChanges(createStash())).toEqual([])
  })

  it('[KP1] is nothing where the database has it already', async () => {
    const { change } = noted(anyAnswer(), 'kept', EARLY)
    createStash().put([{ header: project.header, changes: [change] }])
    await saveChanges(project.header, [change], EARLY)
    expect(await recoverChanges(createStash())).toEqual([])
  })

  it('[KP3] does not overwrite what was changed since, and keeps its other changes', async () => {
    const before = anyAnswer()
    const left = { ...before, note: { en: 'left' }, evidence: { en: 'left' }, changedAt: EARLY }
    createStash().put([
      { header: project.header, changes: [{ collection: 'answers', id: before.id, before, after: left }] },
    ])
    await saveChanges(project.header, [noted(before, 'since', LATE).change], LATE)
    await recoverChanges(createStash())
    const found = await loadProject(project.header.id)
    expect(found.kind === 'project' && found.project.answers[before.id]).toMatchObject({
      note: { en: 'since' },
      evidence: { en: 'left' },
      changedAt: LATE,
    })
  })

  it('[KP1] is of no use to the page that stashed it, which saves it itself', async () => {
    const stash = createStash()
    stash.put([{ header: project.header, changes: [noted(anyAnswer(), 'mine', EARLY).change] }])
    expect(await recoverChanges(stash)).toEqual([])
    stash.drop()
    expect(await recoverChanges(createStash())).toEqual([])
  })

  it('[KP6] does not bring back a project that is gone', async () => {
    createStash().put([
      { header: { ...project.header, id: 'gone' }, changes: [noted(anyAnswer(), 'gone', EARLY).change] },
    ])
    expect(await recoverChanges(createStash())).toEqual([])
    expect(await loadProject('gone')).toEqual({ kind: 'none' })
  })

  it('[KP1] that no page of the toolkit stashed is not read', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((text) => `[{"header":${text},"changes":[]}]`),
          fc
            .json()
            .map(
              (text) =>
                `[{"header":${JSON.stringify(project.header)},"changes":[{"collection":"answers","id":"${anyAnswer().id}","after":${text}}]}]`,
            ),
        ),
        async (text) => {
          fc.pre(!text.endsWith('"after":null}]}]'))
          localStorage.setItem('onedoor.left.odd', text)
          expect(await recoverChanges(createStash())).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  })
})

import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { anyProject } from '../../tests/factories/any-project'
import { answerId, CONSENSUS, editAnswer, type AnswerEdit } from '../domain/assessment/answers'
import { addArea, addOutcome, deleteArea } from '../domain/planning/edit-plan'
import { putHeaderChange } from '../domain/project/change'
import { currentRound } from '../domain/project/create'
import type { Answer, Project } from '../domain/project/schema'
import { database } from '../storage/database/connection'
import { saveChanges } from '../storage/database/changes'
import { deleteProject } from '../storage/database/delete-project'
import { loadProject, saveProject } from '../storage/database/projects'
import { createTabs } from '../storage/tabs/tabs'
import { stampNow } from './project-state'
import { createSession, type Session } from './start'

interface Tab extends Session {
  stampNow: typeof stampNow
  close: () => void
}

/** Two tabs: two sessions on one database, with the browser's own channel between them. */
async function openTab(id: string): Promise<Tab> {
  const session = createSession(createTabs())
  const close = session.startSession()
  await session.openStoredProject(id)
  return { ...session, stampNow, close }
}

let tabs: Tab[] = []
let count = 0

async function openTwo(): Promise<[Tab, Tab]> {
  const project = { ...anyProject(), header: { ...anyProject().header, id: `two-tabs-${(count += 1)}` } }
  await saveProject(project)
  const [one, two] = [await openTab(project.header.id), await openTab(project.header.id)]
  tabs = [one, two]
  return [one, two]
}

afterEach(() => tabs.forEach((tab) => tab.close()))

/** Waits until nothing is on its way any more: neither to the database nor from tab to tab. */
async function settle(): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    await new Promise((resolve) => {
      setTimeout(resolve, 5)
    })
    await Promise.all(tabs.map((tab) => tab.savingDone()))
  }
}

function edit(tab: Tab, question: string, fields: AnswerEdit): void {
  const project = tab.openProject()
  tab.commit('answer', [editAnswer(project, currentRound(project).id, question, fields, tab.stampNow())])
}

function answerIn(project: Project, question: string): Answer | undefined {
  return project.answers[answerId(currentRound(project).id, CONSENSUS, question)]
}

async function stored(tab: Tab): Promise<Project> {
  const loaded = await loadProject(tab.openProject().header.id)
  if (loaded.kind !== 'project') throw new Error(loaded.kind)
  return loaded.project
}

const questions = ['4.1.2', '4.1.3'] as const
const fields = ['value', 'note/lo', 'note/en', 'evidence/lo'] as const
type Field = (typeof fields)[number]

interface Edit {
  tab: 0 | 1
  question: (typeof questions)[number]
  field: Field
  text: string
  pause: boolean
}

const anyEdits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({
    tab: fc.constantFrom<0 | 1>(0, 1),
    question: fc.constantFrom(...questions),
    field: fc.constantFrom(...fields),
    text: fc.string({ minLength: 1, maxLength: 3 }),
    pause: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
)

const valueOfText = (text: string): 'yes' | 'no' | 'unknown' =>
  (['yes', 'no', 'unknown'] as const)[text.length - 1] ?? 'yes'

function make(tab: Tab, { question, field, text }: Edit): unknown {
  if (field === 'value') {
    edit(tab, question, { value: valueOfText(text) })
    return valueOfText(text)
  }
  const [name, half] = field.split('/') as ['note' | 'evidence', 'lo' | 'en']
  edit(tab, question, { [name]: { ...answerIn(tab.openProject(), question)?.[name], [half]: text } })
  return text
}

function read(project: Project, question: string, field: Field): unknown {
  const answer = answerIn(project, question)
  const [name, half] = field.split('/') as ['note' | 'evidence', 'lo' | 'en']
  return field === 'value' ? answer?.value : answer?.[name]?.[half]
}

describe('two tabs on one project', () => {
  it('[KP2] any edits, in any order, end as the same project in both and in the database, and none is lost but to one of the same field', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEdits, { minLength: 1, maxLength: 3 }), async (rounds) => {
        const both = await openTwo()
        for (const edits of rounds) {
          const lastOf = new Map<string, unknown[]>()
          for (const one of edits) {
            const name = `${one.question} ${one.field}`
            const written = make(both[one.tab], one)
            const ends = lastOf.get(name) ?? []
            ends[one.tab] = written
            lastOf.set(name, ends)
            if (one.pause)
              await new Promise((resolve) => {
                setTimeout(resolve)
              })
          }
          await settle()
          const [one, two, inDatabase] = [both[0].openProject(), both[1].openProject(), await stored(both[0])]
          expect(one).toEqual(inDatabase)
          expect(two).toEqual(inDatabase)
          for (const [name, ends] of lastOf) {
            const [question = '', field] = name.split(' ') as [string, Field]
            expect(ends.filter((end) => end !== undefined)).toContain(read(inDatabase, question, field))
          }
        }
        tabs.forEach((tab) => tab.close())
      }),
      { numRuns: 30 },
    )
  }, 60_000)

  it.each([0, 1])(
    '[PL8] an outcome put under an area that tab %i deletes at the same time brings the area back as it was, in both and in the database',
    async (deleting) => {
      const both = await openTwo()
      const [deleter, other] = [both[deleting] ?? both[0], both[1 - deleting] ?? both[1]]
      other.commit('newArea', [
        addArea(other.openProject(), 'system', '1', 'shared', other.stampNow(), { name: { lo: 'ກົດໝາຍ' } }),
      ])
      await settle()
      const area = deleter.openProject().priorityAreas['shared']
      expect(area).toBeDefined()
      deleter.commit('delete', deleteArea(deleter.openProject(), 'shared'))
      other.commit('newOutcome', [addOutcome(other.openProject(), 'shared', 'late', other.stampNow())])
      await settle()
      const inDatabase = await stored(other)
      expect(inDatabase.priorityAreas['shared']).toEqual(area)
      expect(inDatabase.outcomes['late']).toBeDefined()
      expect(deleter.openProject()).toEqual(inDatabase)
      expect(other.openProject()).toEqual(inDatabase)
    },
  )

  it('[KP4] any edits and undos end as the same project in both', async () => {
    const anyStep = fc.tuple(
      anyEdits,
      fc.array(fc.constantFrom('undo 0', 'undo 1', 'redo 0', 'redo 1', 'area 0', 'area 1', 'wait'), { maxLength: 6 }),
    )
    await fc.assert(
      fc.asyncProperty(anyStep, async ([edits, steps]) => {
        const both = await openTwo()
        edits.forEach((one) => void make(both[one.tab], one))
        for (const step of steps) {
          const tab = both[step.endsWith('1') ? 1 : 0]
          if (step === 'wait') await settle()
          else if (step.startsWith('undo')) tab.undo()
          else if (step.startsWith('redo')) tab.redo()
          else
            tab.commit(
              'newArea',
              tab.openProject().priorityAreas['area']
                ? deleteArea(tab.openProject(), 'area')
                : [addArea(tab.openProject(), 'system', '1', 'area', tab.stampNow())],
            )
        }
        await settle()
        const inDatabase = await stored(both[0])
        expect(both[0].openProject()).toEqual(inDatabase)
        expect(both[1].openProject()).toEqual(inDatabase)
        tabs.forEach((tab) => tab.close())
      }),
      { numRuns: 30 },
    )
  }, 60_000)

  it('[KP2] an answer in one does not bring back the title that the other has changed', async () => {
    const [one, two] = await openTwo()
    one.commit('title', [putHeaderChange(one.openProject(), { ...one.openProject().header, title: { lo: 'ຊື່ໃໝ່' } })])
    edit(two, '4.1.2', { value: 'yes' })
    await settle()
    expect(await stored(one)).toMatchObject({ header: { title: { lo: 'ຊື່ໃໝ່' } } })
    expect(two.openProject().header.title).toEqual({ lo: 'ຊື່ໃໝ່' })
  })

  it('[KP4] undo with another tab open reverts only its own field', async () => {
    const [one, two] = await openTwo()
    edit(one, '4.1.2', { value: 'yes' })
    await settle()
    edit(one, '4.1.2', { value: 'no' })
    edit(two, '4.1.2', { note: { lo: 'ຈາກແທັບທີສອງ' } })
    await settle()
    one.undo()
    await settle()
    expect(answerIn(await stored(one), '4.1.2')).toMatchObject({ value: 'yes', note: { lo: 'ຈາກແທັບທີສອງ' } })
  })

  it('[KP5] without a message, showing the page again brings the changes', async () => {
    const [one, two] = await openTwo()
    two.close()
    edit(one, '4.1.2', { value: 'yes' })
    await settle()
    expect(answerIn(two.openProject(), '4.1.2')).toBeUndefined()
    two.catchUp()
    await settle()
    expect(two.openProject()).toEqual(one.openProject())
  })

  it('[KP5] without a message of a deletion, showing the page again says that the project is gone', async () => {
    const [one, two] = await openTwo()
    two.close()
    const { id } = one.openProject().header
    await one.leaveProject(id)
    await deleteProject(id)
    two.catchUp()
    await settle()
    expect(two.useProjectStore.getState().problem).toEqual({ kind: 'none' })
    edit(two, '4.1.2', { value: 'yes' })
    await settle()
    expect(await loadProject(id)).toEqual({ kind: 'none' })
  })

  it('[KP6] a project that the browser lost while it was open is written again, whole, with the next change', async () => {
    const [one, two] = await openTwo()
    edit(one, '4.1.2', { value: 'yes' })
    await settle()
    const db = await database()
    await Promise.all([db.clear('headers'), db.clear('entities'), db.clear('outside')])
    edit(one, '4.1.3', { value: 'no' })
    edit(two, '4.1.2', { note: { lo: 'ກ' } })
    await settle()
    const inDatabase = await stored(one)
    expect(answerIn(inDatabase, '4.1.2')).toMatchObject({ value: 'yes', note: { lo: 'ກ' } })
    expect(answerIn(inDatabase, '4.1.3')).toMatchObject({ value: 'no' })
    expect(one.openProject()).toEqual(inDatabase)
    expect(two.openProject()).toEqual(inDatabase)
  })

  it('[KP6] a project that was deleted for good is not taken for one that the browser lost', async () => {
    const [one] = await openTwo()
    const { header } = one.openProject()
    await deleteProject(header.id)
    edit(one, '4.1.2', { value: 'yes' })
    await settle()
    expect(await loadProject(header.id)).toEqual({ kind: 'none' })
    expect(one.useProjectStore.getState().problem).toEqual({ kind: 'none' })
    expect(await saveChanges(header, [], '2026-11-21T04:00:00.000Z')).toEqual({ kind: 'missing', deleted: true })
  })
})

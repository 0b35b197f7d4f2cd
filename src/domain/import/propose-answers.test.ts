import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allQuestions } from '../../../tests/factories/answers'
import { anyProject, projects } from '../../../tests/factories/any-project'
import { answerTables, proposalFor, withTaken } from '../../../tests/factories/tables'
import { consensusAnswers } from '../assessment/answers'
import { currentRound } from '../project/create'
import type { Answer, Project } from '../project/schema'
import { canTake } from './proposal'
import type { SheetTable } from './sheet-table'

const languages = fc.constantFrom('lo' as const, 'en' as const, 'both' as const)
const ANSWER = 3

/** The sheets with a cell set in the row that has the id; column A is the ids, the answer stands in column D. */
function withCell(tables: readonly SheetTable[], id: string, text: string, column = ANSWER): SheetTable[] {
  const isAnswers = (table: SheetTable): boolean => table.rows.some((row) => row[0] === 'onedoor/answers')
  return tables.map((table) =>
    isAnswers(table)
      ? {
          ...table,
          rows: table.rows.map((row) => (row[0] === id ? row.map((cell, at) => (at === column ? text : cell)) : row)),
        }
      : table,
  )
}

function answersAfter(project: Project, tables: readonly SheetTable[]): Record<string, Answer> {
  const { changes } = proposalFor(project, tables)
  const after = withTaken(project, changes)
  return consensusAnswers(after, currentRound(after).id)
}

describe('a sheet of answers', () => {
  test('[IM3] that nobody edited changes nothing', () => {
    fc.assert(
      fc.property(projects, languages, (project, language) => {
        const { changes, tables } = proposalFor(project, answerTables(project, language))
        expect(changes).toEqual([])
        expect(tables.map(({ kind }) => kind)).toEqual(['answers'])
      }),
      { numRuns: 60 },
    )
  }, 30_000)

  test('[IM10] gives each question the answer that was chosen, in any language', () => {
    const words = { lo: 'ບໍ່ມີ/ບໍ່ແມ່ນ', en: 'No', both: 'ບໍ່ມີ/ບໍ່ແມ່ນ\nNo' }
    fc.assert(
      fc.property(
        fc.constantFrom(...allQuestions.filter(({ kind }) => kind === 'yes-no')),
        languages,
        ({ number }, language) => {
          const answers = answersAfter(
            anyProject(),
            withCell(answerTables(anyProject(), language), number, words[language]),
          )
          expect(Object.values(answers).map(({ question, value }) => [question, value])).toEqual([[number, 'no']])
        },
      ),
      { numRuns: 40 },
    )
  })

  test.each<[string, string, Partial<Answer>]>([
    ['4.1.2', 'ມີ', { value: 'yes' }],
    ['4.1.2', 'ບໍ່ແມ່ນ', { value: 'no' }],
    ['4.1.2', 'ບໍ່ຮູ້', { value: 'unknown' }],
    ['4.1.2', 'not applicable', { value: 'notApplicable' }],
    ['4.1.1', 'Yes', { parts: { a: 'yes', b: 'yes' } }],
    ['4.1.1/b', 'ມີ/ແມ່ນ', { parts: { b: 'yes' } }],
    ['4.5.6', '60, 40', { ratio: { domestic: 60, external: 40 } }],
    ['4.5.6', 'ແຫຼ່ງທຶນພາຍໃນ 1.234,5, ແຫຼ່ງທຶນຕ່າງປະເທດ 40', { ratio: { domestic: 1234.5, external: 40 } }],
  ])('[IM10] %s: “%s”', (id, said, expected) => {
    const [answer, ...others] = Object.values(
      answersAfter(anyProject(), withCell(answerTables(anyProject(), 'lo'), id, said)),
    )
    expect(others).toEqual([])
    expect(answer).toMatchObject({ question: id.split('/')[0], ...expected })
  })

  test('[IM10] takes amounts from their rows, one after the other or one alone, and lists one that can be read two ways', () => {
    const tables = answerTables(anyProject(), 'lo')
    const both = withCell(withCell(tables, '4.5.6/domestic', '1234.5'), '4.5.6/external', '40')
    const answered = answersAfter(anyProject(), both)
    expect(Object.values(answered).map(({ question, ratio }) => [question, ratio])).toEqual([
      ['4.5.6', { domestic: 1234.5, external: 40 }],
    ])
    const once = anyProject()
    expect(
      proposalFor(once, withCell(tables, '4.5.6/domestic', '5')).changes.map(({ problems }) =>
        problems.map(({ kind }) => kind),
      ),
    ).toEqual([['notAnAmount']])
    expect(
      proposalFor(once, withCell(withCell(tables, '4.5.6/domestic', '1.234'), '4.5.6/external', '2')).changes.map(
        ({ problems }) => problems.map(({ kind }) => kind),
      ),
    ).toEqual([['notAnAmount']])
  })

  test('[IM10] takes no answer from brackets, but the note beside them', () => {
    const tables = withCell(withCell(answerTables(anyProject(), 'lo'), '4.4.2', '[ມີ/ແມ່ນ]'), '4.4.2', 'ໝາຍເຫດ', 5)
    expect(
      Object.values(answersAfter(anyProject(), tables)).map(({ question, value, note }) => [question, value, note]),
    ).toEqual([['4.4.2', undefined, { lo: 'ໝາຍເຫດ' }]])
  })

  test('[IM10] takes in notes, and what was emptied is asked about', () => {
    const answered = withCell(withCell(answerTables(anyProject(), 'lo'), '4.1.2', 'ມີ/ແມ່ນ'), '4.1.2', 'ໝາຍເຫດໃໝ່', 5)
    const answers = answersAfter(anyProject(), answered)
    expect(answers['4.1.2']).toMatchObject({ value: 'yes', note: { lo: 'ໝາຍເຫດໃໝ່' } })
    const project = {
      ...anyProject(),
      answers: Object.fromEntries(Object.values(answers).map((answer) => [answer.id, answer])),
    }
    const emptied = withCell(withCell(answered, '4.1.2', ''), '4.1.2', '', 5)
    expect(proposalFor(project, emptied).changes.map(({ kind, id, field }) => [kind, id, field])).toEqual([
      ['deleted', '4.1.2', 'value'],
      ['deleted', '4.1.2', 'note'],
    ])
    const [{ value, note } = {}] = Object.values(answersAfter(project, emptied))
    expect([value, note]).toEqual([undefined, undefined])
    // In a sheet that is not the project's own, an empty cell says nothing.
    const typed = emptied.map((table) => ({
      ...table,
      rows: table.rows.map((row) => row.map((cell) => (cell === 'onedoor/answers' ? '' : cell))),
    }))
    expect(proposalFor(project, typed).changes).toEqual([])
  })

  test('[IM10] parts and amounts that were emptied are asked about, one amount alone is listed', () => {
    const parts = answersAfter(
      anyProject(),
      withCell(
        withCell(withCell(answerTables(anyProject(), 'lo'), '4.1.1/a', 'ມີ/ແມ່ນ'), '4.5.6/domestic', '3'),
        '4.5.6/external',
        '2',
      ),
    )
    const project = {
      ...anyProject(),
      answers: Object.fromEntries(Object.values(parts).map((answer) => [answer.id, answer])),
    }
    const tables = answerTables(project, 'lo')
    const emptied = ['4.1.1/a', '4.5.6/domestic', '4.5.6/external'].reduce((all, id) => withCell(all, id, ''), tables)
    expect(proposalFor(project, emptied).changes.map(({ kind, id, field }) => [kind, id, field])).toEqual([
      ['deleted', '4.1.1/a', 'part'],
      ['deleted', '4.5.6', 'ratio'],
    ])
    expect(
      proposalFor(project, withCell(tables, '4.5.6/external', '')).changes.map(({ problems }) =>
        problems.map(({ kind }) => kind),
      ),
    ).toEqual([['notAnAmount']])
    expect(answersAfter(project, withCell(tables, '4.5.6/external', '4'))['4.5.6']?.ratio).toEqual({
      domestic: 3,
      external: 4,
    })
  })

  test.each([
    ['4.1.2', 'perhaps'],
    ['4.1.2', 'ບາງສ່ວນ'],
    ['4.1.1/a', 'ບໍ່ກ່ຽວຂ້ອງ'],
    ['4.5.6', 'a lot'],
  ])('[IM10] lists what is no answer to %s: “%s”', (id, said) => {
    const { changes } = proposalFor(anyProject(), withCell(answerTables(anyProject(), 'lo'), id, said))
    expect(changes.map(({ id: of, problems }) => [of, problems.length])).toEqual([[id, 1]])
    expect(
      canTake(
        changes[0] ??
          (() => {
            throw new Error('nothing was listed')
          })(),
        new Map(),
      ),
    ).toBe(false)
  })
})

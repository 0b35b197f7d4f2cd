import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyProject } from '../../../tests/factories/any-project'
import { anyFilledForm, filledTables, type FilledColumn, type Filling } from '../../../tests/factories/filled-blank'
import { blankTables, proposalFor, withTaken } from '../../../tests/factories/tables'
import { consensusAnswers } from '../assessment/answers'
import { currentRound } from '../project/create'
import type { Project } from '../project/schema'
import { canTake } from './proposal'
import type { SheetTable } from './sheet-table'

const choices = ['lo', 'en', 'both'] as const

/** What a project holds of each question, and its own statuses, by number. */
function held(project: Project): { answers: unknown; checks: unknown } {
  const content = (entity: object, names: readonly string[]): unknown =>
    Object.fromEntries(Object.entries(entity).filter(([name]) => names.includes(name)))
  return {
    answers: Object.fromEntries(
      Object.values(consensusAnswers(project, currentRound(project).id)).map((answer) => [
        answer.question,
        content(answer, ['value', 'parts', 'ratio', 'description', 'note', 'evidence']),
      ]),
    ),
    checks: Object.fromEntries(
      Object.values(project.checks).map((check) => [check.actionPoint, content(check, ['status', 'reason'])]),
    ),
  }
}

function meant(form: ReadonlyMap<string, Filling>): ReturnType<typeof held> {
  const filled = [...form].filter(([, { cells }]) => cells.length > 0)
  return {
    answers: Object.fromEntries(
      filled.flatMap(([number, { answer }]) => (Object.keys(answer).length > 0 ? [[number, answer]] : [])),
    ),
    checks: Object.fromEntries(
      filled.flatMap(([number, { check }]) => (check ? [[number.replace(/^4\./u, ''), check]] : [])),
    ),
  }
}

function withCells(
  tables: readonly SheetTable[],
  cells: readonly [id: string, column: FilledColumn, text: string][],
): SheetTable[] {
  return filledTables(tables, new Map([['', { cells: cells.map(([id, column, text]) => ({ id, column, text })) }]]))
}

describe.each(choices)('[IM11] a blank form that was filled in, “%s”', (languages) => {
  const tables = blankTables(anyProject(), languages)

  test('comes in as what was filled in, and nothing else', () => {
    fc.assert(
      fc.property(anyFilledForm(languages), (form) => {
        const { changes, notRead } = proposalFor(anyProject(), filledTables(tables, form))
        expect(changes.flatMap(({ problems }) => problems)).toEqual([])
        // How to fill it in, with who did, and the texts of the drop-downs.
        expect(notRead.every(({ kind }) => kind === 'sheet')).toBe(true)
        expect(held(withTaken(anyProject(), changes))).toEqual(meant(form))
      }),
      { numRuns: 25 },
    )
  }, 30_000)

  test('says nothing where nothing was filled in, whatever the project holds', () => {
    fc.assert(
      fc.property(anyFilledForm(languages), (form) => {
        const project = withTaken(anyProject(), proposalFor(anyProject(), filledTables(tables, form)).changes)
        expect(proposalFor(project, tables).changes).toEqual([])
        expect(proposalFor(project, filledTables(tables, form)).changes).toEqual([])
      }),
      { numRuns: 8 },
    )
  }, 30_000)
})

describe('[IM11] what contradicts itself or is half is listed, and not taken', () => {
  const tables = blankTables(anyProject(), 'en')
  test.each<[string, [string, FilledColumn, string][], string[]]>([
    [
      'a status that is not the answer’s, without a reason',
      [
        ['4.1.2', 'answer', 'Yes'],
        ['4.1.2', 'status', 'Not in place'],
      ],
      ['needsReason'],
    ],
    ['a status at no answer, without a reason', [['4.1.2', 'status', 'In place']], ['needsReason']],
    ['a reason without a status', [['4.1.2', 'reason', 'Because']], ['needsStatus']],
    ['what is no status', [['4.1.2', 'status', 'Nearly']], ['notAStatus']],
    [
      'a question and a part of it',
      [
        ['4.1.1', 'answer', 'Yes'],
        ['4.1.1/a', 'answer', 'No'],
      ],
      ['partsDiffer'],
    ],
    [
      'a question that is not known, and a part of it',
      [
        ['4.1.1', 'answer', 'Not known'],
        ['4.1.1/b', 'answer', 'Yes'],
      ],
      ['partsDiffer'],
    ],
    [
      'no amounts, and amounts',
      [
        ['4.5.6', 'answer', 'Not known'],
        ['4.5.6/domestic', 'answer', '3'],
        ['4.5.6/external', 'answer', '2'],
      ],
      ['partsDiffer'],
    ],
    ['one amount alone', [['4.5.6/external', 'answer', '2']], ['notAnAmount']],
    [
      'a share and a sum',
      [
        ['4.5.6/domestic', 'answer', '60%'],
        ['4.5.6/external', 'answer', '2'],
      ],
      ['notAnAmount'],
    ],
    ['yes without amounts', [['4.5.6', 'answer', 'Yes']], ['notAnAmount']],
  ])('%s', (_name, cells, problems) => {
    const { changes } = proposalFor(anyProject(), withCells(tables, cells))
    expect(changes.flatMap((change) => change.problems.map(({ kind }) => kind))).toEqual(problems)
    const blocked = changes.find((change) => change.problems.length > 0)
    expect(blocked && canTake(blocked, new Map())).toBe(false)
  })

  test.each<[string, [string, FilledColumn, string][], object]>([
    [
      'a status that is the answer’s needs no reason and is none of its own',
      [
        ['4.1.2', 'answer', 'Yes'],
        ['4.1.2', 'status', 'In place'],
      ],
      { answers: { '4.1.2': { value: 'yes' } }, checks: {} },
    ],
    [
      'a question and its parts that say the same',
      [
        ['4.1.1', 'answer', 'Yes'],
        ['4.1.1/a', 'answer', 'Yes'],
      ],
      { answers: { '4.1.1': { parts: { a: 'yes', b: 'yes' } } } },
    ],
    [
      'shares, and the answer that follows from them',
      [
        ['4.5.6', 'answer', 'Yes'],
        ['4.5.6/domestic', 'answer', '60%'],
        ['4.5.6/external', 'answer', '40%'],
      ],
      { answers: { '4.5.6': { ratio: { domestic: 60, external: 40 } } } },
    ],
    [
      'a share below one',
      [
        ['4.5.6/domestic', 'answer', '0.625'],
        ['4.5.6/external', 'answer', '0.375'],
      ],
      { answers: { '4.5.6': { ratio: { domestic: 0.625, external: 0.375 } } } },
    ],
    [
      'the other of two verbs, and small letters',
      [
        ['4.1.2', 'answer', 'ແມ່ນ'],
        ['4.1.3', 'answer', 'not KNOWN'],
      ],
      { answers: { '4.1.2': { value: 'yes' }, '4.1.3': { value: 'unknown' } } },
    ],
  ])('but not %s', (_name, cells, expected) => {
    const { changes } = proposalFor(anyProject(), withCells(tables, cells))
    expect(changes.flatMap(({ problems }) => problems)).toEqual([])
    expect(held(withTaken(anyProject(), changes))).toMatchObject(expected)
  })

  test('an answer that takes the place of those of parts is shown beside them', () => {
    const project = withTaken(
      anyProject(),
      proposalFor(anyProject(), withCells(tables, [['4.1.1/a', 'answer', 'Yes']])).changes,
    )
    const { changes } = proposalFor(project, withCells(tables, [['4.1.1', 'answer', 'Yes']]))
    expect(changes).toMatchObject([{ id: '4.1.1', before: { value: 'byParts' }, after: { value: 'yes' } }])
    expect(held(withTaken(project, changes))).toMatchObject({ answers: { '4.1.1': { parts: { a: 'yes', b: 'yes' } } } })
  })

  test('a status is shown beside the one that holds now', () => {
    const { changes } = proposalFor(
      anyProject(),
      withCells(tables, [
        ['4.1.2', 'answer', 'Yes'],
        ['4.1.2', 'status', 'Not in place'],
        ['4.1.2', 'reason', 'Not signed'],
      ]),
    )
    expect(changes.find(({ entity }) => entity === 'check')).toMatchObject({
      id: '1.2',
      before: { status: 'open', reason: {} },
      after: { status: 'no', reason: { en: 'Not signed' } },
    })
  })

  test('what stands beside a part, or at a question that asks nothing, is listed with its cell', () => {
    const cells: [string, FilledColumn, string][] = [
      ['4.1.1/a', 'note', 'Half of it'],
      ['4.6.13', 'note', 'Nothing'],
    ]
    const { changes, notRead } = proposalFor(anyProject(), withCells(tables, cells))
    expect(changes).toEqual([])
    expect(notRead.flatMap((part) => (part.kind === 'rows' ? [part.text] : []))).toEqual(['Half of it', 'Nothing'])
  })
})

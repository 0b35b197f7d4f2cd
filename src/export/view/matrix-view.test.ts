import { describe, expect, test } from 'vitest'
import { makeProject, withPlan } from '../../../tests/factories/plan'
import { methodTexts } from '../../cli/method'
import type { DocumentLanguages, ExportRequest } from '../request'
import { words } from '../words'
import { matricesView, matrixView, type MatrixView } from './matrix-view'

const request = (languages: DocumentLanguages): ExportRequest => ({
  document: 'action-matrices',
  languages,
  format: 'pdf',
  date: '2026-11-20',
})

const project = withPlan(makeProject(), [
  {
    group: '5',
    name: { lo: 'ແຫຼ່ງທຶນ', en: 'Funding' },
    outcomes: [
      {
        text: { lo: 'ມີລະຫັດງົບປະມານ', en: 'A budget code exists' },
        questions: ['4.5.3'],
        actions: [
          { text: { lo: 'ສະເໜີ', en: 'Propose it' }, timeline: { kind: 'months', months: 3 } },
          { text: { en: 'Only in English' }, timeline: { kind: 'words', text: { lo: 'ກ່ອນບຸນປີໃໝ່' } } },
        ],
      },
      { text: { en: 'An outcome without actions' }, actions: [] },
    ],
  },
  { group: '1', name: { lo: 'ວິໄສທັດ' }, outcomes: [] },
  {
    matrix: 'front-office',
    group: 'amenities',
    name: {},
    outcomes: [{ text: { lo: 'ມີບ່ອນນັ່ງ' }, actions: [{ text: { lo: 'ຊື້' } }] }],
  },
])

const system = (languages: DocumentLanguages): MatrixView =>
  matrixView(project, 'system', request(languages), methodTexts(languages))
const texts = (lines: readonly { text: string }[] | undefined): string[] => (lines ?? []).map((line) => line.text)

describe('the system-wide matrix', () => {
  test('has the columns of annex 1 in their order, and where each row comes from', () => {
    expect(system('en').columns.flatMap((column) => texts(column.heading))).toEqual([
      'Building block',
      'Priority area',
      'Key outcome',
      'Action',
      'Timeline',
      'Lead MDA',
      'Supporting MDAs',
      'Comments',
      'From questions',
    ])
  })

  test('lists every area, outcome and action, in the order of the building blocks', () => {
    expect(
      system('en').rows.map((row) => [
        texts(row.cells.buildingBlock)[0],
        texts(row.cells.keyOutcome)[0],
        texts(row.cells.action)[0],
      ]),
    ).toEqual([
      ['1. Political commitment', undefined, undefined],
      ['5. Financing', 'A budget code exists', 'Propose it'],
      ['5. Financing', 'A budget code exists', 'Only in English'],
      ['5. Financing', 'An outcome without actions', undefined],
    ])
  })

  test('says how many rows each cell covers', () => {
    expect(
      system('lo').rows.map(({ spans }) => [
        spans.buildingBlock,
        spans.priorityArea,
        spans.keyOutcome,
        spans.leadAgency,
        spans.action,
      ]),
    ).toEqual([
      [1, 1, 1, 1, 1],
      [3, 3, 2, 2, 1],
      [0, 0, 0, 0, 1],
      [0, 0, 1, 1, 1],
    ])
  })

  test('in Lao, a text that is only in English is shown and marked', () => {
    expect(system('lo').rows[2]?.cells.action).toEqual([{ language: 'en', text: 'Only in English', fellBack: true }])
  })

  test('in both languages, cells have Lao first and then English', () => {
    const row = system('both').rows[1]
    expect(texts(row?.cells.action)).toEqual(['ສະເໜີ', 'Propose it'])
    expect(texts(row?.cells.timeline)).toEqual(['3 ເດືອນ', '3 months'])
    expect(texts(row?.cells.fromQuestions)).toEqual(['4.5.3'])
  })

  test('a timeline in words falls back like any text', () => {
    expect(system('en').rows[2]?.cells.timeline).toEqual([{ language: 'lo', text: 'ກ່ອນບຸນປີໃໝ່', fellBack: true }])
  })

  test('rows keep the ids of what they show', () => {
    expect(system('en').rows.every((row) => row.id === (row.actionId ?? row.outcomeId ?? row.areaId))).toBe(true)
    expect(new Set(system('en').rows.map((row) => row.id)).size).toBe(4)
  })
})

describe('the front-office matrix', () => {
  const front = matrixView(project, 'front-office', request('en'), methodTexts('en'))

  test('has the columns of annex 2: no building block', () => {
    expect(front.columns.map((column) => column.key)[0]).toBe('priorityArea')
    expect(front.columns).toHaveLength(8)
  })

  test('an area without a name of its own has the name of annex 2', () => {
    expect(texts(front.rows[0]?.cells.priorityArea)).toEqual(['Amenities'])
  })
})

test('the frame says what, whose and when; a made-up case says so', () => {
  const made = { ...project, header: { ...project.header, illustrative: true } }
  const { frame } = matricesView(made, { ...request('both'), mark: 'draft' }, methodTexts('both'))
  expect(texts(frame.documentTitle)).toEqual([words.actionMatrices.lo, words.actionMatrices.en])
  expect(texts(frame.date)).toEqual(['20 ພະຈິກ 2026', '20 November 2026'])
  expect(texts(frame.illustrative ?? [])).toEqual([words.illustrative.lo, words.illustrative.en])
  expect(texts(frame.mark ?? [])).toHaveLength(2)
})

test('a language whose method is not given is an error, not an empty document', () => {
  expect(() => matricesView(project, request('both'), methodTexts('lo'))).toThrow('“en”')
})

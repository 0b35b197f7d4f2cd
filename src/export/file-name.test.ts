import { expect, test } from 'vitest'
import { makeProject } from '../../tests/factories/plan'
import { exportFileName, uniqueNames } from './file-name'
import { words } from './words'

test('a file is named after the project in the language of the document, its Lao letters kept', () => {
  const project = makeProject()
  const name = exportFileName(project, { document: 'assessment', languages: 'lo', format: 'pdf', date: '2026-11-20' })
  expect(name).toBe(`ສູນບໍລິການຜ່ານປະຕູດຽວ ແຂວງຕົວຢ່າງ - ${words.assessmentReport.lo} - 2026-11-20.pdf`)
})

test('what Windows refuses in a file name is left out', () => {
  const name = exportFileName(makeProject([], { en: 'A/B: "C" <D> | E? \u0007*' }), {
    document: 'action-matrices',
    languages: 'en',
    format: 'xlsx',
    date: '2026-11-20',
  })
  expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001f]/u)
  expect(name).toMatch(/^A B.*\.xlsx$/u)
})

test('[EP2] a document in both languages is named in both, so that it sorts next to those in one', () => {
  const names = (['lo', 'en', 'both'] as const).map((languages) =>
    exportFileName(makeProject(), { document: 'assessment', languages, format: 'pdf', date: '2026-11-20' }),
  )
  expect(new Set(names).size).toBe(3)
  expect(names[2]).toContain(`${words.assessmentReport.lo}, ${words.assessmentReport.en}`)
})

test('[EP2] however long title and part are, a disk takes the name', () => {
  const long = 'ກ້ຽວ'.repeat(60)
  const name = exportFileName(
    makeProject([], { lo: long }),
    { document: 'assessment', languages: 'both', format: 'xlsx', date: '2026-11-20' },
    'ຄຳຕອບ'.repeat(6),
  )
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(240)
  expect(name).toMatch(/^ກ້ຽວ/u)
})

test('[EP2] names that differ in nothing, or in capitals only, are told apart before the extension', () => {
  expect(uniqueNames(['ແຜນ.pdf', 'Plan.pdf', 'plan.pdf', 'ແຜນ.pdf', 'ແຜນ.xlsx', 'plan (2).pdf'])).toEqual([
    'ແຜນ.pdf',
    'Plan.pdf',
    'plan (2).pdf',
    'ແຜນ (2).pdf',
    'ແຜນ.xlsx',
    'plan (2) (2).pdf',
  ])
})

test('[BQ2] a form of some building blocks is named after them, and matrices on large paper after the paper', () => {
  const name = exportFileName(makeProject(), {
    document: 'blank',
    languages: 'en',
    format: 'pdf',
    date: '2026-11-20',
    blocks: [4, 1],
  })
  expect(name).toMatch(/ - Questionnaire and checklist - Building block 1, 4 - 2026-11-20\.pdf$/u)
  expect(
    exportFileName(makeProject(), {
      document: 'action-matrices',
      languages: 'en',
      format: 'pdf',
      date: '2026-11-20',
      paper: 'a3',
    }),
  ).toMatch(/ - 2026-11-20 - A3\.pdf$/u)
})

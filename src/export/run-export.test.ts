import { expect, test } from 'vitest'
import { makeProject } from '../../tests/factories/plan'
import { exportFileName } from './run-export'
import { words } from './words'

test('a file is named after the project in the language of the document, its Lao letters kept', () => {
  const project = makeProject()
  const name = exportFileName(project, { document: 'assessment', languages: 'lo', format: 'pdf', date: '2026-11-20' })
  expect(name).toBe(`ສູນບໍລິການຜ່ານປະຕູດຽວ ແຂວງຕົວຢ່າງ - ${words.assessmentReport.lo} - 2026-11-20.pdf`)
})

test('what Windows refuses in a file name is left out', () => {
  const name = exportFileName(makeProject([], { en: 'A/B: "C" <D> | E? \u0007*' }), { document: 'action-matrices', languages: 'en', format: 'xlsx', date: '2026-11-20' })
  expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001f]/u)
  expect(name).toMatch(/^A B.*\.xlsx$/u)
})

test('[BQ2] a form of some building blocks is named after them', () => {
  const name = exportFileName(makeProject(), { document: 'blank', languages: 'en', format: 'pdf', date: '2026-11-20', blocks: [4, 1] })
  expect(name).toMatch(/ - Questionnaire and checklist - Building block 1, 4 - 2026-11-20\.pdf$/u)
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { exampleNames, openExample } from '../../../tests/factories/project'
import { methodTexts } from '../../cli/method'
import { documentKinds, documentLanguages, formatsOf } from '../request'
import { viewOf } from '../view/view-of'
import { workbookOf } from './export-workbook'
import type { SheetModel } from './model'

const contract = readFileSync(join(import.meta.dirname, '../../../docs/workbooks.md'), 'utf8')

const cases = documentKinds
  .filter((document) => formatsOf[document].some((format) => format === 'xlsx'))
  .flatMap((document) =>
    exampleNames.flatMap((name) => documentLanguages.map((languages) => [document, name, languages] as const)),
  )

function idsOf({ rows }: SheetModel, isHeading: boolean): string[] {
  return rows.map(({ id }) => id).filter((id) => id !== '' && id.startsWith('onedoor/') === isHeading)
}

describe.each(cases)('[WB1] %s of %s in %s', (document, name, languages) => {
  const project = openExample(name)
  const request = { document, languages, format: 'xlsx', date: '2026-11-21' } as const
  const { sheets } = workbookOf(viewOf(project, request, methodTexts(languages)))

  test('has tables whose heading rows have the ids of the contract, one a sheet', () => {
    const headings = sheets.map((sheet) => idsOf(sheet, true))
    expect(headings.flat().filter((id) => !contract.includes(`\`${id}\``))).toEqual([])
    expect(headings.filter((ids) => ids.length > 1)).toEqual([])
    expect(headings.flat()).not.toEqual([])
  })

  test('has rows that are each known by an id, of its project or of the handbook', () => {
    for (const sheet of sheets) {
      const ids = idsOf(sheet, false)
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
      const { priorityAreas, outcomes, actions } = project
      const isKnown = (id: string): boolean =>
        id in priorityAreas ||
        id in outcomes ||
        id in actions ||
        /^overall$|^(?:block\/)?[\d.]+(?:\/[a-z]+)?$/u.test(id)
      expect(ids.filter((id) => !isKnown(id))).toEqual([])
    }
  })
})

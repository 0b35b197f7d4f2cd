import { expect, test } from 'vitest'
import { methodSource } from '../../content/method-source'
import { contentTexts } from '../../src/domain/method/content-texts'
import { columnHeading, METHOD_SHEET, methodWorkbook } from '../../src/export/method-sheets/method-workbook'
import { writeWorkbook } from '../../src/export/workbook/write-workbook'
import { readBack, rowsOf, sheetAt } from './workbook-reading'

const bytes = await writeWorkbook(methodWorkbook(methodSource, '2026-11-21'))
const workbook = readBack(bytes)
const sheets = workbook.SheetNames.map((_, index) => rowsOf(sheetAt(workbook, index)))

test('[MO2] has a read-me, a sheet for each of the nine building blocks, one for each other part, and the columns of the matrices', () => {
  expect(workbook.SheetNames).toHaveLength(1 + 9 + 4 + 1)
  expect(workbook.SheetNames.slice(0, 2)).toEqual(['ອ່ານກ່ອນ · Read me', 'ອົງປະກອບ 1 · Block 1'])
  for (const rows of sheets.slice(1))
    expect(rows[1]).toEqual([
      METHOD_SHEET,
      ...(['number', 'kind', 'english', 'lao', 'review', 'proposalEnglish', 'proposalLao', 'remark'] as const).map(
        columnHeading,
      ),
    ])
})

test('[MO2] every text of the method stands in one row, in both languages, under its name', () => {
  const rows = sheets.slice(1).flatMap((sheet) => sheet.slice(2))
  const texts = contentTexts(methodSource)
  expect(
    rows.filter(([id]) => !String(id).startsWith('words#')).map(([id, number, , en, lo]) => [id, number, en, lo]),
  ).toEqual(texts.map(({ id, number, text }) => [id, number, text.en, text.lo]))
  for (const row of rows) expect(row.slice(5)).toEqual(['ສະບັບຮ່າງ\nDraft', null, null, null])
})

test('[MO2] the columns of the matrices are those of the annexes', () => {
  const rows = sheets.at(-1)?.slice(2) ?? []
  expect(rows.map(([id, , , en]) => [id, en])).toContainEqual(['words#priorityArea', 'Priority area'])
  expect(rows).toHaveLength(9)
})

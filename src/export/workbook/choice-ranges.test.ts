import { describe, expect, test } from 'vitest'
import { choiceCells } from './choice-ranges'
import type { SheetCell, SheetRow } from './model'

function row(...cells: (SheetCell | null)[]): SheetRow {
  return { id: '', cells }
}

const answer: SheetCell = { value: '', style: 'body', choices: 'answer' }
const plain: SheetCell = { value: '', style: 'body' }

describe('[WB2] the cells of a list', () => {
  test('are one run where they stand below one another', () => {
    expect(choiceCells({ rows: [row(plain), row(answer), row(answer), row(plain), row(answer)] })).toEqual([
      {
        list: 'answer',
        several: false,
        runs: [
          { column: 0, fromRow: 1, toRow: 2 },
          { column: 0, fromRow: 4, toRow: 4 },
        ],
      },
    ])
  })

  test('go on through the rows that a merged cell covers', () => {
    expect(
      choiceCells({
        rows: [row(plain, { ...answer, rows: 3 }), row(plain, null), row(plain, null), row(plain, answer)],
      }),
    ).toEqual([{ list: 'answer', several: false, runs: [{ column: 1, fromRow: 0, toRow: 3 }] }])
  })

  test('are kept apart by list, by column and by how they are filled', () => {
    const agency: SheetCell = { value: '', style: 'body', choices: 'agency' }
    const cells = choiceCells({
      rows: [
        row(answer, agency, { ...agency, severalChoices: true }),
        row(answer, agency, { ...agency, severalChoices: true }),
      ],
    })
    expect(cells.map(({ list, several, runs }) => [list, several, runs.map(({ column }) => column)])).toEqual([
      ['answer', false, [0]],
      ['agency', false, [1]],
      ['agency', true, [2]],
    ])
  })

  test('a sheet without any has none', () => {
    expect(choiceCells({ rows: [row(plain, null)] })).toEqual([])
  })
})

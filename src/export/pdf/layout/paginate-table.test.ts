import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textStyle } from '../theme'
import { paginateTable, type TableCell, type TablePage } from './paginate-table'
import type { TextLine } from './text-lines'

const style = { ...textStyle('body', 'en'), leading: 10 }
const lines = (prefix: string, count: number): TextLine[] =>
  Array.from({ length: count }, (_, index) => ({ text: `${prefix}${index}`, style, gap: 0 }))

interface GroupSpec {
  group: number
  rows: number[]
}

/** Two columns: a cell for each group over all its rows, and one for each row. */
function tableOf(groups: readonly GroupSpec[]): { cells: TableCell[]; rowCount: number } {
  const cells: TableCell[] = []
  let row = 0
  for (const [index, { group, rows }] of groups.entries()) {
    cells.push({
      column: 0,
      columnEnd: 1,
      row,
      rowEnd: row + rows.length,
      lines: lines(`g${index}.`, group),
      again: lines(`again${index}.`, 1),
    })
    for (const count of rows) {
      cells.push({ column: 1, columnEnd: 2, row, rowEnd: row + 1, lines: lines(`r${row}.`, count), again: [] })
      row += 1
    }
  }
  return { cells, rowCount: row }
}

function paginate(groups: readonly GroupSpec[], firstHeight = 100, pageHeight = 100): TablePage[] {
  return paginateTable({ ...tableOf(groups), firstHeight, pageHeight, padding: 4, minRowHeight: 12 })
}

const textsOf = (page: TablePage | undefined): string[] =>
  page?.cells.flatMap((placed) => placed.lines.map((line) => line.text)) ?? []
const anyGroups = fc.array(
  fc.record({ group: fc.nat(25), rows: fc.array(fc.nat(25), { minLength: 1, maxLength: 6 }) }),
  {
    minLength: 1,
    maxLength: 12,
  },
)

describe('rows on pages', () => {
  test('rows that fit share a page, and a cell over them is printed once', () => {
    expect(paginate([{ group: 1, rows: [1, 1] }])).toHaveLength(1)
  })

  test('a row that does not fit moves to the next page whole, where its group is named again', () => {
    const pages = paginate([{ group: 1, rows: [5, 5] }])
    expect(pages.map(textsOf)).toEqual([
      ['g0.0', 'r0.0', 'r0.1', 'r0.2', 'r0.3', 'r0.4'],
      ['again0.0', 'r1.0', 'r1.1', 'r1.2', 'r1.3', 'r1.4'],
    ])
  })

  test('a row higher than a page is cut', () => {
    expect(
      paginate([{ group: 1, rows: [12] }]).map((page) => textsOf(page).filter((text) => text.startsWith('r')).length),
    ).toEqual([9, 3])
  })

  test('a long cell over several rows flows on while the rows follow each other', () => {
    const pages = paginate([{ group: 15, rows: [1, 1, 1] }])
    expect(textsOf(pages[0])).toContain('r1.0')
    expect(pages.flatMap(textsOf).filter((text) => text.startsWith('g0.'))).toHaveLength(15)
  })

  test('a first page with too little room is left empty', () => {
    expect(paginate([{ group: 1, rows: [3] }], 20).map((page) => page.cells.length)).toEqual([0, 2])
  })

  test('a heading is not left alone at the foot of a page', () => {
    const table = tableOf([
      { group: 1, rows: [7] },
      { group: 1, rows: [1] },
      { group: 1, rows: [5] },
    ])
    const pages = paginateTable({
      ...table,
      firstHeight: 100,
      pageHeight: 100,
      padding: 4,
      minRowHeight: 12,
      keepWithNext: (row) => row === 1,
    })
    expect(textsOf(pages[1])).toContain('r1.0')
  })
})

describe('whatever the table', () => {
  test('every line is printed exactly once and in its order', () => {
    fc.assert(
      fc.property(anyGroups, fc.integer({ min: 20, max: 100 }), (groups, firstHeight) => {
        const printed = paginate(groups, firstHeight)
          .flatMap(textsOf)
          .filter((text) => !text.startsWith('again'))
        const byCell = tableOf(groups).cells.map((cell) => cell.lines.map((line) => line.text))
        for (const expected of byCell) {
          const own = new Set(expected)
          expect(printed.filter((text) => own.has(text))).toEqual(expected)
        }
        expect(printed).toHaveLength(byCell.flat().length)
      }),
      { numRuns: 300 },
    )
  })

  test('no page is higher than the paper, and no text higher than its cell', () => {
    fc.assert(
      fc.property(anyGroups, fc.integer({ min: 20, max: 100 }), (groups, firstHeight) => {
        for (const [index, page] of paginate(groups, firstHeight).entries()) {
          expect(page.height).toBeLessThanOrEqual((index === 0 ? firstHeight : 100) + 0.01)
          for (const placed of page.cells) {
            expect(placed.lines.length * 10).toBeLessThanOrEqual(placed.height + 0.01)
            expect(placed.top + placed.height).toBeLessThanOrEqual(page.height + 0.01)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  test('cells of a column do not overlap and leave no hole', () => {
    fc.assert(
      fc.property(anyGroups, (groups) => {
        for (const page of paginate(groups)) {
          for (const column of [0, 1]) {
            const stack = page.cells.filter((placed) => placed.cell.column === column).sort((a, b) => a.top - b.top)
            let bottom = 0
            for (const placed of stack) {
              expect(placed.top).toBeCloseTo(bottom, 5)
              bottom = placed.top + placed.height
            }
            if (stack.length > 0) expect(bottom).toBeCloseTo(page.height, 5)
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})

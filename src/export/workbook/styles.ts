import type { CellStyle } from 'hucre/xlsx'
import type { StyleName } from './model'

/** The face that Lao offices have; a reader without it gets its own Lao face. */
const LAO_FONT = 'Phetsarath OT'
const LATIN_FONT = 'Calibri'

/** The blue of headings: dark enough that white on it, and its grey on a black-and-white print, can be read. */
const HEADING_BLUE = '1F4E79'
const GROUP_BLUE = 'DDEBF7'
const LINE_GREY = '8EA9C1'

export const fontSizes: Readonly<Record<StyleName, number>> = {
  title: 14,
  subtitle: 10,
  notice: 11,
  heading: 10,
  body: 10,
  group: 10,
  centered: 10,
  percent: 10,
  points: 10,
  amount: 10,
  label: 10,
  note: 9,
  plain: 10,
}

export const bold: Readonly<Record<StyleName, boolean>> = {
  title: true,
  subtitle: false,
  notice: true,
  heading: true,
  body: false,
  group: true,
  centered: false,
  percent: false,
  points: false,
  amount: false,
  label: true,
  note: false,
  plain: false,
}

const line = { style: 'thin', color: { rgb: LINE_GREY } } as const
const grid = { top: line, right: line, bottom: line, left: line }
const solid = (rgb: string): NonNullable<CellStyle['fill']> => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } })

const top = { vertical: 'top', wrapText: true } as const
const framed: CellStyle = { border: grid, alignment: { ...top, horizontal: 'left' } }

const looks: Readonly<Record<StyleName, CellStyle>> = {
  title: { alignment: top },
  subtitle: { alignment: top },
  notice: { alignment: top },
  heading: {
    border: grid,
    fill: solid(HEADING_BLUE),
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
  body: framed,
  group: { ...framed, fill: solid(GROUP_BLUE) },
  centered: { border: grid, alignment: { ...top, horizontal: 'center' } },
  percent: { border: grid, alignment: { ...top, horizontal: 'center' }, numFmt: '0%' },
  points: { border: grid, alignment: { ...top, horizontal: 'center' }, numFmt: '+0.0' },
  amount: { ...framed, numFmt: '#,##0' },
  label: framed,
  note: { alignment: top },
  plain: { alignment: top },
}

const made = new Map<string, CellStyle>()

/** The style of a cell. Text with Lao in it is set in the Lao face, which has the Latin letters too. */
export function cellStyle(name: StyleName, value: string | number | null): CellStyle {
  const isLao = typeof value === 'string' && /[\u0E80-\u0EFF]/u.test(value)
  const key = `${name} ${isLao}`
  const style = made.get(key) ?? {
    ...looks[name],
    font: {
      name: isLao ? LAO_FONT : LATIN_FONT,
      size: fontSizes[name],
      bold: bold[name],
      ...(name === 'heading' && { color: { rgb: 'FFFFFF' } }),
    },
  }
  made.set(key, style)
  return style
}

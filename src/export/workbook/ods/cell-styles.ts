import type { CellStyle } from 'hucre/xlsx'
import { cellStyle } from '../styles'
import type { SheetCell } from '../model'
import { element } from './xml'

/** Number formats of the cells, by the form in which `.xlsx` writes them. */
const numberStyles: Readonly<Record<string, { name: string; xml: string }>> = {
  '0%': {
    name: 'percent',
    xml: element(
      'number:percentage-style',
      { 'style:name': 'percent' },
      element('number:number', { 'number:decimal-places': 0, 'number:min-integer-digits': 1 }),
      element('number:text', {}, '%'),
    ),
  },
  '+0.0': {
    name: 'points',
    xml: element(
      'number:number-style',
      { 'style:name': 'points' },
      element('number:text', {}, '+'),
      element('number:number', { 'number:decimal-places': 1, 'number:min-integer-digits': 1 }),
    ),
  },
  '#,##0': {
    name: 'amount',
    xml: element(
      'number:number-style',
      { 'style:name': 'amount' },
      element('number:number', {
        'number:decimal-places': 0,
        'number:min-integer-digits': 1,
        'number:grouping': 'true',
      }),
    ),
  },
}

/** Named styles that are collected while the cells are written. */
export interface StyleCollection<Spec> {
  nameOf: (spec: Spec) => string
  xml: () => string
}

/** The looks of cells: the same as in `.xlsx`, each written once. */
export function collectCellStyles(): StyleCollection<SheetCell> {
  const names = new Map<CellStyle, string>()
  return {
    nameOf: ({ style, value }) => {
      const look = cellStyle(style, value)
      const name = names.get(look) ?? `cell${names.size + 1}`
      names.set(look, name)
      return name
    },
    xml: () =>
      Object.values(numberStyles)
        .map((style) => style.xml)
        .join('') + [...names].map(([look, name]) => cellStyleXml(look, name)).join(''),
  }
}

function cellStyleXml(look: CellStyle, name: string): string {
  const { alignment, border, fill, numFmt } = look
  const color = fill?.type === 'pattern' ? fill.fgColor?.rgb : undefined
  const line = border?.top?.color?.rgb
  const horizontal = alignment?.horizontal === 'center' ? 'center' : 'start'
  return element(
    'style:style',
    {
      'style:name': name,
      'style:family': 'table-cell',
      'style:data-style-name': numFmt ? numberStyles[numFmt]?.name : undefined,
    },
    element('style:table-cell-properties', {
      'fo:wrap-option': 'wrap',
      'style:vertical-align': alignment?.vertical === 'center' ? 'middle' : 'top',
      'style:text-align-source': 'fix',
      'fo:padding-left': '1pt',
      'fo:padding-right': '1pt',
      'fo:padding-top': '0pt',
      'fo:padding-bottom': '0pt',
      'fo:background-color': color ? `#${color}` : undefined,
      'fo:border': line ? `0.5pt solid #${line}` : undefined,
    }),
    element('style:paragraph-properties', { 'fo:text-align': horizontal }),
    textProperties(look),
  )
}

/** Lao is set by the properties of complex scripts, so that every one is said three times. */
function textProperties({ font }: CellStyle): string {
  const weight = font?.bold ? 'bold' : 'normal'
  const size = `${font?.size ?? 10}pt`
  return element('style:text-properties', {
    'style:font-name': font?.name,
    'style:font-name-asian': font?.name,
    'style:font-name-complex': font?.name,
    'fo:font-size': size,
    'style:font-size-asian': size,
    'style:font-size-complex': size,
    'fo:font-weight': weight,
    'style:font-weight-asian': weight,
    'style:font-weight-complex': weight,
    'fo:color': font?.color?.rgb ? `#${font.color.rgb}` : undefined,
  })
}

import type { DocumentFrame } from '../view/frame'
import { blankLines, type BlankWordKey } from '../view/blank-words'
import { asItems } from '../view/lines'
import { cellText } from './cell-text'
import type { SheetModel, SheetRow } from './model'
import { readMeSheet } from './read-me-sheet'

const steps = [
  'stepTogether',
  'stepChoose',
  'stepNotKnown',
  'stepNotApplicable',
  'stepEvidence',
  'stepStatus',
  'stepReadBack',
] as const satisfies readonly BlankWordKey[]
const fields = ['place', 'dateFilledIn', 'groupName', 'memberName'] as const satisfies readonly BlankWordKey[]

/**
 * The sheet that says how the form is filled in, with room for place, date and group, above what every workbook says of
 * itself. The project's source speaks of answers, and there are none here.
 */
export function blankReadMe(frame: DocumentFrame, sheets: readonly SheetModel[]): SheetModel {
  const { languages } = frame
  const sheet = readMeSheet({ ...frame, source: [] }, sheets, [])
  const row = (label: BlankWordKey, value: string): SheetRow => ({
    id: '',
    cells: [
      { value: cellText(blankLines(label, languages)), style: 'label' },
      { value, style: 'body' },
    ],
  })
  const added = [
    row('howTo', cellText(asItems(steps.map((key) => blankLines(key, languages))))),
    ...fields.map((key) => row(key, '')),
  ]
  const first = sheet.rows.findIndex((each) => each.cells[0]?.style === 'label')
  return { ...sheet, rows: [...sheet.rows.slice(0, first), ...added, ...sheet.rows.slice(first)] }
}

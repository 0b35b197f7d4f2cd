import type { Language } from '../../../domain/text/language'
import type { BlankBlock, BlankPoint } from '../../view/blank-view'
import { blankLines } from '../../view/blank-words'
import { wordLines, type Line } from '../../view/lines'
import { heightOf, textLines, type TextLine } from '../layout/text-lines'
import { firstLanguage, type Form } from './form'
import { formText } from './form-text'
import { middleOfFirst, ruleUnit, space, textUnit, tickBox, writingRule } from './form-parts'
import { stack, type Unit } from './unit'

const NUMBER_WIDTH = 42
const STATUS_WIDTH = 48
const REASON_WIDTH = 136
const STATUSES = 2

/** However long the text of an item is, a reason is written in as many lines. */
const MOST_RULES = 3

interface Columns {
  text: number
  textWidth: number
  statuses: number
  reason: number
}

function columnsOf(width: number): Columns {
  const reason = width - REASON_WIDTH
  const statuses = reason - STATUSES * STATUS_WIDTH
  return { text: NUMBER_WIDTH, textWidth: statuses - NUMBER_WIDTH - 10, statuses, reason: reason + 8 }
}

/** The name of a block's checklist. */
export function checklistTitle(block: BlankBlock, { languages, width, measure }: Form): Unit {
  const title = blankLines('checklist', languages).map((line): Line => ({
    ...line,
    text: `${line.text}: ${nameIn(block, line.language)}`,
  }))
  return stack([
    space(18),
    textUnit(textLines(title, { first: 'heading', second: 'subheading' }, width, measure), 0, width, {
      top: 0,
      bottom: 5,
    }),
  ])
}

function nameIn(block: BlankBlock, language: Language): string {
  return (block.name.find((line) => line.language === language) ?? block.name[0])?.text ?? ''
}

export function checklistHeadings({ languages, width, measure }: Form): Unit {
  const columns = columnsOf(width)
  const heading = (lines: readonly Line[], own: number): TextLine[] =>
    textLines(lines, { first: 'columnHeading', second: 'second' }, own, measure)
  const item = heading(wordLines('actionPoint', languages), columns.textWidth)
  const statuses = (['checkYes', 'checkNo'] as const).map((key) => heading(wordLines(key, languages), STATUS_WIDTH - 3))
  const reason = heading(blankLines('reasonIfDifferent', languages), REASON_WIDTH - 8)
  const height = Math.max(...[item, ...statuses, reason].map(heightOf)) + 8
  return {
    height,
    items: (left, top) => [
      { kind: 'fill', left, top, width, height, color: 'tint' },
      { kind: 'text', left: left + columns.text, top: top + 4, width: columns.textWidth, lines: item },
      ...statuses.map((lines, index) => ({
        kind: 'text' as const,
        left: left + columns.statuses + index * STATUS_WIDTH + 1.5,
        top: top + 4,
        width: STATUS_WIDTH - 3,
        lines,
        align: 'center' as const,
      })),
      { kind: 'text', left: left + columns.reason, top: top + 4, width: REASON_WIDTH - 8, lines: reason },
    ],
  }
}

/** An action point with a box for each status, and lines for the reason. */
export function pointUnit(point: BlankPoint, form: Form): Unit {
  const columns = columnsOf(form.width)
  const { writing, pad } = form.spacing
  const numbers = textLines(
    [{ language: firstLanguage(form), text: point.number }],
    { first: 'formNumber' },
    NUMBER_WIDTH,
    form.measure,
  )
  const lines = formText(point.text, columns.textWidth, form.measure)
  const height = Math.max(heightOf(lines), writing) + pad * 2
  const rules = Math.min(MOST_RULES, Math.max(1, Math.floor((height - pad) / writing)))
  return stack([
    ruleUnit(0, form.width, 'rule'),
    {
      height,
      items: (left, top) => [
        { kind: 'text', left, top: top + pad, width: NUMBER_WIDTH, lines: numbers },
        { kind: 'text', left: left + columns.text, top: top + pad, width: columns.textWidth, lines },
        ...Array.from({ length: STATUSES }, (_, index) =>
          tickBox(left + columns.statuses + index * STATUS_WIDTH, STATUS_WIDTH, middleOfFirst(lines, top + pad)),
        ),
        ...Array.from({ length: rules }, (_, index) =>
          writingRule(left + columns.reason, top + pad + (index + 1) * writing - 2, form.width - columns.reason),
        ),
      ],
    },
  ])
}

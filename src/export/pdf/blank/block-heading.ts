import type { BlankBlock } from '../../view/blank-view'
import { blankLines } from '../../view/blank-words'
import type { Line } from '../../view/lines'
import { word } from '../../words'
import { heightOf, textLines } from '../layout/text-lines'
import { firstLanguage, type Form } from './form'
import { formText } from './form-text'
import { besides, ruleUnit, space, textUnit, writingLines } from './form-parts'
import { stack, type Unit } from './unit'

const FIGURE_WIDTH = 34

/**
 * The head of a building block: its number and name, what it looks at, and who filled in these sheets if they are
 * handed out by themselves.
 */
export function blockHeading(block: BlankBlock, isHandedOut: boolean, form: Form): Unit {
  const { width, measure } = form
  const number = textLines(
    [{ language: firstLanguage(form), text: String(block.number) }],
    { first: 'blockNumber' },
    FIGURE_WIDTH,
    measure,
  )
  const inner = width - FIGURE_WIDTH - 12
  const name = textLines(block.name, { first: 'title', second: 'subheading' }, inner, measure)
  const about = formText(block.about, inner, measure)
  const text = heightOf(name) + 3 + heightOf(about)
  const height = Math.max(text + 10, heightOf(number))
  return stack([
    {
      height,
      items: (left, top) => [
        { kind: 'fill', left, top, width: 3, height, color: 'blue' },
        { kind: 'text', left: left + 12, top: top + 3, width: FIGURE_WIDTH, lines: number },
        { kind: 'text', left: left + FIGURE_WIDTH + 12, top: top + 5, width: inner, lines: name },
        { kind: 'text', left: left + FIGURE_WIDTH + 12, top: top + 8 + heightOf(name), width: inner, lines: about },
      ],
    },
    ...(isHandedOut ? [space(2), groupLine(form)] : []),
    space(10),
    ruleUnit(0, width, 'heavy'),
  ])
}

function groupLine(form: Form): Unit {
  const { languages, width } = form
  const date = width * 0.36
  return besides([
    { unit: writingLines(blankLines('groupName', languages), 1, width - date - 16, form, 'formLabel'), left: 0 },
    { unit: writingLines(blankLines('dateFilledIn', languages), 1, date, form, 'formLabel'), left: width - date },
  ])
}

/** The name of the block, repeated where a sheet begins within it. */
export function continuedUnit(block: BlankBlock, { width, measure }: Form): Unit {
  const lines = block.name
    .slice(0, 1)
    .map((line): Line => ({ ...line, text: `${block.number}. ${line.text} ${word('continued', line.language)}` }))
  return stack([
    textUnit(textLines(lines, { first: 'group' }, width, measure), 0, width, { top: 0, bottom: 3 }),
    ruleUnit(0, width, 'heavy'),
  ])
}

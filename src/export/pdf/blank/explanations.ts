import type { BlankBlock } from '../../view/blank-view'
import { blankLines } from '../../view/blank-words'
import type { Line } from '../../view/lines'
import type { Composer } from '../layout/composer'
import { heightOf, textLines } from '../layout/text-lines'
import { continuedUnit } from './block-heading'
import { firstLanguage, type Form } from './form'
import { formText } from './form-text'
import { ruleUnit, space, textUnit } from './form-parts'
import { putUnits, stack, type Unit } from './unit'

const NUMBER_WIDTH = 42
const PAD = 5

/**
 * What the questions of a block mean, on a sheet of its own: it is laid beside the questions while they are discussed.
 */
export function putExplanations(composer: Composer, block: BlankBlock, form: Form): void {
  const [first, ...more] = block.explanations.map((each) => explanationUnit(each, form))
  if (!first) return
  composer.newSheet()
  putUnits(composer, [stack([titleUnit(block, form), first]), ...more], stack([continuedUnit(block, form), space(2)]))
}

function titleUnit(block: BlankBlock, { languages, width, measure }: Form): Unit {
  const name = block.name.map((line, index): Line =>
    index === 0 ? { ...line, text: `${block.number}. ${line.text}` } : line,
  )
  return stack([
    textUnit(
      textLines(blankLines('explanations', languages), { first: 'heading', second: 'subheading' }, width, measure),
      0,
      width,
      { top: 0, bottom: 2 },
    ),
    textUnit(textLines(name, { first: 'group', second: 'second' }, width, measure), 0, width, { top: 0, bottom: 6 }),
    ruleUnit(0, width, 'heavy'),
  ])
}

function explanationUnit({ number, text }: BlankBlock['explanations'][number], form: Form): Unit {
  const { width, measure } = form
  const numbers = textLines(
    [{ language: firstLanguage(form), text: number }],
    { first: 'formNumber' },
    NUMBER_WIDTH,
    measure,
  )
  const lines = formText(text, width - NUMBER_WIDTH, measure)
  const height = Math.max(heightOf(numbers), heightOf(lines)) + PAD * 2
  return stack([
    {
      height,
      items: (left, top) => [
        { kind: 'text', left, top: top + PAD, width: NUMBER_WIDTH, lines: numbers },
        { kind: 'text', left: left + NUMBER_WIDTH, top: top + PAD, width: width - NUMBER_WIDTH, lines },
      ],
    },
    ruleUnit(0, width, 'hairline'),
  ])
}

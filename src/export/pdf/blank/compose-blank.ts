import { missingGlyphs } from '../../glyphs/missing-glyphs'
import type { BlankBlock, BlankView } from '../../view/blank-view'
import type { Line } from '../../view/lines'
import { createComposer } from '../layout/composer'
import { contentWidth, type Sheet } from '../layout/sheet'
import { putNotes, signNotes } from '../notes'
import { frameSheets } from '../page-frame'
import type { Measure } from '../text/measure'
import { blockHeading, continuedUnit } from './block-heading'
import { checklistHeadings, checklistTitle, pointUnit } from './checklist-unit'
import { putExplanations } from './explanations'
import { putFirstPage } from './first-page'
import { roomy, tight, type Form } from './form'
import { answerHeadings, questionUnit } from './question-unit'
import { putUnits, stack } from './unit'

/**
 * The blank questionnaire and checklist as sheets: a first page, and for each building block sheets of its own, which
 * can be handed to a group by themselves.
 */
export function composeBlank(view: BlankView, measure: Measure): Sheet[] {
  const form: Form = { languages: view.frame.languages, width: contentWidth('portrait'), spacing: roomy, measure }
  const blocks = view.blocks.map((block) => ({ block, sheets: blockSheets(block, view, form) }))
  const first = firstSheets(
    view,
    blocks.map(({ sheets }) => sheets.length),
    form,
  )
  const title = view.frame.documentTitle.slice(0, 1)
  const running = [
    ...first.map(() => title),
    ...blocks.flatMap(({ block, sheets }) => sheets.map(() => runningName(block))),
  ]
  return frameSheets([...first, ...blocks.flatMap(({ sheets }) => sheets)], view.frame, running, measure)
}

/**
 * Page numbers count the first sheets themselves, so these are laid out once to know how many they are. A project's
 * title may need the meaning of a sign.
 */
function firstSheets(view: BlankView, counts: readonly number[], form: Form): Sheet[] {
  const signs = signNotes(view, missingGlyphs(view).length > 0)
  const lay = (before: number, own: Form): Sheet[] => {
    const composer = createComposer('portrait')
    putFirstPage(
      composer,
      view,
      (place) => before + counts.slice(0, place).reduce((total, count) => total + count, 0) + 1,
      own,
    )
    if (signs.length > 0) putNotes(composer, signs, own.measure)
    return composer.sheets
  }
  const usual = lay(0, form).length
  const close = lay(0, { ...form, spacing: tight }).length
  return close < usual ? lay(close, { ...form, spacing: tight }) : lay(usual, form)
}

function runningName(block: BlankBlock): Line[] {
  return block.name.slice(0, 1).map((line) => ({ ...line, text: `${block.number}. ${line.text}` }))
}

/** A block begins a sheet of its own. It is set a little tighter where that saves one. */
function blockSheets(block: BlankBlock, view: BlankView, form: Form): Sheet[] {
  const isHandedOut = view.blocks.length > 1
  const usual = layBlock(block, isHandedOut, form)
  const close = layBlock(block, isHandedOut, { ...form, spacing: tight })
  return close.length < usual.length ? close : usual
}

/** The heading of a block stays with its first question, and that of its checklist with the first item. */
function layBlock(block: BlankBlock, isHandedOut: boolean, form: Form): Sheet[] {
  const composer = createComposer('portrait')
  composer.newSheet(
    runningName(block)
      .map((line) => line.text)
      .join(''),
  )
  const again = continuedUnit(block, form)
  const answers = answerHeadings(form)
  const [question, ...questions] = block.questions.map((each) => questionUnit(each, form))
  putUnits(
    composer,
    [stack([blockHeading(block, isHandedOut, form), answers, ...(question ? [question] : [])]), ...questions],
    stack([again, answers]),
  )
  const items = checklistHeadings(form)
  const [point, ...points] = block.points.map((each) => pointUnit(each, form))
  putUnits(
    composer,
    [stack([checklistTitle(block, form), items, ...(point ? [point] : [])]), ...points],
    stack([again, items]),
    again,
  )
  putExplanations(composer, block, form)
  return composer.sheets
}

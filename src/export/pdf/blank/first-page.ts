import type { BlankView } from '../../view/blank-view'
import { blankLines } from '../../view/blank-words'
import { wordLines, type Line } from '../../view/lines'
import type { Composer } from '../layout/composer'
import { heightOf, shownText, textLines, type TextLine } from '../layout/text-lines'
import type { TextRole } from '../theme'
import { putMarkAtRight } from '../title-block'
import { firstLanguage, type Form } from './form'
import { besides, ruleUnit, space, textUnit, writingLines, writingRule } from './form-parts'
import { putUnits, stack, type Unit } from './unit'

/** Room for the members of a core group: a line for each of the six bodies that it usually includes. */
const MEMBERS = 6

/**
 * The beginning of the form: what it is, who fills it in, how, and what is in it.
 * @param pageOf the page on which a building block begins, by its place among those of the form
 */
export function putFirstPage(composer: Composer, view: BlankView, pageOf: (place: number) => number, form: Form): void {
  const { frame } = view
  const { languages } = form
  composer.newSheet([...frame.documentTitle].map((line) => line.text).join(' · '))
  putTitle(composer, view, form)
  const sections = [
    section(blankLines('filledInBy', languages), [groupUnit(form)], form),
    section(
      blankLines('howTo', languages),
      view.steps.map((step, index) => stepUnit(step, index + 1, form)),
      form,
    ),
    section(blankLines('contents', languages), [...contentsUnits(view, pageOf, form), noteUnit(form)], form),
  ]
  putUnits(
    composer,
    sections.flatMap((unit, index) => (index === 0 ? [unit] : [stack([space(9), unit])])),
    space(0),
  )
}

/** Whose the numbers and the words are. */
function noteUnit({ languages, width, measure }: Form): Unit {
  return textUnit(
    textLines(blankLines('numbersNote', languages), { first: 'remark', second: 'remark' }, width, measure),
    0,
    width,
    { top: 5, bottom: 0 },
  )
}

/** What the form is, and of which project. The project's source speaks of answers, and there are none here. */
function putTitle(composer: Composer, view: BlankView, { measure }: Form): void {
  const { frame, subject } = view
  const widthToMark = composer.width - putMarkAtRight(composer, frame, measure)
  const put = (lines: readonly Line[], first: TextRole, second: TextRole, width = composer.width): void =>
    composer.text(textLines(lines, { first, second }, width, measure))
  put(subject, 'lead', 'second', widthToMark)
  composer.space(2)
  put(frame.documentTitle, 'title', 'subheading', widthToMark)
  composer.space(6)
  put(frame.projectTitle, 'subheading', 'second')
  for (const language of frame.languages) {
    const facts = [frame.country, frame.level, frame.round, frame.date].flatMap(
      (lines) => lines.find((line) => line.language === language) ?? lines.slice(0, 1),
    )
    put([{ language, text: facts.map(shownText).join(' · ') }], 'running', 'running')
  }
  composer.space(8)
}

function section(title: readonly Line[], units: readonly Unit[], { width, measure }: Form): Unit {
  const lines = textLines(oneLineOf(title), { first: 'subheading' }, width, measure)
  return stack([textUnit(lines, 0, width, { top: 0, bottom: 3 }), ruleUnit(0, width, 'heavy'), space(4), ...units])
}

/** Short headings stand in both languages on one line. */
function oneLineOf(lines: readonly Line[]): Line[] {
  return lines.slice(0, 1).map((line) => ({ ...line, text: lines.map((each) => each.text).join(' · ') }))
}

/** Place, date, group and its members. */
function groupUnit(form: Form): Unit {
  const { languages, width } = form
  const half = (width - 16) / 2
  const field = (key: 'place' | 'dateFilledIn' | 'groupName', own: number): Unit =>
    writingLines(blankLines(key, languages), 1, own, form, 'formLabel')
  return stack([
    besides([
      { unit: field('place', half), left: 0 },
      { unit: field('dateFilledIn', half), left: half + 16 },
    ]),
    field('groupName', width),
    space(4),
    membersUnit(form),
  ])
}

function membersUnit(form: Form): Unit {
  const {
    languages,
    width,
    measure,
    spacing: { writing },
  } = form
  const number = 22
  const half = (width - number - 16) / 2
  const heading = (key: 'memberName' | 'memberOffice'): TextLine[] =>
    textLines(oneLineOf(blankLines(key, languages)), { first: 'formLabel' }, half, measure)
  const row = (index: number): Unit => ({
    height: writing,
    items: (left, top) => [
      {
        kind: 'text',
        left,
        top: top + 4,
        width: number,
        lines: textLines(
          [{ language: firstLanguage(form), text: `${index + 1}.` }],
          { first: 'formLabel' },
          number,
          measure,
        ),
      },
      writingRule(left + number, top + writing, half),
      writingRule(left + number + half + 16, top + writing, half),
    ],
  })
  return stack([
    besides([
      { unit: textUnit(heading('memberName'), number, half), left: 0 },
      { unit: textUnit(heading('memberOffice'), number + half + 16, half), left: 0 },
    ]),
    ...Array.from({ length: MEMBERS }, (_, index) => row(index)),
  ])
}

function stepUnit(step: readonly Line[], index: number, form: Form): Unit {
  const { width, measure } = form
  const indent = 22
  const lines = textLines(step, { first: 'form', second: 'formSecond' }, width - indent, measure)
  return stack([
    besides([
      {
        unit: textUnit(
          textLines([{ language: firstLanguage(form), text: `${index}.` }], { first: 'formNumber' }, indent, measure),
          0,
          indent,
        ),
        left: 0,
      },
      { unit: textUnit(lines, indent, width - indent), left: 0 },
    ]),
    space(3),
  ])
}

/** Numbers of questions and checklist items, and the page of each building block. */
function contentsUnits(view: BlankView, pageOf: (place: number) => number, form: Form): Unit[] {
  const { languages, width, measure } = form
  const figure = 78
  const name = width - figure * 3
  const row = (cells: readonly (readonly Line[])[], isHeading: boolean): Unit => {
    const texts = cells.map((lines, column) =>
      textLines(
        lines,
        { first: isHeading ? 'remark' : 'body', second: 'remark' },
        column === 0 ? name : figure - 4,
        measure,
      ),
    )
    return {
      height: Math.max(...texts.map(heightOf)) + (languages.length > 1 ? 5 : 3),
      items: (left, top) =>
        texts.map((lines, column) => ({
          kind: 'text' as const,
          lines,
          top: top + 2,
          left: left + (column === 0 ? 0 : name + (column - 1) * figure),
          width: column === 0 ? name : figure,
          align: column === 0 ? ('left' as const) : ('right' as const),
        })),
    }
  }
  const plain = (value: number): Line[] => [{ language: firstLanguage(form), text: String(value) }]
  return [
    row(
      [
        wordLines('buildingBlock', languages),
        blankLines('questionCount', languages),
        blankLines('checklist', languages),
        blankLines('pageColumn', languages),
      ],
      true,
    ),
    ...view.blocks.map((block, place) =>
      stack([
        ruleUnit(0, width, 'hairline'),
        row(
          [
            block.name.map((line, index): Line =>
              index === 0 ? { ...line, text: `${block.number}. ${line.text}` } : line,
            ),
            plain(block.questions.filter((question) => question.kind !== 'blank').length),
            plain(block.points.length),
            plain(pageOf(place)),
          ],
          false,
        ),
      ]),
    ),
  ]
}

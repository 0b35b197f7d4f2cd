import type { AssessmentView } from '../../view/assessment-view'
import { linesIn, wordLines, type Line } from '../../view/lines'
import type { Composer } from '../layout/composer'
import { heightOf, textLines } from '../layout/text-lines'
import type { Measure } from '../text/measure'
import { putMarks, putSource } from '../title-block'

const LABEL_WIDTH = 150

/** The first page: what it is, of whom, when. */
export function putCover(composer: Composer, view: AssessmentView, measure: Measure): void {
  const { frame } = view
  composer.newSheet(frame.documentTitle.map((line) => line.text).join(' · '))
  const sheet = composer.sheets.at(-1)
  if (sheet) sheet.isCover = true
  composer.space(96)
  composer.put([{ kind: 'fill', left: composer.left, top: composer.top(), width: 72, height: 6, color: 'blue' }], 6)
  composer.space(18)
  put(composer, wordLines('assessmentSubject', frame.languages), { first: 'lead', second: 'lead' }, measure)
  composer.space(6)
  put(composer, frame.documentTitle, { first: 'cover', second: 'title' }, measure)
  composer.space(26)
  composer.put([{ kind: 'fill', left: composer.left, top: composer.top(), width: composer.width, height: 0.8, color: 'rule' }], 0.8)
  composer.space(16)
  put(composer, frame.projectTitle, { first: 'title', second: 'heading' }, measure)
  composer.space(20)
  for (const [label, value] of factsOf(view)) putFact(composer, label, value, measure)
  composer.space(10)
  putSource(composer, frame, measure)
  putMarks(composer, frame, measure)
  putImprint(composer, frame, measure)
}

/** Who made it, at the foot of the cover, where nothing else stands. */
function putImprint(composer: Composer, frame: AssessmentView['frame'], measure: Measure): void {
  const lines = textLines(wordLines('madeWith', frame.languages), { first: 'running', second: 'running' }, composer.width, measure)
  const height = heightOf(lines) + 8
  if (composer.free() < height) return
  const top = composer.top() + composer.free() - height
  composer.put([
    { kind: 'fill', left: composer.left, top, width: composer.width, height: 0.8, color: 'rule' },
    { kind: 'text', left: composer.left, top: top + 8, width: composer.width, lines },
  ], height)
}

type Roles = Parameters<typeof textLines>[1]

function put(composer: Composer, lines: readonly Line[], roles: Roles, measure: Measure): void {
  composer.text(textLines(lines, roles, composer.width, measure))
}

function factsOf({ frame, roundDate }: AssessmentView): [label: Line[], value: Line[]][] {
  const round = linesIn(frame.languages, (language) => {
    const name = frame.round.find((line) => line.language === language) ?? frame.round[0]
    const date = roundDate.find((line) => line.language === language) ?? roundDate[0]
    return [name?.text, date?.text].filter((text) => text !== undefined).join(', ')
  })
  return [
    [wordLines('country', frame.languages), frame.country],
    [wordLines('level', frame.languages), frame.level],
    [wordLines('round', frame.languages), round],
    [wordLines('date', frame.languages), frame.date],
  ]
}

function putFact(composer: Composer, label: readonly Line[], value: readonly Line[], measure: Measure): void {
  if (value.length === 0) return
  const labels = textLines(label, { first: 'remark', second: 'remark' }, LABEL_WIDTH - 10, measure)
  const values = textLines(value, { first: 'lead', second: 'second' }, composer.width - LABEL_WIDTH, measure)
  if (heightOf(labels) > composer.free()) composer.newSheet()
  composer.put([{ kind: 'text', left: composer.left, top: composer.top(), width: LABEL_WIDTH - 10, lines: labels }], 0)
  const before = composer.top()
  const sheets = composer.sheets.length
  composer.text(values, LABEL_WIDTH)
  if (composer.sheets.length === sheets) composer.space(Math.max(0, heightOf(labels) - (composer.top() - before)))
  composer.space(5)
}

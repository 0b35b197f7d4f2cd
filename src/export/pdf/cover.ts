import type { DocumentFrame } from '../view/frame'
import { wordLines, type Line } from '../view/lines'
import type { Composer } from './layout/composer'
import { heightOf, textLines } from './layout/text-lines'
import type { Measure } from './text/measure'
import { putMarks, putSource } from './title-block'

const LABEL_WIDTH = 150
/** How far down the title stands, as a share of an upright sheet and of one on its side, which has less height. */
const TITLE_FROM = { high: 0.13, low: 0.05 } as const
/** From this width on two facts stand side by side. */
const WIDE = 600
const BETWEEN = 24

/** What a cover says of a document: a name and a value, in the order given. Those without a value are left out. */
export type CoverFact = readonly [label: readonly Line[], value: readonly Line[]]

/** The first page of a publication: what it is, of whom, when. */
export function putCover(
  composer: Composer,
  frame: DocumentFrame,
  facts: readonly CoverFact[],
  measure: Measure,
): void {
  composer.newSheet()
  composer.mark(frame.documentTitle)
  const sheet = composer.sheets.at(-1)
  if (sheet) sheet.isCover = true
  composer.space(composer.full * (composer.width > composer.full ? TITLE_FROM.low : TITLE_FROM.high))
  composer.put([{ kind: 'fill', left: composer.left, top: composer.top(), width: 72, height: 6, color: 'blue' }], 6)
  composer.space(18)
  put(composer, wordLines('assessmentSubject', frame.languages), { first: 'lead', second: 'lead' }, measure)
  composer.space(6)
  put(composer, frame.documentTitle, { first: 'cover', second: 'title' }, measure)
  composer.space(18)
  composer.put(
    [{ kind: 'fill', left: composer.left, top: composer.top(), width: composer.width, height: 0.8, color: 'rule' }],
    0.8,
  )
  composer.space(14)
  put(composer, frame.projectTitle, { first: 'title', second: 'heading' }, measure)
  putMarks(composer, frame, measure)
  composer.space(16)
  putFacts(
    composer,
    facts.filter(([, value]) => value.length > 0),
    measure,
  )
  composer.space(6)
  putSource(composer, frame, measure)
  putImprint(composer, frame, measure)
}

/** Who made it, at the foot of the cover, where nothing else stands. */
function putImprint(composer: Composer, frame: DocumentFrame, measure: Measure): void {
  const lines = textLines(
    wordLines('madeWith', frame.languages),
    { first: 'running', second: 'running' },
    composer.width,
    measure,
  )
  const height = heightOf(lines) + 8
  if (composer.free() < height) return
  const top = composer.top() + composer.free() - height
  composer.put(
    [
      { kind: 'fill', left: composer.left, top, width: composer.width, height: 0.8, color: 'rule' },
      { kind: 'text', left: composer.left, top: top + 8, width: composer.width, lines },
    ],
    height,
  )
}

type Roles = Parameters<typeof textLines>[1]

function put(composer: Composer, lines: readonly Line[], roles: Roles, measure: Measure): void {
  composer.text(textLines(lines, roles, composer.width, measure))
}

function putFacts(composer: Composer, facts: readonly CoverFact[], measure: Measure): void {
  const columns = composer.width > WIDE ? 2 : 1
  const width = (composer.width - BETWEEN * (columns - 1)) / columns
  for (let start = 0; start < facts.length; start += columns) {
    const row = facts.slice(start, start + columns).map(([label, value]) => ({
      labels: textLines(label, { first: 'remark', second: 'remark' }, LABEL_WIDTH - 10, measure),
      values: textLines(value, { first: 'lead', second: 'second' }, width - LABEL_WIDTH, measure),
    }))
    const height = Math.max(...row.flatMap(({ labels, values }) => [heightOf(labels), heightOf(values)]))
    if (height > composer.full) {
      // The name of a round may be of any length: it then goes on over several sheets, below its label.
      for (const { labels, values } of row) composer.text([...labels, ...values])
      continue
    }
    if (height > composer.free()) composer.newSheet()
    const top = composer.top()
    composer.put(
      row.flatMap(({ labels, values }, column) => {
        const left = composer.left + column * (width + BETWEEN)
        return [
          { kind: 'text', left, top, width: LABEL_WIDTH - 10, lines: labels } as const,
          { kind: 'text', left: left + LABEL_WIDTH, top, width: width - LABEL_WIDTH, lines: values } as const,
        ]
      }),
      height,
    )
    composer.space(5)
  }
}

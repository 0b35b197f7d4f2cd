import type { DocumentFrame } from '../view/frame'
import { wordLines, type Line } from '../view/lines'
import type { Composer } from './layout/composer'
import { heightOf, shownText, textLines } from './layout/text-lines'
import { oneLine, widthOf } from './page-frame'
import type { Measure } from './text/measure'

/** The head of a matrix: project, title, what it belongs to, and the marks in a frame. */
export function putTitle(composer: Composer, frame: DocumentFrame, title: readonly Line[], more: readonly (readonly Line[])[], measure: Measure): void {
  const { width } = composer
  composer.text(textLines(frame.projectTitle, { first: 'subheading', second: 'second' }, width, measure))
  composer.space(2)
  composer.text(textLines(title, { first: 'title', second: 'subheading' }, width, measure))
  composer.space(3)
  for (const language of frame.languages) {
    const facts = [frame.country, frame.level, frame.round, frame.date, ...more].flatMap((lines) => lines.find((line) => line.language === language) ?? lines.slice(0, 1))
    composer.text(textLines([{ language, text: facts.map(shownText).join(' · ') }], { first: 'running' }, width, measure))
  }
  putSource(composer, frame, measure)
  putMarks(composer, frame, measure)
  composer.space(8)
}

export function putSource(composer: Composer, frame: DocumentFrame, measure: Measure): void {
  const lines = frame.source.map((line): Line => ({ ...line, text: `${wordLines('source', [line.language])[0]?.text ?? ''}: ${line.text}` }))
  composer.text(textLines(lines, { first: 'remark', second: 'remark' }, composer.width, measure))
}

/** What everyone has to see first: that a case is made up, that a document is a draft or final. */
export function putMarks(composer: Composer, frame: DocumentFrame, measure: Measure): void {
  for (const mark of [frame.illustrative, frame.mark]) {
    if (!mark) continue
    composer.space(4)
    const lines = oneLine(mark, 'mark', composer.width - 16, measure)
    const height = heightOf(lines) + 6
    const boxWidth = Math.min(composer.width, widthOf(lines, measure) + 18)
    const top = composer.top()
    composer.put([
      { kind: 'frame', left: composer.left, top, width: boxWidth, height, color: 'blue', thickness: 0.8 },
      { kind: 'text', left: composer.left + 8, top: top + 3, width: boxWidth - 8, lines },
    ], height)
  }
}

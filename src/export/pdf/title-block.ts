import type { DocumentFrame } from '../view/frame'
import { wordLines, type Line } from '../view/lines'
import type { Composer } from './layout/composer'
import { heightOf, shownText, textLines } from './layout/text-lines'
import { oneLine, widthOf } from './page-frame'
import type { Measure } from './text/measure'

/** The head of a matrix: project, title, and what it belongs to. A matrix may be handed on without its cover. */
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
  composer.space(8)
}

export function putSource(composer: Composer, frame: DocumentFrame, measure: Measure): void {
  const lines = frame.source.map((line): Line => ({ ...line, text: `${wordLines('source', [line.language])[0]?.text ?? ''}: ${line.text}` }))
  composer.text(textLines(lines, { first: 'remark', second: 'remark' }, composer.width, measure))
}

/** What everyone has to see first: that a case is made up, that a document is a draft or final. */
export function putMarks(composer: Composer, frame: DocumentFrame, measure: Measure): void {
  if (frame.illustrative) putMark(composer, frame.illustrative, false, measure)
  if (frame.mark) putMark(composer, frame.mark, frame.markKind === 'final', measure)
}

/** A word in a frame, or, where it is settled, white on dark: told apart without colour. */
function putMark(composer: Composer, words: readonly Line[], isSettled: boolean, measure: Measure): void {
  composer.space(8)
  const lines = oneLine(words, isSettled ? 'coverStamp' : 'heading', composer.width - 24, measure)
  const height = heightOf(lines) + 6
  const box = { left: composer.left, top: composer.top(), width: Math.min(composer.width, widthOf(lines, measure) + 24), height }
  composer.put([
    isSettled ? { kind: 'fill', ...box, color: 'blue' } : { kind: 'frame', ...box, color: 'blue', thickness: 1 },
    { kind: 'text', left: box.left + 12, top: box.top + 3, width: box.width - 12, lines },
  ], height)
}

const MARK_SPACE = 5
const GAP = 10

/**
 * The same marks in small, in the upper right, where a title has to share its page with much else.
 * @returns the width that they take from what stands beside them; 0 without marks
 */
export function putMarksAtRight(composer: Composer, { illustrative, mark, markKind }: DocumentFrame, measure: Measure): number {
  const marks = [{ words: illustrative, isSettled: false }, { words: mark, isSettled: markKind === 'final' }]
  let top = composer.top()
  const widths = marks.flatMap(({ words, isSettled }) => {
    if (!words) return []
    const role = isSettled ? 'stamp' : 'mark'
    const lines = textLines(words, { first: role, second: role }, composer.width * 0.4, measure)
    const box = { left: 0, top, width: widthOf(lines, measure) + 18, height: heightOf(lines) + 5 }
    box.left = composer.left + composer.width - box.width
    composer.put([
      isSettled ? { kind: 'fill', ...box, color: 'blue' } : { kind: 'frame', ...box, color: 'blue', thickness: 0.8 },
      { kind: 'text', left: box.left + 8, top: top + 2.5, width: box.width - 8, lines },
    ], 0)
    top += box.height + MARK_SPACE
    return [box.width + GAP]
  })
  return Math.max(0, ...widths)
}

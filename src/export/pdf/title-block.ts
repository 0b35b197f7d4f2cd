import type { DocumentFrame } from '../view/frame'
import { wordLines, type Line } from '../view/lines'
import type { Composer } from './layout/composer'
import { heightOf, shownText, textLines } from './layout/text-lines'
import { oneLine, widthOf } from './page-frame'
import type { Measure } from './text/measure'

/** The head of a matrix: project, title, and what it belongs to. A matrix may be handed on without its cover. */
export function putTitle(
  composer: Composer,
  frame: DocumentFrame,
  title: readonly Line[],
  more: readonly (readonly Line[])[],
  measure: Measure,
): void {
  const { width } = composer
  composer.text(textLines(frame.projectTitle, { first: 'subheading', second: 'second' }, width, measure))
  composer.space(2)
  composer.text(textLines(title, { first: 'title', second: 'subheading' }, width, measure))
  composer.space(3)
  for (const language of frame.languages) {
    const facts = [frame.country, frame.level, frame.round, frame.date, ...more].flatMap(
      (lines) => lines.find((line) => line.language === language) ?? lines.slice(0, 1),
    )
    composer.text(
      textLines([{ language, text: facts.map(shownText).join(' · ') }], { first: 'running' }, width, measure),
    )
  }
  composer.space(8)
}

export function putSource(composer: Composer, frame: DocumentFrame, measure: Measure): void {
  const lines = frame.source.map((line): Line => ({
    ...line,
    text: `${wordLines('source', [line.language])[0]?.text ?? ''}: ${line.text}`,
  }))
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
  const box = {
    left: composer.left,
    top: composer.top(),
    width: Math.min(composer.width, widthOf(lines, measure) + 24),
    height,
  }
  composer.put(
    [
      isSettled ? { kind: 'fill', ...box, color: 'blue' } : { kind: 'frame', ...box, color: 'blue', thickness: 1 },
      { kind: 'text', left: box.left + 12, top: box.top + 3, width: box.width - 12, lines },
    ],
    height,
  )
}

const GAP = 10

/**
 * In small, in the upper right, where a title has to share its page with much else: that a case is made up. A draft or
 * a final one is marked right above it already, in the running head.
 * @returns the width that it takes from what stands beside it; 0 where there is nothing to say
 */
export function putMarkAtRight(composer: Composer, { illustrative }: DocumentFrame, measure: Measure): number {
  if (!illustrative) return 0
  const lines = textLines(illustrative, { first: 'mark', second: 'mark' }, composer.width * 0.4, measure)
  const width = widthOf(lines, measure) + 18
  const box = { left: composer.left + composer.width - width, top: composer.top(), width, height: heightOf(lines) + 5 }
  composer.put(
    [
      { kind: 'frame', ...box, color: 'blue', thickness: 0.8 },
      { kind: 'text', left: box.left + 8, top: box.top + 2.5, width: width - 8, lines },
    ],
    0,
  )
  return width + GAP
}

import type { AnswerState } from '../../view/question-view'
import type { SheetItem } from '../layout/sheet'

const SIZE = 8

/** A sign for an answer that reads without colour: full, half, empty, hatched, a dash, or nothing. */
export function answerSign(state: AnswerState, left: number, top: number): SheetItem[] {
  const box = { left, top, width: SIZE, height: SIZE }
  const frame: SheetItem = { kind: 'frame', ...box, color: 'blue', thickness: 0.8 }
  switch (state) {
    case 'yes':
      return [{ kind: 'fill', ...box, color: 'blue' }, frame]
    case 'partly':
      return [{ kind: 'fill', ...box, top: top + SIZE / 2, height: SIZE / 2, color: 'blue' }, frame]
    case 'no':
      return [frame]
    case 'unknown':
      return [{ kind: 'hatch', ...box, color: 'blue' }, frame]
    case 'notApplicable':
      return [{ kind: 'fill', ...box, top: top + SIZE / 2 - 0.5, height: 1, color: 'grey' }]
    case 'open':
    case 'blank':
      return []
  }
}

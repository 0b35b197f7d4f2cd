import type { Line } from '../../view/lines'
import {
  contentHeight,
  contentWidth,
  margins,
  type Orientation,
  type Paper,
  type Sheet,
  type SheetEntry,
  type SheetItem,
} from './sheet'
import { heightOf, type TextLine } from './text-lines'

/** Puts content on sheets from top to bottom, beginning new ones as they fill. */
export interface Composer {
  readonly sheets: Sheet[]
  readonly width: number
  readonly left: number
  /** Where the next thing goes. */
  top: () => number
  /** How much of the sheet is free below that. */
  free: () => number
  /** How much an empty sheet has. */
  full: number
  newSheet: (bookmark?: string) => void
  /**
   * Notes that something begins at this height, or at another one of this sheet: the outline and the contents lead
   * there.
   */
  mark: (title: readonly Line[], level?: SheetEntry['level'], top?: number) => void
  /** Puts items at the places they name, and goes on below `height`. */
  put: (items: readonly SheetItem[], height: number) => void
  space: (height: number) => void
  /** Puts lines below each other, as many sheets as they need. */
  text: (lines: readonly TextLine[], indent?: number) => void
}

/** A composer with no sheet yet. */
export function createComposer(orientation: Orientation, paper: Paper = 'a4'): Composer {
  const sheets: Sheet[] = []
  const bottom = margins.top + contentHeight(orientation, paper)
  let top = bottom
  const newSheet = (bookmark?: string): void => {
    sheets.push({ orientation, paper, items: [], ...(bookmark && { bookmark }) })
    top = margins.top
  }
  const put = (items: readonly SheetItem[], height: number): void => {
    if (sheets.length === 0) newSheet()
    sheets.at(-1)?.items.push(...items)
    top += height
  }
  const mark: Composer['mark'] = (title, level = 1, at = top) => {
    if (sheets.length === 0) newSheet()
    const sheet = sheets.at(-1)
    if (sheet) (sheet.entries ??= []).push({ title, level, top: at })
  }
  const text = (lines: readonly TextLine[], indent = 0): void => {
    for (const part of partsThatFit(lines, bottom - top, contentHeight(orientation, paper))) {
      if (part.startsSheet) newSheet()
      put(
        [
          {
            kind: 'text',
            left: margins.left + indent,
            top,
            width: contentWidth(orientation, paper) - indent,
            lines: part.lines,
          },
        ],
        heightOf(part.lines),
      )
    }
  }
  return {
    sheets,
    newSheet,
    mark,
    put,
    text,
    width: contentWidth(orientation, paper),
    left: margins.left,
    full: contentHeight(orientation, paper),
    top: () => top,
    free: () => bottom - top,
    space: (height) => {
      top = Math.min(bottom, top + height)
    },
  }
}

interface Part {
  lines: TextLine[]
  startsSheet: boolean
}

function partsThatFit(lines: readonly TextLine[], first: number, full: number): Part[] {
  const parts: Part[] = []
  let free = first
  for (const line of lines) {
    const last = parts.at(-1)
    const needed = line.style.leading + (last ? line.gap : 0)
    if (needed <= free && last) {
      last.lines.push(line)
    } else {
      const startsSheet = needed > free
      if (startsSheet) free = full
      parts.push({ lines: [line], startsSheet })
    }
    free -= needed
  }
  return parts
}

import { contentHeight, contentWidth, margins, type Sheet, type SheetItem } from './sheet'
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
  /** Puts items at the places they name, and goes on below `height`. */
  put: (items: readonly SheetItem[], height: number) => void
  space: (height: number) => void
  /** Puts lines below each other, as many sheets as they need. */
  text: (lines: readonly TextLine[], indent?: number) => void
}

/** A composer with no sheet yet. */
export function createComposer(orientation: Sheet['orientation']): Composer {
  const sheets: Sheet[] = []
  const bottom = margins.top + contentHeight(orientation)
  let top = bottom
  const newSheet = (bookmark?: string): void => {
    sheets.push({ orientation, items: [], ...(bookmark && { bookmark }) })
    top = margins.top
  }
  const put = (items: readonly SheetItem[], height: number): void => {
    if (sheets.length === 0) newSheet()
    sheets.at(-1)?.items.push(...items)
    top += height
  }
  const text = (lines: readonly TextLine[], indent = 0): void => {
    for (const part of partsThatFit(lines, bottom - top, contentHeight(orientation))) {
      if (part.startsSheet) newSheet()
      put([{ kind: 'text', left: margins.left + indent, top, width: contentWidth(orientation) - indent, lines: part.lines }], heightOf(part.lines))
    }
  }
  return {
    sheets, newSheet, put, text,
    width: contentWidth(orientation),
    left: margins.left,
    full: contentHeight(orientation),
    top: () => top,
    free: () => bottom - top,
    space: (height) => { top = Math.min(bottom, top + height) },
  }
}

interface Part { lines: TextLine[]; startsSheet: boolean }

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

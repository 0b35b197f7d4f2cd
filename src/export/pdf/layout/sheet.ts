import type { Line } from '../../view/lines'
import type { Color } from '../theme'
import type { TextLine } from './text-lines'

/** A block of printed lines at a place on a sheet. */
export interface TextBox {
  kind: 'text'
  left: number
  top: number
  width: number
  lines: readonly TextLine[]
  align?: 'left' | 'right' | 'center'
}

/** A filled rectangle; a rule is a thin one. */
export interface Fill {
  kind: 'fill'
  left: number
  top: number
  width: number
  height: number
  color: Color
}

/** A rectangle filled with slanted lines, so that it differs from a filled one without colour. */
export interface Hatch {
  kind: 'hatch'
  left: number
  top: number
  width: number
  height: number
  color: Color
}

/** The outline of a rectangle. */
export interface Frame {
  kind: 'frame'
  left: number
  top: number
  width: number
  height: number
  color: Color
  thickness: number
}

/** A place that leads to another sheet when it is chosen: `sheet` is its position in the document, from 0. */
export interface SheetLink {
  kind: 'link'
  left: number
  top: number
  width: number
  height: number
  sheet: number
}

export type Shape = Fill | Hatch | Frame
export type SheetItem = TextBox | Shape | SheetLink

/** Something that begins on a sheet and can be found again: by the reader's outline, and by the list of contents. */
export interface SheetEntry {
  title: readonly Line[]
  level: 1 | 2
  /** How far down the sheet it begins. */
  top: number
}

export type Orientation = 'portrait' | 'landscape'
export type Paper = 'a4' | 'a3'

/** One page: what stands where, in points from its upper left corner. */
export interface Sheet {
  orientation: Orientation
  /** A4 where nothing is said. */
  paper?: Paper
  items: SheetItem[]
  /** A cover carries no running head and no page number. */
  isCover?: boolean
  /** A plain entry in the reader's outline that leads here. */
  bookmark?: string
  /** What begins here, from top to bottom. */
  entries?: SheetEntry[]
}

/** The size of A4, in points. */
export const sheetSize = {
  portrait: { width: 595.28, height: 841.89 },
  landscape: { width: 841.89, height: 595.28 },
} as const

const a3Size = {
  portrait: { width: 841.89, height: 1190.55 },
  landscape: { width: 1190.55, height: 841.89 },
} as const

/** The part of a page that its content may use. The strips above and below belong to the running head and foot. */
export const margins = { left: 36, right: 36, top: 54, bottom: 48 } as const

/** The size of a sheet, in points. */
export function sizeOf({ orientation, paper }: Pick<Sheet, 'orientation' | 'paper'>): {
  width: number
  height: number
} {
  return paper === 'a3' ? a3Size[orientation] : sheetSize[orientation]
}

export function contentWidth(orientation: Orientation, paper: Paper = 'a4'): number {
  return sizeOf({ orientation, paper }).width - margins.left - margins.right
}

export function contentHeight(orientation: Orientation, paper: Paper = 'a4'): number {
  return sizeOf({ orientation, paper }).height - margins.top - margins.bottom
}

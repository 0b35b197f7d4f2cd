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
export interface Fill { kind: 'fill'; left: number; top: number; width: number; height: number; color: Color }

/** A rectangle filled with slanted lines, so that it differs from a filled one without colour. */
export interface Hatch { kind: 'hatch'; left: number; top: number; width: number; height: number; color: Color }

/** The outline of a rectangle. */
export interface Frame { kind: 'frame'; left: number; top: number; width: number; height: number; color: Color; thickness: number }

export type Shape = Fill | Hatch | Frame
export type SheetItem = TextBox | Shape

/** One page: what stands where, in points from its upper left corner. */
export interface Sheet {
  orientation: 'portrait' | 'landscape'
  items: SheetItem[]
  /** A cover carries no running head and no page number. */
  isCover?: boolean
  /** The entry in the reader's list of contents that leads here. */
  bookmark?: string
}

export const sheetSize = {
  portrait: { width: 595.28, height: 841.89 },
  landscape: { width: 841.89, height: 595.28 },
} as const

/** The part of a page that its content may use. The strips above and below belong to the running head and foot. */
export const margins = { left: 36, right: 36, top: 54, bottom: 48 } as const

export function contentWidth(orientation: Sheet['orientation']): number {
  return sheetSize[orientation].width - margins.left - margins.right
}

export function contentHeight(orientation: Sheet['orientation']): number {
  return sheetSize[orientation].height - margins.top - margins.bottom
}

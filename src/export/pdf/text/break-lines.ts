import { breakablePieces, letterPieces } from './break-points'
import type { Face, Measure } from './measure'
import { printableParagraphs } from './printable'

/** A place on a line: text already on it, and its width. */
interface Draft {
  text: string
  width: number
}

/**
 * Breaks a text into lines that fit a width.
 * @param width in em: points divided by the font size
 * @returns at least one line; together they hold every character of the text but spaces at line ends
 */
export function breakLines(text: string, face: Face, width: number, measure: Measure): string[] {
  return printableParagraphs(text, face.language).flatMap((paragraph) =>
    breakParagraph(paragraph, face, width, measure),
  )
}

function breakParagraph(paragraph: string, face: Face, width: number, measure: Measure): string[] {
  const lines: string[] = []
  const space = measure(' ', face)
  let line: Draft | null = null
  for (const run of paragraph.split(' ')) {
    for (const [index, piece] of breakablePieces(run).entries()) {
      const pieceWidth = measure(piece, face)
      const gap: number = line && index === 0 ? space : 0
      if (line && line.width + gap + pieceWidth <= width) {
        line = { text: line.text + (gap > 0 ? ' ' : '') + piece, width: line.width + gap + pieceWidth }
        continue
      }
      if (line) lines.push(line.text)
      line = { text: piece, width: pieceWidth }
      if (pieceWidth <= width) continue
      const [full, rest] = breakWord(piece, face, width, measure)
      lines.push(...full)
      line = rest
    }
  }
  return [...lines, line?.text ?? '']
}

/** A word wider than the line, letter by letter: the lines it fills, and what is left of it. */
function breakWord(word: string, face: Face, width: number, measure: Measure): [full: string[], rest: Draft] {
  const full: string[] = []
  let line: Draft = { text: '', width: 0 }
  for (const piece of letterPieces(word)) {
    const pieceWidth = measure(piece, face)
    if (line.text !== '' && line.width + pieceWidth > width) {
      full.push(line.text)
      line = { text: '', width: 0 }
    }
    line = { text: line.text + piece, width: line.width + pieceWidth }
  }
  return [full, line]
}

/** The width in em of the widest piece that a text cannot be broken within, but for need. */
export function widestPiece(text: string, face: Face, measure: Measure): number {
  let widest = 0
  for (const paragraph of printableParagraphs(text, face.language)) {
    for (const run of paragraph.split(' ')) {
      for (const piece of breakablePieces(run)) widest = Math.max(widest, measure(piece, face))
    }
  }
  return widest
}

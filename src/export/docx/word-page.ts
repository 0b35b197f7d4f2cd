import {
  BorderStyle,
  Footer,
  Header,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
  type ISectionOptions,
} from 'docx'
import type { Language } from '../../domain/text/language'
import { formatDate } from '../../domain/text/format'
import type { DocumentFrame } from '../view/frame'
import type { Line } from '../view/lines'
import { shorten } from '../view/shorten'
import { words } from '../words'
import { RULE } from './word-styles'
import { faceOf, textRuns } from './word-text'

/** A4 in twentieths of a point, as it stands upright, and the margins at the sides. */
const PAPER = { width: 11_906, height: 16_838 } as const
const SIDE = 720

export type Orientation = 'portrait' | 'landscape'

export function textWidth(orientation: Orientation): number {
  return (orientation === 'portrait' ? PAPER.width : PAPER.height) - SIDE * 2
}

const HEAD_LETTERS = 90

/** A section of a document: its page size, header and footer. */
export function section(
  frame: DocumentFrame,
  orientation: Orientation,
  running: readonly Line[],
  children: ISectionOptions['children'],
): ISectionOptions {
  const right = { type: TabStopType.RIGHT, position: textWidth(orientation) }
  const [language = 'lo'] = frame.languages
  const head = [...frame.projectTitle.slice(0, 1)].map((line) => ({ ...line, text: shorten(line.text, HEAD_LETTERS) }))
  return {
    properties: {
      page: {
        size: {
          width: PAPER.width,
          height: PAPER.height,
          orientation: orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
        },
        margin: { top: 1000, bottom: 900, left: SIDE, right: SIDE, header: 450, footer: 400 },
      },
    },
    headers: {
      default: new Header({
        children: [
          new Paragraph({
            style: 'Running',
            tabStops: [right],
            border: { bottom: rule },
            children: [...inOne(head), tab(), ...inOne([...running.slice(0, 1), ...(frame.mark ?? []).slice(0, 1)])],
          }),
        ],
      }),
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            style: 'Running',
            tabStops: [{ type: TabStopType.CENTER, position: textWidth(orientation) / 2 }, right],
            border: { top: rule },
            children: [
              ...textRuns(frame.languages.length > 1 ? formatDate(frame.day) : (frame.date[0]?.text ?? ''), language),
              tab(),
              ...inOne(frame.illustrative ?? []),
              tab(),
              ...pageNumber(language),
            ],
          }),
        ],
      }),
    },
    children,
  }
}

const rule = { style: BorderStyle.SINGLE, size: 4, color: RULE, space: 3 } as const

function tab(): TextRun {
  return new TextRun('\t')
}

function inOne(lines: readonly Line[]): TextRun[] {
  return lines.flatMap((line, index) => textRuns(index > 0 ? ` · ${line.text}` : line.text, line.language))
}

/** “Page 2 of 9”, the numbers as fields that Word keeps up to date. */
function pageNumber(language: Language): TextRun[] {
  return words.page[language]
    .split(/(\{\w+\})/u)
    .filter(Boolean)
    .flatMap((part) => {
      if (part === '{page}') return [new TextRun({ children: [PageNumber.CURRENT], ...faceOf(language) })]
      if (part === '{pages}') return [new TextRun({ children: [PageNumber.TOTAL_PAGES], ...faceOf(language) })]
      return textRuns(part, language)
    })
}

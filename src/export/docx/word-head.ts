import { BorderStyle, Paragraph } from 'docx'
import type { DocumentFrame } from '../view/frame'
import { wordLines, type Line } from '../view/lines'
import { paragraphs } from './word-parts'
import { shownText, textRuns } from './word-text'

/** The head of a document: project, title, what it belongs to, and the marks in a frame. */
export function headParagraphs(
  frame: DocumentFrame,
  title: readonly Line[],
  style: 'Title' | 'Heading1',
  more: readonly (readonly Line[])[] = [],
): Paragraph[] {
  return [
    ...paragraphs(frame.projectTitle, { first: 'ProjectTitle', second: 'Remark' }),
    ...paragraphs(title, { first: style, second: 'SecondTitle' }),
    ...frame.languages.map((language) => {
      const facts = [frame.country, frame.level, frame.round, frame.date, ...more].flatMap(
        (lines) => lines.find((line) => line.language === language) ?? lines.slice(0, 1),
      )
      return new Paragraph({ style: 'Remark', children: textRuns(facts.map(shownText).join(' · '), language) })
    }),
    ...frame.source.map(
      (line) =>
        new Paragraph({
          style: 'Remark',
          children: textRuns(
            `${wordLines('source', [line.language])[0]?.text ?? ''}: ${shownText(line)}`,
            line.language,
          ),
        }),
    ),
    ...markParagraphs(frame),
  ]
}

/** That a case is made up, that a document is a draft or final: each in a frame. */
function markParagraphs({ illustrative, mark }: DocumentFrame): Paragraph[] {
  return [illustrative, mark]
    .filter((lines) => lines !== null)
    .map(
      (lines) =>
        new Paragraph({
          style: 'Mark',
          indent: { left: 80, right: 80 },
          border: { top: frameLine, bottom: frameLine, left: frameLine, right: frameLine },
          children: lines.flatMap((line, index) => textRuns(index > 0 ? ` · ${line.text}` : line.text, line.language)),
        }),
    )
}

const frameLine = { style: BorderStyle.SINGLE, size: 6, color: '17375E', space: 3 } as const

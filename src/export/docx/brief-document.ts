import { Paragraph, TableCell, TableRow, VerticalAlignTable, WidthType, type ISectionOptions, type Table } from 'docx'
import type { BriefBlock, BriefView } from '../view/brief-view'
import { moreLines } from '../view/brief-view'
import { briefLines, type BriefWordKey } from '../view/brief-words'
import { briefNotes } from '../view/brief-notes'
import { linesIn, wordLines, type Line } from '../view/lines'
import { headParagraphs } from './word-head'
import { section, textWidth } from './word-page'
import { cell, inOneParagraph, paragraphs, plainTable, shadedRow, table, widthsOf } from './word-parts'
import { BAR, TINT } from './word-styles'

/**
 * How many of each list: Word sets the lines itself, so that the lists are as long as two pages hold in most cases. For
 * the example a line is left over in every language, which tests/documents/word-opened.test.ts measures.
 */
const shown = { one: { gaps: 5, decisions: 5, agencies: 4 }, both: { gaps: 2, decisions: 2, agencies: 2 } } as const

/** The brief for the minister, upright. */
export function briefSections(view: BriefView): ISectionOptions[] {
  const {
    frame,
    frame: { languages },
  } = view
  const limits = languages.length > 1 ? shown.both : shown.one
  return [
    section(frame, 'portrait', frame.documentTitle, [
      ...headParagraphs({ ...frame, level: [] }, frame.documentTitle, 'Title'),
      ...heading('whereWeStand', view),
      standing(view),
      // Before anything is answered there is no profile.
      ...(view.overall.readiness === null
        ? []
        : [
            gap(),
            profile(view),
            ...remark(view.howToRead),
            ...heading('strong', view),
            ...normal(view.strong),
            ...heading('missing', view),
            ...missing(view, limits.gaps),
          ]),
      ...heading('toDecide', view),
      ...decisions(view, limits.decisions),
      ...(view.plan.decisions.total > 0
        ? [
            ...heading('whoIsResponsible', view),
            ...agencies(view, limits.agencies),
            ...heading('whatNext', view),
            periods(view),
          ]
        : []),
      ...briefNotes(view).flatMap(remark),
    ]),
  ]
}

type Block = Paragraph | Table

function heading(key: BriefWordKey, { frame }: BriefView): Paragraph[] {
  return inOneParagraph(briefLines(key, frame.languages), 'Heading1')
}

function normal(lines: readonly Line[]): Paragraph[] {
  return paragraphs(lines, { first: 'Normal', second: 'Normal' })
}

function remark(lines: readonly Line[]): Paragraph[] {
  return inOneParagraph(lines, 'Remark')
}

/** Two tables that touch would be one to Word. */
function gap(): Paragraph {
  return new Paragraph({ style: 'Spacer' })
}

function standing({ overall, sentences, frame: { languages } }: BriefView): Table {
  const [left = 0, right = 0] = widthsOf([26, 74], textWidth('portrait'))
  const label = paragraphs(wordLines('overallReadiness', languages), { first: 'TableStrong' })
  const figure = paragraphs(overall.readinessText, { first: overall.readiness === null ? 'TableStrong' : 'Figure' })
  return plainTable(
    [left, right],
    [
      new TableRow({
        children: [
          new TableCell({ width: { size: left, type: WidthType.DXA }, children: [...label, ...figure] }),
          new TableCell({ width: { size: right, type: WidthType.DXA }, children: sentences.flatMap(normal) }),
        ],
      }),
    ],
  )
}

function profile({ blocks }: BriefView): Table {
  const [name = 0, bar = 0, share = 0, band = 0] = widthsOf([46, 22, 10, 22], textWidth('portrait'))
  return plainTable(
    [name, bar, share, band],
    blocks.map(
      (block) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell(numbered(block), { width: name, styles: { first: 'TableStrong' } }),
            barCell(block, bar),
            cell(block.score.readiness === null ? [] : block.score.readinessText.slice(0, 1), {
              width: share,
              styles: { first: 'TableStrong' },
            }),
            cell(block.score.readiness === null ? block.score.readinessText : block.score.band, { width: band }),
          ],
        }),
    ),
  )
}

function numbered({ number, name }: BriefBlock): Line[] {
  return name.map((line, index): Line => (index === 0 ? { ...line, text: `${number}. ${line.text}` } : line))
}

const BAR_HEIGHT = 170

/**
 * A bar as a table of two shaded cells: shading is what every program shows and prints. A cell must end in a paragraph.
 */
function barCell({ score }: BriefBlock, width: number): TableCell {
  const inner = width - 240
  const filled = Math.round((score.readiness ?? 0) * inner)
  const parts = [
    [filled, BAR],
    [inner - filled, TINT],
  ] as const
  const bar = shadedRow(
    parts.filter(([own]) => own > 0),
    BAR_HEIGHT,
  )
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [bar, new Paragraph({ style: 'Spacer' })],
  })
}

function missing(view: BriefView, limit: number): Block[] {
  const {
    missing: { items, total },
    frame: { languages },
  } = view
  if (total === 0) return normal(wordLines('noGaps', languages))
  const widths = widthsOf([82, 18], textWidth('portrait'))
  const rows = items.slice(0, limit)
  return [
    ...inOneParagraph(briefLines('missingOrder', languages), 'Remark', true),
    table({
      widths,
      headings: [briefLines('shouldBe', languages), briefLines('today', languages)],
      headingsInOne: true,
      rows: rows.map((item) => ({ cells: rowOf([item.text, item.today], widths), mayBreak: false })),
    }),
    ...remark(moreLines('moreMissing', total - rows.length, languages)),
  ]
}

function rowOf(cells: readonly (readonly Line[])[], widths: readonly number[]): TableCell[] {
  return cells.map((lines, column) => cell(lines, { width: widths[column] ?? 0 }))
}

function decisions(view: BriefView, limit: number): Block[] {
  const {
    plan: {
      decisions: { items, total },
    },
    frame: { languages },
  } = view
  if (total === 0) return normal(briefLines('emptyPlan', languages))
  const widths = widthsOf([24, 37, 12, 27], textWidth('portrait'))
  const rows = items.slice(0, limit)
  return [
    ...paragraphs(briefLines('toDecideLead', languages), { first: 'Normal', second: 'Normal' }, true),
    table({
      widths,
      headings: [
        wordLines('priorityArea', languages),
        briefLines('firstAction', languages),
        wordLines('timeline', languages),
        briefLines('leadAgency', languages),
      ],
      rows: rows.map((item) => ({
        cells: rowOf([item.area, item.action, item.when, item.leads], widths),
        mayBreak: false,
      })),
    }),
    ...remark(moreLines('moreAreas', total - rows.length, languages)),
  ]
}

function agencies(view: BriefView, limit: number): Block[] {
  const {
    plan: {
      agencies: { items, total },
      withoutLead,
    },
    frame: { languages },
  } = view
  const widths = widthsOf([60, 40], textWidth('portrait'))
  const rows = items.slice(0, limit)
  return [
    ...(rows.length > 0
      ? [
          table({
            widths,
            headings: [briefLines('leadAgency', languages), briefLines('outcomesLed', languages)],
            headingsInOne: true,
            rows: rows.map((item) => ({
              cells: rowOf([item.name, linesIn(languages, () => String(item.outcomes))], widths),
              mayBreak: false,
            })),
          }),
        ]
      : []),
    ...remark(moreLines('moreAgencies', total - rows.length, languages)),
    ...(withoutLead > 0 ? remark(briefLines('withoutLead', languages, { count: withoutLead })) : []),
  ]
}

function periods({ plan, frame: { languages } }: BriefView): Table {
  const widths = widthsOf([27, 17, 56], textWidth('portrait'))
  return table({
    widths,
    headings: [briefLines('when', languages), briefLines('actions', languages), briefLines('firstOfThem', languages)],
    rows: plan.periods.map((period) => ({
      cells: rowOf([period.when, linesIn(languages, () => String(period.count)), period.first], widths),
      mayBreak: false,
    })),
  })
}

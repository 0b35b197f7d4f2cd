import { describe, expect, test } from 'vitest'
import { installedFonts } from '../../src/cli/document-fonts'
import { methodTexts } from '../../src/cli/method'
import { exportDocument } from '../../src/export/export-document'
import { printableParagraphs } from '../../src/export/pdf/text/printable'
import { languagesOf, type DocumentFormat, type DocumentLanguages, type ExportRequest } from '../../src/export/request'
import type { BlankView } from '../../src/export/view/blank-view'
import { viewOf } from '../../src/export/view/view-of'
import { exportWorkbook, workbookOf } from '../../src/export/workbook/export-workbook'
import { makeProject } from '../factories/plan'
import { bare, DAY, fontsOf, linesOfView, onlyFile, pagesOf, sizesOf } from './pdf-reading'
import { readBack, rowsOf, sheetAt } from './workbook-reading'

const project = makeProject()
const choices: readonly DocumentLanguages[] = ['lo', 'en', 'both']

function request(languages: DocumentLanguages, format: DocumentFormat, blocks: readonly number[] = []): ExportRequest {
  return { document: 'blank', languages, format, date: DAY, blocks }
}

function viewFor(languages: DocumentLanguages, blocks?: readonly number[]): BlankView {
  const made = viewOf(project, request(languages, 'pdf', blocks), methodTexts(languages))
  if (made.document !== 'blank') throw new Error(made.document)
  return made.view
}

async function pdf(languages: DocumentLanguages, blocks?: readonly number[]): Promise<Uint8Array> {
  return onlyFile(
    await exportDocument(project, request(languages, 'pdf', blocks), methodTexts(languages), { fonts: installedFonts }),
  )
}

/** What the PDF prints of a view: the source is of answers, and there are none. */
function printed(view: BlankView): string[] {
  const {
    frame: { documentTitle, projectTitle },
    ...rest
  } = view
  return [
    ...new Set(
      linesOfView([documentTitle, projectTitle, rest]).map((line) =>
        bare(printableParagraphs(line.text, line.language).join('')),
      ),
    ),
  ]
}

describe.each(choices)('the paper form in “%s”', (languages) => {
  const made = pdf(languages)

  test('[BQ4] every text that went in comes out, each on one page', async () => {
    const pages = pagesOf(await made).map(bare)
    expect(printed(viewFor(languages)).filter((text) => !pages.some((page) => page.includes(text)))).toEqual([])
  })

  test('[BQ4] no character is missing, and the fonts are embedded with their letters', async () => {
    expect(pagesOf(await made).join('')).not.toContain('□')
    for (const font of fontsOf(await made)) expect([font.embedded, font.unicode]).toEqual([true, true])
  })

  test('[BQ4] pages are A4 upright, and each says which it is', async () => {
    const bytes = await made
    const pages = pagesOf(bytes)
    for (const size of sizesOf(bytes)) expect([Math.round(size.width), Math.round(size.height)]).toEqual([595, 842])
    for (const [index, page] of pages.entries())
      expect(bare(page)).toContain(
        languages === 'en' ? `Page${index + 1}of${pages.length}` : `ໜ້າ${index + 1}ຈາກ${pages.length}`,
      )
  })
})

describe.each(choices)('[BQ6] what the questions mean, in “%s”', (languages) => {
  const asked = { ...request(languages, 'pdf'), explained: true }
  const methods = methodTexts(languages)
  const helps = languagesOf(languages).map((language) => methods[language]?.guidance?.help ?? {})
  const texts = helps.flatMap((help) => Object.values(help)).map(bare)

  test('stands after each building block, on sheets of its own', async () => {
    const pages = pagesOf(onlyFile(await exportDocument(project, asked, methods, { fonts: installedFonts }))).map(bare)
    expect(texts.length).toBe(82 * helps.length)
    expect(texts.filter((text) => !pages.some((page) => page.includes(text)))).toEqual([])
    const title = bare(languages === 'en' ? 'What the questions mean' : 'ຄວາມໝາຍຂອງຄຳຖາມ')
    const isExplaining = pages.map((page) => texts.some((text) => page.includes(text)))
    expect(pages.filter((page, index) => isExplaining[index] && page.includes(title)).length).toBe(9)
    // No boxes to tick among them.
    const boxes = bare(languages === 'en' ? 'Reason (if it differs' : 'ເຫດຜົນ (ຖ້າຕ່າງ')
    expect(pages.filter((page, index) => isExplaining[index] && page.includes(boxes))).toEqual([])
  })

  test('is not there when it is not asked for', async () => {
    const all = bare(pagesOf(await pdf(languages)).join(''))
    expect(texts.filter((text) => all.includes(text))).toEqual([])
  })
})

describe('[BQ2] a building block by itself', () => {
  test('has its own questions and action points, and none of the others', async () => {
    const pages = pagesOf(await pdf('both', [8])).map(bare)
    const all = pages.join('\n')
    expect(printed(viewFor('both', [8])).filter((text) => !pages.some((page) => page.includes(text)))).toEqual([])
    for (const block of viewFor('both').blocks.filter(({ number }) => number !== 8)) {
      for (const question of block.questions) expect(all).not.toContain(bare(question.text[0]?.text ?? ''))
    }
  })
})

describe.each(choices)('the workbook in “%s”', (languages) => {
  const view = viewFor(languages)
  const document = { document: 'blank', view } as const
  const made = exportWorkbook(document)

  test('[BQ5] each sheet says above its table on which one the instructions are', async () => {
    const workbook = readBack(await made)
    const [readMe] = workbook.SheetNames.slice(9, 10)
    expect(readMe).toMatch(/ອ່ານກ່ອນ|Read me/u)
    for (const index of view.blocks.keys()) {
      const rows = rowsOf(sheetAt(workbook, index))
      const above = rows
        .slice(
          0,
          rows.findIndex((row) => row[0] === 'onedoor/blank'),
        )
        .flat()
        .join('\n')
      expect(above).toContain(`“${readMe}”`)
    }
  })

  test('[BQ5] has a sheet for each building block, with an id in column A for whatever is answered', async () => {
    const workbook = readBack(await made)
    // The nine building blocks, how to fill them in, and the lists that the drop-downs point at, which nobody sees.
    expect(workbook.Workbook?.Sheets?.map(({ Hidden }) => Hidden)).toEqual([...Array.from({ length: 10 }, () => 0), 1])
    for (const [index, block] of view.blocks.entries()) {
      const rows = rowsOf(sheetAt(workbook, index))
      const heading = rows.findIndex((row) => row[0] === 'onedoor/blank')
      const ids = rows.slice(heading + 1).map((row) => row[0])
      expect(ids).toEqual(
        block.questions.flatMap((question) => [
          question.number,
          ...question.parts.map((part) => `${question.number}/${part.id}`),
          ...question.amounts.map((amount) => `${question.number}/${amount.id}`),
        ]),
      )
    }
  })

  test('[BQ5] holds every text of the questions and action points, and no answer', async () => {
    const workbook = readBack(await made)
    for (const [index, block] of view.blocks.entries()) {
      const rows = rowsOf(sheetAt(workbook, index))
      const cells = rows
        .flat()
        .filter((value) => typeof value === 'string')
        .join('\n')
      for (const line of linesOfView([
        block.questions.map(({ text, onlyIf, parts, prompt }) => [text, onlyIf, parts, prompt]),
        block.points.map(({ text }) => text),
      ]))
        expect(cells).toContain(line.text)
      const heading = rows.findIndex((row) => row[0] === 'onedoor/blank')
      for (const row of rows.slice(heading + 1))
        expect(row.slice(3, 3 + answerColumns(rows[heading] ?? []))).toEqual(
          Array.from({ length: answerColumns(rows[heading] ?? []) }, () => null),
        )
    }
  })

  test('[BQ5] offers the answers as lists, and only where something is chosen', () => {
    const model = workbookOf(document)
    const separator =
      languages === 'both'
        ? ['ມີ/ແມ່ນ · Yes', 'ມີແລ້ວ · In place']
        : languages === 'lo'
          ? ['ມີ/ແມ່ນ', 'ມີແລ້ວ']
          : ['Yes', 'In place']
    expect([model.lists?.answer?.[0], model.lists?.status?.[0]]).toEqual(separator)
    expect([model.lists?.answer?.length, model.lists?.partAnswer?.length, model.lists?.status?.length]).toEqual([
      4, 3, 2,
    ])
    const offered = model.sheets.flatMap((sheet) =>
      sheet.rows.flatMap((row) =>
        row.cells.flatMap((cell) => (cell?.choices ? [[row.id, cell.choices] as const] : [])),
      ),
    )
    expect(offered.filter(([, choices_]) => choices_ === 'answer')).toHaveLength(82)
    expect(offered.filter(([, choices_]) => choices_ === 'status')).toHaveLength(80)
    expect(offered.filter(([, choices_]) => choices_ === 'partAnswer').map(([id]) => id)).toEqual(
      view.blocks.flatMap((block) =>
        block.questions.flatMap((question) => question.parts.map((part) => `${question.number}/${part.id}`)),
      ),
    )
    expect(offered.some(([id]) => id.startsWith('4.6.13'))).toBe(false)
  })
})

/** How many columns, from the answer on, are there to be filled in before the action point. */
function answerColumns(heading: readonly (string | number | null)[]): number {
  return heading.findIndex((name) => /ລາຍການກວດສອບຂໍ້|Checklist item/u.test(String(name))) - 3
}

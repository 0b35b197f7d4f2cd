import { describe, expect, test } from 'vitest'
import { makeProject } from '../../../../tests/factories/plan'
import { methodTexts } from '../../../cli/method'
import type { DocumentLanguages } from '../../request'
import { blankView, type BlankQuestion, type BlankView } from '../../view/blank-view'
import { contentHeight, margins, type Sheet, type SheetItem } from '../layout/sheet'
import type { TextLine } from '../layout/text-lines'
import type { Measure } from '../text/measure'
import { composeBlank } from './compose-blank'

/** Half an em a letter, marks and all: what matters here is what stays together, not where lines break. */
const measure: Measure = (text) => text.length * 0.5

function viewOf(languages: DocumentLanguages, blocks: readonly number[] = []): BlankView {
  return blankView(
    makeProject(),
    { document: 'blank', languages, format: 'pdf', date: '2026-11-20', blocks },
    methodTexts(languages),
  )
}

const isBox = (item: SheetItem): boolean => item.kind === 'frame'
const textsOf = (sheet: Sheet): string[] =>
  sheet.items.flatMap((item) => (item.kind === 'text' ? [item.lines.map((line) => line.text).join('')] : []))

/** The boxes that belong to a question: its own and those of its parts. */
function boxCount(question: BlankQuestion): number {
  return question.choices.length + question.parts.length * 3
}

const choices: readonly DocumentLanguages[] = ['lo', 'en', 'both']

describe.each(choices)('[BQ4] a form in “%s”', (languages) => {
  const view = viewOf(languages)
  const sheets = composeBlank(view, measure)
  const expected = new Map([
    ...view.blocks
      .flatMap((block) => block.questions)
      .map((question) => [question.number, boxCount(question)] as const),
    ...view.blocks.flatMap((block) => block.points).map((point) => [point.number, 2] as const),
  ])

  test('every number is printed once, and on the sheet of its boxes', () => {
    const numbers = sheets.map((sheet) => textsOf(sheet).filter((text) => expected.has(text)))
    expect(numbers.flat()).toEqual(
      view.blocks.flatMap((block) => [
        ...block.questions.map(({ number }) => number),
        ...block.points.map(({ number }) => number),
      ]),
    )
    for (const [index, sheet] of sheets.entries()) {
      const own = numbers[index] ?? []
      expect(sheet.items.filter(isBox), `sheet ${index + 1}`).toHaveLength(
        own.reduce((total, number) => total + (expected.get(number) ?? 0), 0),
      )
    }
  })

  test('every sheet of a block holds a question or an action point: no heading stands alone', () => {
    const withBlocks = sheets.slice(sheets.findIndex((sheet) => sheet.bookmark?.startsWith('1. ')))
    for (const sheet of withBlocks) expect(textsOf(sheet).some((text) => expected.has(text))).toBe(true)
    // What stands last above the foot of a sheet is the text of an action point or the name of a line; headings are
    // bold.
    for (const sheet of withBlocks) expect(lastText(sheet)).toMatchObject({ style: { bold: false } })
  })

  test('boxes can be ticked by hand, and lines written on', () => {
    for (const item of sheets.flatMap((sheet) => sheet.items.filter(isBox)))
      expect(Math.min(item.width, 'height' in item ? item.height : 0)).toBeGreaterThanOrEqual(9)
    for (const sheet of sheets) {
      for (const gap of gapsBetweenLines(sheet)) expect(gap).toBeGreaterThanOrEqual((7 / 25.4) * 72)
    }
  })

  test('nothing reaches into the foot of a sheet', () => {
    const bottom = margins.top + contentHeight('portrait')
    for (const sheet of sheets) {
      const inside = sheet.items.filter((item) => item.kind !== 'text' && item.top < bottom)
      for (const item of inside) expect('height' in item ? item.top + item.height : 0).toBeLessThanOrEqual(bottom + 0.5)
    }
  })
})

/** The last line of text above the foot. */
function lastText(sheet: Sheet): TextLine | undefined {
  const bottom = margins.top + contentHeight('portrait')
  const above = sheet.items.flatMap((item) =>
    item.kind === 'text' && item.top < bottom && item.lines.length > 0 ? [item] : [],
  )
  return above
    .sort((a, b) => a.top - b.top)
    .at(-1)
    ?.lines.at(-1)
}

/** Between lines to write on that stand below each other, in points; lines of different things are further apart. */
function gapsBetweenLines(sheet: Sheet): number[] {
  const lines = sheet.items
    .flatMap((item) => (item.kind === 'fill' && item.color === 'grey' && item.height < 1 ? [item] : []))
    .sort((a, b) => a.top - b.top)
  return lines.flatMap((line) => {
    const next = lines.find(
      (other) => other.top > line.top && other.left <= line.left + line.width && line.left <= other.left + other.width,
    )
    return next ? [next.top - line.top] : []
  })
}

describe('[BQ2] one building block by itself', () => {
  test('begins after the first page and names no other', () => {
    const texts = composeBlank(viewOf('en', [3]), measure).flatMap(textsOf)
    expect(texts).toContain('4.3.1')
    expect(texts.filter((text) => /^4\.[^3]\.\d+$|^[^3]\.\d+$/u.test(text))).toEqual([])
  })
})

test('the contents say on which page a building block begins', () => {
  const view = viewOf('en')
  const sheets = composeBlank(view, measure)
  const contents = sheets.slice(0, 2).flatMap(textsOf)
  for (const block of view.blocks) {
    const page = sheets.findIndex((sheet) => sheet.bookmark?.startsWith(`${block.number}. `)) + 1
    const at = contents.findIndex((text) =>
      text.replaceAll(' ', '').startsWith(`${block.number}.${block.name[0]?.text.replaceAll(' ', '').slice(0, 20)}`),
    )
    expect(contents.slice(at + 1, at + 4)).toEqual([
      String(block.questions.filter(({ kind }) => kind !== 'blank').length),
      String(block.points.length),
      String(page),
    ])
  }
})

test('a project with a very long title takes more first pages, and the contents count them', () => {
  const project = makeProject([], { lo: 'ຊື່ທີ່ຍາວ '.repeat(1000) })
  const view = blankView(
    project,
    { document: 'blank', languages: 'lo', format: 'pdf', date: '2026-11-20', blocks: [2] },
    methodTexts('lo'),
  )
  const sheets = composeBlank(view, measure)
  const page = sheets.findIndex((sheet) => sheet.bookmark?.startsWith('2. ')) + 1
  expect(page).toBeGreaterThan(2)
  expect(textsOf(sheets[page - 2] ?? { orientation: 'portrait', items: [] })).toContain(String(page))
  const bottom = margins.top + contentHeight('portrait')
  for (const item of sheets.flatMap((sheet) => sheet.items))
    if (item.top < bottom && 'height' in item) expect(item.top + item.height).toBeLessThanOrEqual(bottom + 0.5)
})

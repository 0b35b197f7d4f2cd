import { describe, expect, test } from 'vitest'
import { printableParagraphs } from '../../src/export/pdf/text/printable'
import type { DocumentKind, DocumentLanguages } from '../../src/export/request'
import { word, words } from '../../src/export/words'
import { withPlan, makeProject, projectWithRows } from '../factories/plan'
import { exampleNames, openExample, troublesomeTexts } from '../factories/project'
import { isPrinted, missingTexts, textsOf } from './printed-texts'
import { bare, fontsOf, pagesOf, pdfOf, sizesOf, viewOf } from './pdf-reading'

const kinds: readonly DocumentKind[] = ['action-matrices', 'assessment']
const choices: readonly DocumentLanguages[] = ['lo', 'en', 'both']
const documents = exampleNames.flatMap((name) =>
  kinds.flatMap((kind) => choices.map((languages) => [name, kind, languages] as const)),
)

describe.each(documents)('%s as %s in “%s”', (name, kind, languages) => {
  const project = openExample(name)
  const made = pdfOf(project, kind, languages)

  test('every text that went in comes out', async () => {
    const view = viewOf(project, kind, languages)
    expect(missingTexts(textsOf(kind, view), pagesOf(await made))).toEqual([])
  })

  test('pages are A4 and say which they are of how many', async () => {
    const pages = pagesOf(await made)
    const landscape = kind === 'action-matrices'
    for (const size of sizesOf(await made))
      expect([Math.round(size.width), Math.round(size.height)]).toEqual(landscape ? [842, 595] : [595, 842])
    for (const [index, page] of pages.entries()) {
      // The cover carries no number.
      if (index === 0) continue
      for (const language of languages === 'both' ? (['lo', 'en'] as const) : [languages]) {
        expect(bare(page)).toContain(bare(word('page', language, { page: index + 1, pages: pages.length })))
      }
    }
  })

  test('only the document fonts are used, each embedded and with its letters', async () => {
    const fonts = fontsOf(await made)
    expect(fonts.length).toBeGreaterThan(0)
    for (const font of fonts) {
      expect(font.name).toMatch(/Phetsarath|NotoSans|DejaVu/u)
      expect([font.embedded, font.unicode]).toEqual([true, true])
    }
  })

  test('a made-up case says so on every page', async () => {
    if (!project.header.illustrative) return
    for (const page of pagesOf(await made))
      expect(bare(page)).toContain(bare(words.illustrative[languages === 'en' ? 'en' : 'lo']))
  })
})

/** Cover and contents come before it. */
const FIRST_OF_MATRIX = 2

describe('a long matrix', () => {
  const made = pdfOf(projectWithRows(60), 'action-matrices', 'en')

  test('has its column headings on every page', async () => {
    const pages = pagesOf(await made)
    expect(pages.length).toBeGreaterThan(5)
    for (const page of pages.slice(FIRST_OF_MATRIX)) {
      for (const heading of [
        words.buildingBlock.en,
        words.priorityArea.en,
        words.keyOutcome.en,
        words.leadAgency.en,
        words.supportingAgencies.en,
      ]) {
        expect(bare(page)).toContain(bare(heading))
      }
    }
  })

  test('names the building block again where a page begins within it', async () => {
    const pages = pagesOf(await made)
    for (const page of pages.slice(FIRST_OF_MATRIX))
      expect(bare(page)).toMatch(
        /[1-9]\.(?:Political|Transformational|System|Organizational|Financing|Digital|Coherence|Stakeholders|Monitoring)/u,
      )
    expect(bare(pages.join(''))).toContain(bare(words.continued.en))
  })
})

describe('troublesome texts', () => {
  test.each(Object.entries(troublesomeTexts))('%s is printed whole', async (_, text) => {
    const typed = { lo: text, en: text }
    const project = withPlan(makeProject([], typed), [
      {
        group: '1',
        name: typed,
        outcomes: [
          { text: typed, comment: typed, actions: [{ text: typed, timeline: { kind: 'words', text: typed } }] },
        ],
      },
    ])
    const pages = pagesOf(await pdfOf(project, 'action-matrices', 'lo')).map(bare)
    const expected = bare(printableParagraphs(text, 'lo').join(''))
    expect(pages.some((_, index) => isPrinted(expected, pages.slice(index)))).toBe(true)
    // Title, area, outcome, comment, action, timeline; running heads come on top.
    if (text.length < 1000) expect(pages.join('').split(expected).length - 1).toBeGreaterThanOrEqual(6)
    expect(letterCount(pages, expected)).toBeGreaterThanOrEqual(letterCount([expected], expected) * 6)
  })
})

/** How many characters of the pages are among those of a text: a cell over several pages is not in one piece. */
function letterCount(pages: readonly string[], of: string): number {
  const own = new Set(of)
  return [...pages.join('')].filter((character) => own.has(character)).length
}

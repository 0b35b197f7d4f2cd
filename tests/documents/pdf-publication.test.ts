import { describe, expect, test } from 'vitest'
import { languagesOf, type DocumentKind, type DocumentLanguages, type ExportRequest } from '../../src/export/request'
import { wordLines } from '../../src/export/view/lines'
import { word, words } from '../../src/export/words'
import type { Project } from '../../src/domain/project/schema'
import { projectWithRows } from '../factories/plan'
import { openExample } from '../factories/project'
import { projectOfSize } from '../factories/sized'
import { readPdf, type Entry, type ReadPdf } from './pdf-places'
import { bare, pdfOf } from './pdf-reading'
import { textOfRuns } from './pdf-sheets'

const example = openExample('illustrative-assessment')
const publications: readonly DocumentKind[] = ['assessment', 'action-matrices']
const choices: readonly DocumentLanguages[] = ['lo', 'en', 'both']

async function read(
  project: Project,
  kind: DocumentKind,
  languages: DocumentLanguages,
  more: Partial<ExportRequest> = {},
): Promise<ReadPdf> {
  return readPdf(await pdfOf(project, kind, languages, more))
}

function flat(entries: readonly Entry[]): Entry[] {
  return entries.flatMap((entry) => [entry, ...flat(entry.below)])
}

/** The text of a page between certain heights. */
function textBetween(page: ReadPdf['pages'][number], top: number, bottom: number): string {
  return textOfRuns(page.runs.filter((run) => run.baseline > top && run.baseline < bottom))
}

describe.each(publications.flatMap((kind) => choices.map((languages) => [kind, languages] as const)))(
  '%s in “%s”',
  (kind, languages) => {
    const long = kind === 'assessment' ? example : projectWithRows(150)
    const made = read(long, kind, languages)

    test('[DO2] the contents name every section with the number of the page that it begins on, and lead there', async () => {
      const { pages, outline } = await made
      const sections = flat(outline).filter((entry) => entry.page > 2)
      const contents = pages[1]
      if (!contents) throw new Error('there is no second page')
      expect(sections.length).toBeGreaterThan(5)
      expect(contents.links).toHaveLength(sections.length)
      for (const [index, link] of contents.links.entries()) {
        const section = sections[index]
        const row = textBetween(contents, link.top, link.bottom)
        const titles = section?.title.split(' · ') ?? []
        expect(link.page).toBe(section?.page)
        for (const title of titles) expect(row).toContain(bare(title))
        expect(row).toMatch(new RegExp(`(?<!\\d)${link.page}(?!\\d)`, 'u'))
        for (const title of titles.slice(0, 1))
          expect(textOfRuns(pages[link.page - 1]?.runs ?? [])).toContain(bare(title))
      }
    })

    test('[DO2] the outline is one of sections with what belongs under them', async () => {
      const { outline } = await made
      expect(outline.length).toBeLessThan(12)
      expect(outline.some((entry) => entry.below.length > 5)).toBe(true)
      const pagesInOrder = flat(outline).map((entry) => entry.page)
      expect(pagesInOrder).toEqual([...pagesInOrder].sort((a, b) => a - b))
    })

    test('[DO3] the PDF says its title, country, subject and language', async () => {
      const { info } = await made
      const language = languages === 'en' ? 'en' : 'lo'
      expect(info.Title).toContain(words[kind === 'assessment' ? 'assessmentReport' : 'actionMatrices'][language])
      expect(info.Title).toContain(long.header.title[language])
      expect(info.Author).toContain(kind === 'assessment' ? words.laoPdr[language] : 'Lao PDR')
      expect(info.Subject).toContain(words.assessmentSubject[language])
      expect(info.Language).toBe(language)
    })
  },
)

test('[DO2] matrices on a few sheets have a cover and no contents', async () => {
  const { pages, outline } = await read(projectWithRows(3), 'action-matrices', 'lo')
  expect(pages).toHaveLength(2)
  expect(pages[0]?.links).toEqual([])
  expect(flat(outline).map((entry) => entry.page)).toEqual([1, 2, 2])
})

test.each(choices)(
  '[DO4] the summary in “%s” is one page: for a project with nothing, half answered, and full',
  async (languages) => {
    const half: Project = {
      ...example,
      answers: Object.fromEntries(Object.entries(example.answers).filter((_, index) => index % 2 === 0)),
    }
    const language = languages === 'en' ? 'en' : 'lo'
    for (const project of [projectOfSize('empty'), half, example]) {
      const { outline } = await read(project, 'assessment', languages)
      const pageOf = (title: string): number => outline.find((entry) => entry.title.startsWith(title))?.page ?? 0
      expect(pageOf(words.summary[language])).toBe(3)
      expect(pageOf(words.answers[language])).toBe(4)
    }
  },
)

test.each(choices)('[DO8] how the figures are made is said below the contents, in “%s”', async (languages) => {
  const { pages } = await read(example, 'assessment', languages)
  for (const line of wordLines('scoringNote', languagesOf(languages)))
    expect(textOfRuns(pages[1]?.runs ?? [])).toContain(bare(line.text))
})

test('[DO8] an answer that goes on over sheets is known on each of them', async () => {
  const { pages } = await read(projectOfSize('large'), 'assessment', 'lo')
  const withSteps = pages.map((page) => textOfRuns(page.runs)).filter((text) => /17\.3\d/u.test(text))
  expect(withSteps.length).toBeGreaterThan(0)
  for (const text of withSteps) expect(text).toContain(bare('4.1.8 (ຕໍ່)'))
})

test.each(choices)('[DO9] a report without answers says so, and concludes nothing, in “%s”', async (languages) => {
  const { pages } = await read(projectOfSize('empty'), 'assessment', languages)
  const all = pages.map((page) => textOfRuns(page.runs)).join('')
  for (const language of languagesOf(languages)) {
    expect(all.split(bare(words.nothingAnswered[language])).length - 1).toBe(3)
    for (const key of ['noGaps', 'noContradictions', 'nothingToFindOut'] as const)
      expect(all).not.toContain(bare(words[key][language]))
  }
  expect(all).not.toMatch(/Gaps:0|ຊ່ອງວ່າງ:0/u)
})

describe.each(['draft', 'final'] as const)('[DO5] marked %s', (mark) => {
  test.each(publications)('%s says so on every page', async (kind) => {
    const { pages } = await read(example, kind, 'both', { mark })
    for (const page of pages) expect(textOfRuns(page.runs)).toContain(bare(`${words[mark].lo} · ${words[mark].en}`))
  })

  test('and no page says so when it is not asked for', async () => {
    const { pages } = await read(example, 'action-matrices', 'lo')
    for (const page of pages) expect(textOfRuns(page.runs)).not.toContain(bare(words[mark].lo))
  })
})

test('[DO6] the matrices on A3 are the same on fewer pages, and a report stays on A4', async () => {
  const [a4, a3] = [
    await read(example, 'action-matrices', 'lo'),
    await read(example, 'action-matrices', 'lo', { paper: 'a3' }),
  ]
  for (const page of a3.pages) expect([Math.round(page.width), Math.round(page.height)]).toEqual([1191, 842])
  expect(a3.pages.length).toBeLessThan(a4.pages.length)
  const report = await read(example, 'assessment', 'en', { paper: 'a3' })
  for (const page of report.pages) expect([Math.round(page.width), Math.round(page.height)]).toEqual([595, 842])
  const last = a3.pages.at(-1)
  expect(textOfRuns(last?.runs ?? [])).toContain(
    bare(word('page', 'lo', { page: a3.pages.length, pages: a3.pages.length })),
  )
})

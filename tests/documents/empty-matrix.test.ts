import { beforeAll, describe, expect, test } from 'vitest'
import type { Project } from '../../src/domain/project/schema'
import type { DocumentLanguages } from '../../src/export/request'
import { words } from '../../src/export/words'
import { makeProject, withPlan } from '../factories/plan'
import { bare, pagesOf, pdfOf } from './pdf-reading'
import { sheetsOf } from './pdf-sheets'
import { paragraphTexts, partNamed, wordOf } from './word-reading'

/**
 * A system-wide matrix of actions that take one line each, the last one as many as it is told; no front-office matrix.
 */
function systemOnly(rows: number, lines = 1): Project {
  const text = (row: number): string =>
    row < rows - 1 ? `Step ${row + 1}` : Array.from({ length: lines }, (_, line) => `Last ${line + 1}`).join('\n')
  return withPlan(makeProject([], { lo: 'ຊື່', en: 'Name' }), [
    {
      group: '1',
      name: { en: 'Area' },
      outcomes: [
        { text: { en: 'Outcome' }, actions: Array.from({ length: rows }, (_, row) => ({ text: { en: text(row) } })) },
      ],
    },
  ])
}

const said = bare(words.emptyMatrix.en)

describe.each<DocumentLanguages>(['en', 'both'])('[DO10] an empty matrix in “%s”', (languages) => {
  const pages = async (rows: number, lines?: number): Promise<string[]> =>
    pagesOf(await pdfOf(systemOnly(rows, lines), 'action-matrices', languages)).map(bare)
  let full = 0
  // How many rows fill the one page that the matrix has: found, not told, because it hangs on fonts and the head of the
  // page.
  beforeAll(async () => {
    full = 8
    while ((await sheetsOf(systemOnly(full + 1), 'action-matrices', languages)).length === 2) full += 1
  })

  test('is said once, however full the page of the other one is, and never on a page of its own', async () => {
    const places = new Set<number>()
    for (const rows of [full - 2, full - 1, full]) {
      for (const lines of [1, 2, 3]) {
        const all = await pages(rows, lines)
        const saying = all.flatMap((text, index) => (text.includes(said) ? [index] : []))
        expect(saying, `${rows} rows, ${lines} lines`).toHaveLength(1)
        const [place = -1] = saying
        expect(
          place === 0 || /Step\d|Last\d/u.test(all[place] ?? ''),
          `page ${place + 1} of ${rows} rows, ${lines} lines`,
        ).toBe(true)
        expect(all.every((text, index) => index === 0 || /Step\d|Last\d/u.test(text))).toBe(true)
        places.add(place)
      }
    }
    // Below the table where there is room, on the cover where there is none.
    expect(places.has(0) && places.size > 1).toBe(true)
  })
})

test('[DO10] in Word it is said above the table, and the last row stays with what comes below', async () => {
  const bytes = await wordOf(systemOnly(5), 'action-matrices', 'en')
  const texts = paragraphTexts(bytes)
  const at = texts.findIndex((text) => bare(text).includes(said))
  expect(at).toBeGreaterThan(0)
  expect(at).toBeLessThan(texts.indexOf('Step 1'))
  const rows = [...partNamed(bytes, 'word/document.xml').matchAll(/<w:tr>.*?<\/w:tr>/gsu)].map(([row]) =>
    [...row.matchAll(/<w:p>.*?<\/w:p>/gsu)].map(([xml]) => xml.includes('<w:keepNext')),
  )
  expect(rows.map((kept) => kept.every(Boolean))).toEqual([...rows.slice(1).map(() => false), true])
})

test('[DO10] a plan without any action still has both matrices, each saying it below its own title', async () => {
  const all = pagesOf(await pdfOf(makeProject([], { en: 'Name' }), 'action-matrices', 'en')).map(bare)
  expect(all.map((text) => text.split(said).length - 1)).toEqual([0, 1, 1])
})

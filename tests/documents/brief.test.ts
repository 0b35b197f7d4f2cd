import { describe, expect, test } from 'vitest'
import type { Project } from '../../src/domain/project/schema'
import type { DocumentLanguages } from '../../src/export/request'
import { briefWord } from '../../src/export/view/brief-words'
import { words } from '../../src/export/words'
import { makeProject, projectWithRows, withPlan } from '../factories/plan'
import { exampleNames, openExample, troublesomeTexts } from '../factories/project'
import { bare, fontsOf, pagesOf, pdfOf, sizesOf } from './pdf-reading'

const allLanguages: readonly DocumentLanguages[] = ['lo', 'en', 'both']

const long = {
  lo: 'ຄວາມຍາວ ທີ່ບໍ່ມີວັນຈົບ '.repeat(500).slice(0, 10_000),
  en: 'A length that has no end '.repeat(500).slice(0, 10_000),
}
const oneWord = { lo: 'ກ\u0EB4\u0EC9'.repeat(3333), en: 'W'.repeat(10_000) }

function withTexts(text: { lo: string; en: string }): Project {
  const agencies = Array.from({ length: 12 }, (_, index) => ({
    id: `agency-${index}`,
    name: text,
    abbreviation: {},
    successorIds: [],
    changedBy: '',
    changedAt: '2026-11-20T03:00:00.000Z',
  }))
  const assessed = openExample('illustrative-assessment')
  const project = withPlan(
    {
      ...assessed,
      header: { ...assessed.header, title: text },
      agencies: Object.fromEntries(agencies.map((agency) => [agency.id, agency])),
    },
    Array.from({ length: 30 }, (_, index) => ({
      group: String((index % 9) + 1),
      name: text,
      outcomes: [
        {
          text,
          leads: agencies.map((agency) => agency.id),
          supporters: [],
          comment: text,
          actions: [
            { text, timeline: { kind: 'words' as const, text } },
            { text, timeline: { kind: 'continuous' as const } },
            { text, timeline: { kind: 'months' as const, months: 5 + index * 3 } },
          ],
        },
      ],
    })),
  )
  return {
    ...project,
    rounds: Object.fromEntries(Object.entries(project.rounds).map(([id, round]) => [id, { ...round, name: text }])),
  }
}

const cases: [what: string, project: Project][] = [
  ...exampleNames.map((name): [string, Project] => [name, openExample(name)]),
  ['an empty project', makeProject()],
  ['300 rows', projectWithRows(300)],
  ['texts of 10,000 letters', withTexts(long)],
  ['words of 10,000 letters', withTexts(oneWord)],
  ...Object.entries(troublesomeTexts).map(([name, text]): [string, Project] => [
    `text: ${name}`,
    withTexts({ lo: text, en: text }),
  ]),
]

describe.each(allLanguages)('[BR1] the brief in “%s”', (languages) => {
  test.each(cases)('is two upright pages of A4, or at most two while nothing is answered: %s', async (_, project) => {
    const pdf = await pdfOf({ ...project, header: { ...project.header, illustrative: true } }, 'brief', languages)
    const sizes = sizesOf(pdf)
    for (const { width, height } of sizes) expect([Math.round(width), Math.round(height)]).toEqual([595, 842])
    if (Object.keys(project.answers).length > 0) expect(sizes).toHaveLength(2)
    else expect([1, 2]).toContain(sizes.length)
    const illustrative = bare(words.illustrative[languages === 'en' ? 'en' : 'lo'])
    for (const page of pagesOf(pdf)) expect(bare(page)).toContain(illustrative)
  })

  test('says what is to be decided, who is responsible, and what comes next', async () => {
    const all = bare(pagesOf(await pdfOf(openExample('illustrative-assessment'), 'brief', languages)).join(''))
    for (const language of languages === 'both' ? (['lo', 'en'] as const) : [languages]) {
      for (const key of ['whereWeStand', 'strong', 'missing', 'toDecide', 'whoIsResponsible', 'whatNext'] as const)
        expect(all).toContain(bare(briefWord(key, language)))
    }
  })

  test('counts what it leaves out', async () => {
    const all = bare(pagesOf(await pdfOf(projectWithRows(300), 'brief', languages)).join(''))
    const language = languages === 'en' ? 'en' : 'lo'
    const [before = '', after = ''] = briefWord('moreAreas', language).split('{count}').map(bare)
    const [, count] = new RegExp(`${before}(\\d+)${after.replace('.', '\\.')}`, 'u').exec(all) ?? []
    const areas = Object.keys(projectWithRows(300).priorityAreas).length
    expect(Number(count)).toBeGreaterThan(areas - 9)
    expect(Number(count)).toBeLessThan(areas)
  })
})

test('a draft says so on both pages', async () => {
  const pdf = await pdfOf(openExample('lao-workshop-2021'), 'brief', 'lo', { mark: 'draft' })
  for (const page of pagesOf(pdf)) expect(bare(page)).toContain(bare(words.draft.lo))
})

test('its fonts are embedded, and its letters can be read back', async () => {
  for (const font of fontsOf(await pdfOf(openExample('illustrative-assessment'), 'brief', 'both')))
    expect(font).toMatchObject({ embedded: true, unicode: true })
})

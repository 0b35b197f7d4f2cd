import { describe, expect, test } from 'vitest'
import { makeProject, withPlan } from '../../../tests/factories/plan'
import { openExample } from '../../../tests/factories/project'
import type { Project } from '../../domain/project/schema'
import { methodTexts } from '../../cli/method'
import type { DocumentLanguages, ExportRequest } from '../request'
import { briefView, type BriefView } from './brief-view'
import { briefLines } from './brief-words'

const request = (languages: DocumentLanguages): ExportRequest => ({
  document: 'brief',
  languages,
  format: 'pdf',
  date: '2026-11-20',
})
const viewOf = (project: Project, languages: DocumentLanguages = 'en'): BriefView =>
  briefView(project, request(languages), methodTexts(languages))
const texts = (lines: readonly { text: string }[] | undefined): string[] => (lines ?? []).map((line) => line.text)

describe('where we stand', () => {
  const view = viewOf(openExample('illustrative-assessment'))

  test('in sentences: the share in place, the level with its bounds, and how complete it is', () => {
    expect(view.sentences.flatMap(texts)).toEqual([
      'On average over the building blocks, 35% of what one-stop shop services need is in place.',
      'Level of readiness: Starting (from 25% to below 50%).',
      'All 80 applicable questions are answered.',
    ])
  })

  test('[BR2] a provisional result says so, and between what it will lie', () => {
    const project = openExample('illustrative-assessment')
    const [first = ''] = Object.keys(project.answers)
    const { [first]: _left, ...answers } = project.answers
    const [, , sentence] = viewOf({ ...project, answers }).sentences
    expect(texts(sentence)[0]).toMatch(
      /^Provisional: 79 of 80 questions are answered\. Once all are, overall readiness will lie between 3\d% and 3\d%\.$/u,
    )
  })

  test('without an answer there is no figure', () => {
    expect(viewOf(makeProject()).sentences).toEqual([briefLines('nothingAnswered', ['en'])])
    expect(texts(viewOf(makeProject()).strong)).toEqual(['The answers show nothing that is in place yet.'])
  })

  test('[BR2] only what is half in place is called strong', () => {
    expect(texts(view.strong)).toEqual([
      'Half or more is in place: Organizational structures and processes (50%); Coherence between national and local/regional levels (50%).',
    ])
    const weaker = openExample('illustrative-assessment')
    const answers = Object.fromEntries(
      Object.entries(weaker.answers).filter(([, answer]) => !/^4\.[47]\./u.test(answer.question)),
    )
    expect(texts(viewOf({ ...weaker, answers }).strong)[0]).toMatch(
      /^No building block is half in place yet\. Furthest along: Political commitment \(44%\); /u,
    )
  })

  test('[BR2] missing most: the gaps that weigh most, as what should be in place, and how many there are in all', () => {
    expect(view.missing.items).toHaveLength(6)
    expect(view.missing.total).toBe(57)
    for (const item of view.missing.items) expect(texts(item.text)[0]).not.toMatch(/\?$/u)
    expect(texts(view.missing.items[0]?.today)).toEqual(['Missing'])
    // The first one has more letters than any typed text may have here.
    expect(texts(view.missing.items[0]?.text)[0]?.length).toBeGreaterThan(190)
    for (const item of view.missing.items) expect(texts(item.text)[0]).not.toContain('…')
  })
})

describe('what to decide', () => {
  const months = (count: number) => ({ kind: 'months' as const, months: count })
  const project = withPlan(makeProject(), [
    {
      group: '1',
      name: { en: 'Later' },
      outcomes: [
        {
          text: { en: 'L' },
          actions: [
            { text: { en: 'after long' }, timeline: months(40) },
            { text: { en: 'after less' }, timeline: months(20) },
          ],
        },
      ],
    },
    {
      group: '2',
      name: { en: 'Undated' },
      outcomes: [{ text: { en: 'U' }, leads: ['pmo'], actions: [{ text: { en: 'some day' } }] }],
    },
    {
      group: '3',
      name: { en: 'Now' },
      outcomes: [
        {
          text: { en: 'N' },
          leads: ['pmo', 'mof'],
          actions: [
            { text: { en: 'slowly' }, timeline: months(6) },
            { text: { en: 'at once' }, timeline: { kind: 'immediately' } },
          ],
        },
      ],
    },
    { group: '4', name: { en: 'Nothing yet' }, outcomes: [] },
    {
      matrix: 'front-office',
      group: 'amenities',
      name: {},
      outcomes: [{ text: { en: 'A' }, actions: [{ text: { en: 'go on' }, timeline: { kind: 'continuous' } }] }],
    },
  ])
  const { plan } = viewOf(project)

  test('[BR3] areas of both matrices in their order where they begin on the same day, each with its first action; those without one last', () => {
    expect(
      plan.decisions.items.map((item) => [texts(item.area)[0], texts(item.action)[0], texts(item.when)[0]]),
    ).toEqual([
      ['Later', 'after long', '40 months'],
      ['Undated', 'some day', 'No exact date'],
      ['Now', 'slowly', '6 months'],
      [expect.stringMatching(/\S/u), 'go on', 'Continuous'],
      ['Nothing yet', 'No action yet', undefined],
    ])
    expect(plan.decisions.items[0]?.leads).toEqual(briefLines('noLead', ['en']))
  })

  test('who is responsible: by key outcomes led, and those that nobody leads', () => {
    expect(plan.agencies.items.map(({ name, outcomes }) => [texts(name)[0], outcomes])).toEqual([
      ['pmo', 2],
      ['mof', 1],
    ])
    expect(plan.withoutLead).toBe(2)
  })

  test('[BR4] every action is in one stretch of time', () => {
    expect(plan.periods.map(({ when, count, first }) => [texts(when)[0], count, texts(first)[0]])).toEqual([
      ['Short term (within 12 months)', 2, 'slowly'],
      ['Medium term (13 to 36 months)', 1, 'after less'],
      ['Long term (after 36 months)', 1, 'after long'],
      ['Continuous', 1, 'go on'],
      ['No exact date', 1, 'some day'],
    ])
    expect(plan.periods.reduce((total, { count }) => total + count, 0)).toBe(Object.keys(project.actions).length)
  })

  test('in Lao all of it is Lao', () => {
    const lines = JSON.stringify(viewOf(openExample('illustrative-assessment'), 'lo').plan)
    expect(lines).not.toContain('"language":"en"')
  })
})

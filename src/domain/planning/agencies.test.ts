import { describe, expect, it } from 'vitest'
import { laoAgencies } from '../../../content/agencies/lao-pdr'
import { openExample } from '../../../tests/factories/project'
import { makeProject, withPlan } from '../../../tests/factories/plan'
import { applyChanges, invertChanges } from '../project/change'
import type { Project, ProjectAgency } from '../project/schema'
import {
  addAgency,
  agencyNamed,
  dissolvedInPlan,
  isDissolved,
  matchesSearch,
  replaceEverywhere,
  sortedAgencies,
  successorsOf,
} from './agencies'

const today = '2026-11-21'
const stamp = { changedBy: '', changedAt: '2026-11-21T02:00:00.000Z' }
const { agencies } = makeProject(laoAgencies)

function agency(id: string, fields: Partial<ProjectAgency> = {}): ProjectAgency {
  return { ...stamp, id, name: { en: id }, abbreviation: {}, successorIds: [], ...fields }
}

const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id)

describe('dissolved agencies', () => {
  it('[AG2] exist until the month in which they were dissolved', () => {
    expect(
      ['2025-02-28', '2025-03-01', '2026-11-21'].map((day) => isDissolved(agencies['ministry-of-home-affairs'], day)),
    ).toEqual([false, true, true])
    expect([isDissolved(agencies['ministry-of-finance'], today), isDissolved(undefined, today)]).toEqual([false, false])
  })

  it('[AG3] name their successors, the main one first', () => {
    expect(ids(successorsOf(agencies, 'ministry-of-home-affairs', today))).toEqual([
      'prime-ministers-office',
      'party-central-organisation-committee',
    ])
    expect(ids(successorsOf(agencies, 'ministry-of-finance', today))).toEqual([])
  })

  it('[AG3] give way to the successors of a successor that was dissolved too, and a circle ends', () => {
    const list = {
      a: agency('a', { validTo: '2020-01', successorIds: ['b', 'missing'] }),
      b: agency('b', { validTo: '2021-01', successorIds: ['a', 'c'] }),
      c: agency('c'),
    }
    expect(ids(successorsOf(list, 'a', today))).toEqual(['c'])
    expect(ids(successorsOf(list, 'a', '2020-06-01'))).toEqual(['b'])
  })

  it('come last in the list, which is sorted by the name in the language of the screen', () => {
    const list = {
      z: agency('z', { name: { en: 'Zoo', lo: 'ກ' } }),
      a: agency('a', { name: { en: 'Aquarium', lo: 'ຫ' } }),
      old: agency('old', { name: { en: 'Abbey' }, validTo: '2000-01' }),
    }
    expect(ids(sortedAgencies(list, 'en', today))).toEqual(['a', 'z', 'old'])
    expect(ids(sortedAgencies(list, 'lo', today))).toEqual(['z', 'a', 'old'])
  })

  it('the 2021 plan names two of them', () => {
    expect(
      dissolvedInPlan(openExample('lao-workshop-2021'), today).map(({ agency: { id }, places }) => [id, places]),
    ).toEqual([
      ['ministry-of-home-affairs', 2],
      ['ministry-of-planning-and-investment', 1],
    ])
    expect(dissolvedInPlan(openExample('lao-workshop-2021'), '2021-10-28')).toEqual([])
  })
})

describe('finding an agency', () => {
  const health = agency('health', {
    name: { lo: 'ກະຊວງການນຳ ໝາຍ ຫຼວງ', en: 'Ministry of  Health' },
    abbreviation: { en: 'MOH' },
  })

  it('by any part of its names and abbreviations, however its letters were typed', () => {
    expect(
      ['health', ' moh ', 'ນຳ', 'ນ\u0ECD\u0EB2', 'ຫມາຍ', 'ຫລວງ', ''].map((typed) => matchesSearch(health, typed)),
    ).toEqual(Array(7).fill(true))
    expect(matchesSearch(health, 'finance')).toBe(false)
  })

  it('[AG5] by its whole name, so that no agency is added twice', () => {
    expect(agencyNamed({ health }, 'ministry of health')?.id).toBe('health')
    expect([agencyNamed({ health }, 'Ministry'), agencyNamed({ health }, ' ')]).toEqual([undefined, undefined])
  })

  it('[AG5] a typed one joins the list in the stored form', () => {
    const project = makeProject()
    const change = addAgency(project, { id: 'new', name: { lo: ' ນ\u0ECD\u0EB2 ', en: '  ' }, abbreviation: {} }, stamp)
    expect(applyChanges(project, [change]).agencies['new']).toEqual({
      ...stamp,
      id: 'new',
      name: { lo: 'ນຳ' },
      abbreviation: {},
      successorIds: [],
    })
  })
})

describe('replacing an agency everywhere', () => {
  const plan: Project = withPlan(makeProject(laoAgencies), [
    {
      group: '1',
      name: { en: 'Area' },
      outcomes: [
        { text: { en: 'Led' }, leads: ['old'], supporters: ['new', 'other'], actions: [] },
        { text: { en: 'Supported' }, leads: ['other'], supporters: ['old', 'new'], actions: [] },
        { text: { en: 'Without' }, leads: ['other'], actions: [] },
      ],
    },
  ])
  const [areaId = ''] = Object.keys(plan.priorityAreas)
  const hosted = {
    ...plan,
    priorityAreas: { [areaId]: { ...plan.priorityAreas[areaId]!, hostAgencyIds: ['old', 'other'] } },
  }
  const changes = replaceEverywhere(hosted, 'old', 'new', stamp)
  const after = applyChanges(hosted, changes)

  it('[AG4] changes every place that names it, and no agency is named twice', () => {
    expect(after.priorityAreas[areaId]?.hostAgencyIds).toEqual(['new', 'other'])
    expect(
      Object.values(after.outcomes).map(({ leadAgencyIds, supportingAgencyIds }) => [
        leadAgencyIds,
        supportingAgencyIds,
      ]),
    ).toEqual([
      [['new'], ['other']],
      [['other'], ['new']],
      [['other'], []],
    ])
  })

  it('[AG4] touches nothing else, and one undo takes it back', () => {
    expect(changes).toHaveLength(3)
    expect(applyChanges(after, invertChanges(changes))).toEqual(hosted)
  })
})

import { describe, expect, it } from 'vitest'
import { agencyUses, isAgencyUnused } from './agency-uses'
import { createProject } from '../project/create'
import type { Project, ProjectAgency } from '../project/schema'

const stamp = { changedBy: '', changedAt: '2026-11-20T08:00:00.000Z' }

function agency(id: string, successorIds: string[] = []): ProjectAgency {
  return { ...stamp, id, name: { en: id }, abbreviation: {}, successorIds }
}

function project(): Project {
  let count = 0
  const made = createProject(
    { title: {}, level: 'system', country: 'LA', language: 'lo' },
    [],
    stamp,
    () => `id-${(count += 1)}`,
  )
  const derivedFrom = { questions: [] }
  return {
    ...made,
    agencies: {
      host: agency('host'),
      lead: agency('lead'),
      support: agency('support'),
      heir: agency('heir'),
      old: agency('old', ['heir']),
      self: agency('self', ['self']),
    },
    priorityAreas: {
      area: {
        ...stamp,
        id: 'area',
        matrix: 'system',
        group: '1',
        order: 'a0',
        name: {},
        hostAgencyIds: ['host'],
        derivedFrom,
      },
    },
    outcomes: {
      outcome: {
        ...stamp,
        id: 'outcome',
        priorityAreaId: 'area',
        order: 'a0',
        text: {},
        leadAgencyIds: ['lead'],
        supportingAgencyIds: ['support'],
        derivedFrom,
      },
    },
  }
}

describe('agencyUses [AG1]', () => {
  it('finds hosts, leads, supporters and successors', () => {
    expect(agencyUses(project(), 'host').areas.map(({ id }) => id)).toEqual(['area'])
    expect(agencyUses(project(), 'lead').outcomes.map(({ id }) => id)).toEqual(['outcome'])
    expect(agencyUses(project(), 'support').outcomes.map(({ id }) => id)).toEqual(['outcome'])
    expect(agencyUses(project(), 'heir').predecessors.map(({ id }) => id)).toEqual(['old'])
  })

  it('[AG1] calls an agency unused only when none of them names it', () => {
    const unused = Object.keys(project().agencies).filter((id) => isAgencyUnused(agencyUses(project(), id)))
    expect(unused).toEqual(['old', 'self'])
  })
})

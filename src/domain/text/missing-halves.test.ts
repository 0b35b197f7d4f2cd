import { describe, expect, it } from 'vitest'
import { laoAgencies } from '../../../content/agencies/lao-pdr'
import { makeProject, stamp, withPlan } from '../../../tests/factories/plan'
import { openExample } from '../../../tests/factories/project'
import { editAnswer } from '../assessment/answers'
import { applyChanges } from '../project/change'
import { currentRound } from '../project/create'
import type { Project } from '../project/schema'
import { missingHalves, translatedCount } from './missing-halves'
import { typedPlaces } from './typed-places'

const both = { lo: 'ກ', en: 'a' }

function sample(): Project {
  const project = withPlan(makeProject(laoAgencies), [
    {
      group: '2',
      name: { lo: 'ຂົງເຂດ' },
      outcomes: [
        {
          text: both,
          comment: { en: 'Comment' },
          actions: [
            { text: { lo: 'ກິດຈະກຳ' }, timeline: { kind: 'words', text: { lo: 'ກ່ອນລະດູຝົນ' } } },
            { text: both, timeline: { kind: 'months', months: 3 } },
          ],
        },
      ],
    },
  ])
  const round = currentRound(project).id
  const answers = ['4.10.1', '4.2.1'].map((question) =>
    editAnswer(project, round, question, { note: { lo: `ໝາຍເຫດ ${question}` }, evidence: { lo: ' ' } }, stamp),
  )
  return applyChanges(
    project,
    answers.filter((change) => change !== null),
  )
}

describe('texts in one language alone', () => {
  it('[MO5] are found wherever people type, in the order of the documents, with their place', () => {
    expect(
      missingHalves(sample()).map(({ kind, number, matrix, group, written, under }) => [
        kind,
        number ?? matrix,
        group,
        written,
        under?.lo,
      ]),
    ).toEqual([
      ['note', '4.2.1', undefined, 'lo', undefined],
      ['note', '4.10.1', undefined, 'lo', undefined],
      ['area', 'system', '2', 'lo', undefined],
      ['comment', 'system', '2', 'en', 'ກ'],
      ['action', 'system', '2', 'lo', 'ກ'],
      ['timeline', 'system', '2', 'lo', 'ກິດຈະກຳ'],
    ])
  })

  it('[MO5] are every typed text that lacks a half: none is forgotten by its field', () => {
    const project = openExample('lao-workshop-2021')
    const found = new Set(typedPlaces(project).map(({ text }) => text))
    const walk = (value: unknown): object[] => {
      if (value === null || typeof value !== 'object') return []
      if ('lo' in value || 'en' in value) return [value]
      return Object.values(value).flatMap(walk)
    }
    const { agencies, ...rest } = project
    const walked = [...walk(rest), ...Object.values(agencies).map(({ name }) => name)]
    expect(walked.filter((text) => !found.has(text))).toEqual([])
    expect(walked.length).toBe(found.size)
  })

  it('[MO5] counts what is translated without the agencies of the list, as long as they are whole', () => {
    // Title, round, outcome and one action are whole; two notes, area, comment, action and timeline are not.
    expect(translatedCount(sample())).toEqual({ done: 4, all: 10 })
    const [agency] = Object.values(sample().agencies)
    const project = sample()
    if (agency) project.agencies[agency.id] = { ...agency, name: { lo: 'ກະຊວງ' } }
    expect(translatedCount(project)).toEqual({ done: 4, all: 11 })
  })
})

import { describe, expect, it } from 'vitest'
import { makeProject, withPlan } from '../../../tests/factories/plan'
import { applyChanges, invertChanges } from '../project/change'
import type { Project } from '../project/schema'
import { missingHalves, type MissingHalf } from './missing-halves'
import { readTranslations, translate } from './translate'

const now = { changedBy: 'ສຸດາ', changedAt: '2026-11-21T03:00:00.000Z' }

function sample(): Project {
  return withPlan(makeProject([], { lo: 'ໂຄງການ' }), [
    {
      group: '2',
      name: { lo: 'ຂົງເຂດ' },
      outcomes: [
        {
          text: { lo: 'ຜົນ' },
          comment: { lo: 'ຄຳເຫັນ' },
          actions: [{ text: { lo: 'ກິດຈະກຳ\nແຖວສອງ' }, timeline: { kind: 'words', text: { lo: 'ກ່ອນລະດູຝົນ' } } }],
        },
      ],
    },
  ])
}

function half(project: Project, kind: MissingHalf['kind']): MissingHalf {
  const found = missingHalves(project).find((one) => one.kind === kind)
  if (!found) throw new Error(`no ${kind}`)
  return found
}

describe('translating', () => {
  it('[MO6] puts the missing half beside the original and touches nothing else; the inverse takes it back', () => {
    const project = sample()
    for (const missing of missingHalves(project)) {
      const changes = translate(project, [{ place: missing, language: 'en', text: 'In English' }], now)
      const after = applyChanges(project, changes)
      expect(changes).toHaveLength(1)
      expect(missingHalves(after).map(({ id }) => id)).toEqual(
        missingHalves(project)
          .map(({ id }) => id)
          .filter((id) => id !== missing.id),
      )
      expect(applyChanges(after, invertChanges(changes))).toEqual(project)
    }
    const timeline = Object.values(
      applyChanges(
        project,
        translate(project, [{ place: half(project, 'timeline'), language: 'en', text: 'Before the rains' }], now),
      ).actions,
    )[0]?.timeline
    expect(timeline).toEqual({ kind: 'words', text: { lo: 'ກ່ອນລະດູຝົນ', en: 'Before the rains' } })
  })

  it('[MO6] makes one change of an entity, however many of its texts are translated', () => {
    const project = sample()
    const all = missingHalves(project)
    const changes = translate(
      project,
      all.map((place) => ({ place, language: place.missing, text: place.kind })),
      now,
    )
    expect(all.map(({ kind }) => kind)).toEqual(['title', 'area', 'outcome', 'comment', 'action', 'timeline'])
    expect(changes.map(({ collection }) => collection)).toEqual(['header', 'priorityAreas', 'outcomes', 'actions'])
    expect(missingHalves(applyChanges(project, changes))).toEqual([])
    expect(applyChanges(applyChanges(project, changes), invertChanges(changes))).toEqual(project)
  })

  it('[MO6] leaves alone what is not there any more', () => {
    const project = sample()
    expect(
      translate({ ...project, actions: {} }, [{ place: half(project, 'action'), language: 'en', text: 'x' }], now),
    ).toEqual([])
  })
})

describe('a translator’s sheet', () => {
  it('[MO7] is matched by id and original; line ends and spaces at the end do not matter', () => {
    const project = sample()
    const action = half(project, 'action')
    const preview = readTranslations(project, [
      { id: action.id, original: 'ກິດຈະກຳ\r\nແຖວສອງ ', translation: ' Action\r\nsecond line ' },
    ])
    expect(preview).toMatchObject({
      empty: 0,
      problems: [],
      translations: [{ language: 'en', text: 'Action\nsecond line' }],
    })
  })

  it('[MO7] a changed original, an unknown id and a text that has both halves are listed, and an empty one is counted', () => {
    const project = sample()
    const [area, action, title] = [half(project, 'area'), half(project, 'action'), half(project, 'title')]
    const translated = applyChanges(
      project,
      translate(project, [{ place: title, language: 'en', text: 'Project' }], now),
    )
    const row = (
      id: string,
      original: string,
      translation: string,
    ): { id: string; original: string; translation: string } => ({ id, original, translation })
    const preview = readTranslations(translated, [
      row(area.id, 'ຂົງເຂດອື່ນ', 'Area'),
      row('outcomes/gone/text', 'ຜົນ', 'Outcome'),
      row(title.id, 'ໂຄງການ', 'Another project'),
      row(title.id, 'ໂຄງການ', 'Project'),
      row(action.id, 'ກິດຈະກຳ\nແຖວສອງ', ' '),
      row(half(project, 'outcome').id, 'ຜົນ', 'First'),
      row(half(project, 'outcome').id, 'ຜົນ', 'Second'),
    ])
    expect(preview.problems.map(({ row: { translation }, problem }) => [translation, problem])).toEqual([
      ['Area', 'originalChanged'],
      ['Outcome', 'unknown'],
      ['Another project', 'alreadyThere'],
      ['Second', 'alreadyThere'],
    ])
    expect(preview.translations.map(({ text }) => text)).toEqual(['First'])
    expect(preview.empty).toBe(1)
  })
})

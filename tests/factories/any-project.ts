import fc from 'fast-check'
import { createProject } from '../../src/domain/project/create'
import { addAction, addArea, addOutcome } from '../../src/domain/planning/edit-plan'
import { applyChanges, type Change } from '../../src/domain/project/change'
import type { Matrix, Project, Timeline, Wording } from '../../src/domain/project/schema'
import { normalizeTyped, type TypedText } from '../../src/domain/text/typed-text'
import { anyAnswers } from './answers'
import { currentRound } from '../../src/domain/project/create'
import { answerId, CONSENSUS } from '../../src/domain/assessment/answers'

const stamp = { changedBy: 'ຄຳພອນ', changedAt: '2026-11-20T03:00:00.000Z' }

/** A project with nothing in it. */
export function anyProject(): Project {
  let count = 0
  return createProject(
    { title: { lo: 'ໂຄງການທົດລອງ' }, level: 'system', country: 'LA', language: 'lo' },
    [],
    stamp,
    () => `id-${(count += 1)}`,
  )
}

/** What a person may type: any script, any length that a property test bears, already in the stored form. */
export const anyTyped: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      'ນ້ຳ ກ່ຳ ຄຳ ໝັ້ນ',
      '=1+1',
      '<script>alert(1)</script>',
      '🚀👩‍👩‍👧',
      'مرحبا',
      'e\u0301',
      '__proto__',
      '\u202Eabc',
    ),
  )
  .map(normalizeTyped)

export const anyTypedText: fc.Arbitrary<TypedText> = fc.record({ lo: anyTyped, en: anyTyped }, { requiredKeys: [] })

const anyTimeline: fc.Arbitrary<Timeline | undefined> = fc.option(
  fc.oneof(
    fc.integer({ min: 1, max: 120 }).map((months) => ({ kind: 'months' as const, months })),
    fc.constant({ kind: 'dates' as const, from: '2027-01-01', to: '2027-06-30' }),
    fc.constantFrom({ kind: 'immediately' as const }, { kind: 'continuous' as const }),
    anyTypedText.map((text) => ({ kind: 'words' as const, text })),
  ),
  { nil: undefined },
)

const anyPlan = fc.array(
  fc.record({
    matrix: fc.constantFrom<Matrix>('system', 'front-office'),
    group: fc.constantFrom('1', '4', '9', 'training', 'elsewhere'),
    name: anyTypedText,
    outcomes: fc.array(
      fc.record({
        text: anyTypedText,
        actions: fc.array(
          fc.record({
            text: anyTypedText,
            timeline: anyTimeline,
            responsible: fc.option(anyTypedText, { nil: undefined }),
          }),
          { maxLength: 4 },
        ),
      }),
      { maxLength: 3 },
    ),
  }),
  { maxLength: 5 },
)

const anyWordings = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom(
        'scale#bands/partly/name',
        'building-blocks/01-political-commitment#questions/4.1.1/text',
        'gone#text',
      ),
      text: anyTypedText,
      lo: anyTyped,
      en: anyTyped,
    }),
    { selector: ({ id }) => id, maxLength: 3 },
  )
  .map((chosen) =>
    Object.fromEntries(
      chosen.map(({ id, text, lo, en }): [string, Wording] => [id, { ...stamp, ...text, id, instead: { lo, en } }]),
    ),
  )

/** Any valid project: answers, a plan, wordings of the method, texts of every kind. */
export const projects: fc.Arbitrary<Project> = fc
  .tuple(anyTypedText, anyAnswers, anyPlan, anyWordings)
  .map(([title, answers, plan, wordings]) => {
    let project = anyProject()
    const roundId = currentRound(project).id
    project = {
      ...project,
      header: { ...project.header, title },
      wordings,
      answers: Object.fromEntries(
        Object.values(answers).map((answer) => {
          const id = answerId(roundId, CONSENSUS, answer.question)
          return [id, { ...answer, id, roundId }]
        }),
      ),
    }
    let count = 0
    const add = (make: (id: string) => Change): string => {
      const change = make(`plan-${(count += 1)}`)
      project = applyChanges(project, [change])
      return change.id
    }
    for (const area of plan) {
      const areaId = add((id) => addArea(project, area.matrix, area.group, id, stamp, { name: area.name }))
      for (const outcome of area.outcomes) {
        const outcomeId = add((id) => addOutcome(project, areaId, id, stamp, { text: outcome.text }))
        for (const { text, timeline, responsible } of outcome.actions)
          add((id) =>
            addAction(project, outcomeId, id, stamp, {
              text,
              ...(timeline && { timeline }),
              ...(responsible && { responsible }),
            }),
          )
      }
    }
    return project
  })

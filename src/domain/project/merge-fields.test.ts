import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyProject } from '../../../tests/factories/any-project'
import { editAnswer, type AnswerEdit } from '../assessment/answers'
import { addAction, addArea, addOutcome } from '../planning/edit-plan'
import { applyChanges, putHeaderChange, type Change } from './change'
import { currentRound } from './create'
import { mergeEntity, rebaseSteps, touchedUnits } from './merge-fields'
import type { Answer, Project } from './schema'

const project = anyProject()
const roundId = currentRound(project).id

function stampAt(second: number): { changedBy: string; changedAt: string } {
  return { changedBy: `person ${second}`, changedAt: `2026-11-21T03:00:${String(second).padStart(2, '0')}.000Z` }
}

function edit(from: Project, fields: AnswerEdit, second = 1): Change {
  return editAnswer(from, roundId, '4.1.2', fields, stampAt(second))
}

/** What stands after two changes that were both made from the same state. */
function both(one: Change, two: Change): Partial<Answer> | null {
  return mergeEntity(mergeEntity(one.before, one), two) as Answer | null
}

const answered = applyChanges(project, [edit(project, { value: 'yes', note: { lo: 'ກ' } })])
const inParts = applyChanges(project, [edit(project, { parts: { a: 'yes' } })])

describe('a change that was made without knowing another', () => {
  it('[KP2] keeps the fields that it is not about', () => {
    expect(both(edit(answered, { value: 'no' }, 2), edit(answered, { evidence: { lo: 'ຫຼັກຖານ' } }, 3))).toMatchObject({
      value: 'no',
      note: { lo: 'ກ' },
      evidence: { lo: 'ຫຼັກຖານ' },
      ...stampAt(3),
    })
  })

  it('[KP2] keeps both where both begin the answer to one question', () => {
    expect(both(edit(project, { value: 'yes' }), edit(project, { note: { lo: 'ກ' } }))).toMatchObject({
      value: 'yes',
      note: { lo: 'ກ' },
      question: '4.1.2',
    })
  })

  it('[KP2] keeps the other language of a text, the other parts of a question and the other weights', () => {
    expect(both(edit(answered, { note: { lo: 'ຂ' } }), edit(answered, { note: { lo: 'ກ', en: 'B' } }))).toMatchObject({
      note: { lo: 'ຂ', en: 'B' },
    })
    expect(both(edit(inParts, { parts: { a: 'yes', b: 'no' } }), edit(inParts, { parts: {} }))).toMatchObject({
      parts: { b: 'no' },
    })
    const weigh = (weights: Project['header']['weights']): Change =>
      putHeaderChange(project, { ...project.header, weights })
    expect(mergeEntity(mergeEntity(project.header, weigh({ 1: 2 })), weigh({ 2: 3 }))).toMatchObject({
      weights: { 1: 2, 2: 3 },
    })
  })

  it('[KP3] of the same field, the later change wins', () => {
    expect(both(edit(answered, { value: 'no' }), edit(answered, { value: 'unknown' }))).toMatchObject({
      value: 'unknown',
    })
  })

  it('[KP3] of two ways to answer one question, only the later one is kept', () => {
    const result = both(
      edit(inParts, { parts: { a: 'yes', b: 'no' } }),
      edit(inParts, { value: 'unknown', parts: null }),
    )
    expect(result).toMatchObject({ value: 'unknown' })
    expect(result).not.toHaveProperty('parts')
    expect(
      both(edit(inParts, { value: 'unknown', parts: null }), edit(inParts, { parts: { a: 'yes', b: 'no' } })),
    ).not.toHaveProperty('value')
  })

  it('[KP3] a timeline is one thing: no half of it is mixed with another', () => {
    const withArea = applyChanges(project, [addArea(project, 'system', '1', 'area', stampAt(1))])
    const withOutcome = applyChanges(withArea, [addOutcome(withArea, 'area', 'outcome', stampAt(1))])
    const withAction = applyChanges(withOutcome, [
      addAction(withOutcome, 'outcome', 'action', stampAt(1), { timeline: { kind: 'months', months: 6 } }),
    ])
    const before = withAction.actions['action'] ?? null
    const one: Change = {
      collection: 'actions',
      id: 'action',
      before,
      after: { ...before, timeline: { kind: 'months', months: 8 } } as never,
    }
    const two: Change = {
      collection: 'actions',
      id: 'action',
      before,
      after: { ...before, timeline: { kind: 'dates', from: '2027-01-01', to: '2027-02-01' } } as never,
    }
    expect(mergeEntity(mergeEntity(before, two), one)).toMatchObject({ timeline: { kind: 'months', months: 8 } })
    expect((mergeEntity(mergeEntity(before, one), two) as { timeline?: object }).timeline).toEqual({
      kind: 'dates',
      from: '2027-01-01',
      to: '2027-02-01',
    })
  })

  it('[KP3] an edit of a plan row that was deleted leaves it deleted; of an answer, it brings the answer back', () => {
    const area = addArea(project, 'system', '1', 'area', stampAt(1)).after
    expect(mergeEntity(null, { collection: 'priorityAreas', before: area, after: area })).toBeNull()
    const note = edit(answered, { note: { lo: 'ຂ' } })
    expect(mergeEntity(null, note)).toEqual(note.after)
  })

  it('[KP2] removing an answer keeps what somebody else added to it', () => {
    const added = edit(project, { value: 'yes' })
    const current = mergeEntity(added.after, edit(applyChanges(project, [added]), { note: { lo: 'ກ' } }))
    const taken = mergeEntity(current, { collection: 'answers', before: added.after, after: null })
    expect(taken).toMatchObject({ note: { lo: 'ກ' }, question: '4.1.2', roundId })
    expect(taken).not.toHaveProperty('value')
    expect(mergeEntity(added.after, { collection: 'answers', before: added.after, after: null })).toBeNull()
  })

  it('a change of the current state gives exactly its result', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 12 }), (edits) => {
        let state = project
        for (const fields of edits) {
          const change = edit(state, fields)
          expect(mergeEntity(change.before, change)).toEqual(change.after)
          state = applyChanges(state, [change])
        }
      }),
    )
  })
})

const anyEdit: fc.Arbitrary<AnswerEdit> = fc.oneof(
  fc.constantFrom<AnswerEdit>(
    { value: 'yes', parts: null },
    { value: 'unknown', parts: null },
    { value: null },
    { value: null, parts: { a: 'yes' } },
    { value: null, parts: { a: 'no', b: 'yes' } },
  ),
  fc.record({ note: fc.record({ lo: fc.string(), en: fc.string() }, { requiredKeys: [] }) }),
  fc.record({ evidence: fc.record({ lo: fc.string() }) }),
)

describe('steps beside somebody else’s changes', () => {
  it('[KP4] a step about another field stays, and takes back only its own', () => {
    const own = edit(answered, { value: 'no' })
    const their = edit(applyChanges(answered, [own]), { note: { lo: 'ຂອງເຂົາ' } })
    const [step] = rebaseSteps([{ changes: [own] }], [their])
    expect(step?.changes[0]?.before).toMatchObject({ value: 'yes', note: { lo: 'ຂອງເຂົາ' } })
    expect(step?.changes[0]?.after).toMatchObject({ value: 'no', note: { lo: 'ຂອງເຂົາ' } })
  })

  it('[KP4] a step about the same field is dropped, with those below it', () => {
    const own = edit(answered, { value: 'no' })
    const area = addArea(project, 'system', '1', 'area', stampAt(1))
    const their = edit(applyChanges(answered, [own]), { value: 'unknown' })
    expect(rebaseSteps([{ changes: [area] }, { changes: [own] }, { changes: [area] }], [their])).toHaveLength(1)
  })

  it('names what differs', () => {
    const change = edit(answered, { note: { en: 'B' }, value: 'no' })
    expect(touchedUnits(change.before, change.after).sort()).toEqual(['note/en', 'note/lo', 'value'])
  })
})

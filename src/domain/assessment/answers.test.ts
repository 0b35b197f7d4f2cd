import { describe, expect, it } from 'vitest'
import { anyProject } from '../../../tests/factories/any-project'
import { answerTo, questionNumbered } from '../../../tests/factories/answers'
import { applyChanges } from '../project/change'
import { currentRound } from '../project/create'
import type { Project } from '../project/schema'
import { answerId, consensusAnswers, CONSENSUS, editAnswer, partEdit, valueEdit, type AnswerEdit } from './answers'

const stamp = { changedBy: 'ນາງ ຄຳ', changedAt: '2026-11-21T02:00:00.000Z' }

function edited(project: Project, question: string, edit: AnswerEdit): Project {
  return applyChanges(project, [editAnswer(project, currentRound(project).id, question, edit, stamp)])
}

describe('editing answers', () => {
  const empty = anyProject()
  const round = currentRound(empty).id

  it('[AN1] the id is round, respondent and question', () => {
    expect(Object.keys(edited(empty, '4.1.2', { value: 'yes' }).answers)).toEqual([answerId(round, CONSENSUS, '4.1.2')])
  })

  it('[AN2] changes only what it names, and signs it', () => {
    const noted = edited(edited(empty, '4.1.2', { value: 'yes' }), '4.1.2', { note: { lo: 'ໝາຍເຫດ' } })
    const answer = consensusAnswers(edited(noted, '4.1.2', { value: null }), round)['4.1.2']
    expect(answer).toMatchObject({ note: { lo: 'ໝາຍເຫດ' }, ...stamp })
    expect(answer).not.toHaveProperty('value')
  })

  it('[AN3] yes on a question with parts answers every part; once more takes it away', () => {
    const question = questionNumbered('4.6.1')
    expect(valueEdit(question, undefined, 'yes')).toEqual({ value: null, parts: { a: 'yes', b: 'yes', c: 'yes' } })
    expect(valueEdit(question, answerTo('4.6.1', { parts: { a: 'yes', b: 'yes', c: 'yes' } }), 'yes')).toEqual({
      value: null,
      parts: null,
    })
    expect(valueEdit(question, answerTo('4.6.1', { parts: { a: 'yes' } }), 'unknown')).toEqual({
      value: 'unknown',
      parts: null,
    })
  })

  it('[AN3] a part is chosen and taken away on its own', () => {
    const answer = answerTo('4.6.1', { value: 'unknown' })
    expect(partEdit(answer, 'b', 'no')).toEqual({ value: null, parts: { b: 'no' } })
    expect(partEdit(answerTo('4.6.1', { parts: { b: 'no', c: 'yes' } }), 'b', 'no')).toEqual({
      value: null,
      parts: { c: 'yes' },
    })
  })

  it('[AN3] a value takes the place of amounts', () => {
    expect(
      valueEdit(questionNumbered('4.5.6'), answerTo('4.5.6', { ratio: { domestic: 1, external: 2 } }), 'unknown'),
    ).toEqual({ value: 'unknown', ratio: null })
  })
})

import { describe, expect, it } from 'vitest'
import { allQuestions, answersAll, answerTo, questionnaire, questionNumbered } from '../../../tests/factories/answers'
import type { Answer } from '../project/schema'
import { questionFacts, type QuestionFacts } from './question-facts'
import { scoreAssessment } from './scoring'

function factsOf(number: string, answers: Record<string, Answer>): QuestionFacts | null {
  return questionFacts(questionnaire, scoreAssessment(questionnaire, answers), answers, number)
}

const standing = (number: string, fields: Partial<Answer>): string | undefined =>
  factsOf(number, { [number]: answerTo(number, fields) })?.standing

describe('the facts of a question', () => {
  it('are there for every question, and for no other number', () => {
    for (const { number, text } of allQuestions)
      expect(factsOf(number, {})).toMatchObject({ number, text, standing: 'open' })
    expect(['4.6.13', '4.10.1', '9.9', ''].map((number) => factsOf(number, {}))).toEqual([null, null, null, null])
  })

  it('say in one word how it is answered', () => {
    expect((['yes', 'no', 'unknown', 'notApplicable'] as const).map((value) => standing('4.1.2', { value }))).toEqual([
      'yes',
      'no',
      'unknown',
      'notApplicable',
    ])
    expect(standing('4.1.1', { parts: { a: 'yes', b: 'no' } })).toBe('partly')
    expect(standing('4.1.1', { parts: { a: 'no', b: 'unknown' } })).toBe('unknown')
    expect(standing('4.1.1', { parts: { a: 'yes' } })).toBe('open')
    expect(standing('4.5.6', { ratio: { domestic: 60, external: 40 } })).toBe('yes')
  })

  it('a question that is not asked stands as its parent does', () => {
    const parent = questionNumbered('4.4.2').dependsOn ?? ''
    expect(factsOf('4.4.2', { [parent]: answerTo(parent, { value: 'no' }) })?.standing).toBe('no')
    expect(factsOf('4.4.2', answersAll('yes'))?.standing).toBe('yes')
  })

  it('hold each part with its own answer, and the note', () => {
    const facts = factsOf('4.1.1', { '4.1.1': answerTo('4.1.1', { parts: { a: 'yes' }, note: { lo: 'ໝາຍເຫດ' } }) })
    expect(facts?.parts.map(({ id, value }) => [id, value])).toEqual([
      ['a', 'yes'],
      ['b', undefined],
    ])
    expect(facts?.note).toEqual({ lo: 'ໝາຍເຫດ' })
  })
})

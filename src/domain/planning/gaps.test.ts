import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersAll, answerTo, anyAnswers, questionnaire } from '../../../tests/factories/answers'
import { scoreAssessment } from '../assessment/scoring'
import { compareNumbers } from '../method/method'
import { byWeight, gapsOf } from './gaps'

describe('gaps', () => {
  const answers = {
    ...answersAll('yes'),
    '4.1.2': answerTo('4.1.2', { value: 'no' }),
    '4.7.1': answerTo('4.7.1', { value: 'unknown' }),
    '4.9.4': answerTo('4.9.4', { parts: { a: 'yes', b: 'no', c: 'no', d: 'no' } }),
    '4.9.5': answerTo('4.9.5', { value: 'notApplicable' }),
  }

  it('[GP1] are what is answered and not wholly in place, in the handbook’s order', () => {
    expect(gapsOf(scoreAssessment(questionnaire, answers), {}).map(({ question, kind }) => [question, kind])).toEqual([
      ['4.1.2', 'missing'],
      ['4.7.1', 'findOut'],
      ['4.9.4', 'partly'],
    ])
    expect(gapsOf(scoreAssessment(questionnaire, {}), {})).toEqual([])
  })

  it('[GP2] come heaviest first on request: one of four questions weighs more than one of eight', () => {
    expect(byWeight(gapsOf(scoreAssessment(questionnaire, answers), {})).map(({ question }) => question)).toEqual([
      '4.7.1',
      '4.1.2',
      '4.9.4',
    ])
    expect(byWeight(gapsOf(scoreAssessment(questionnaire, answers), { 1: 5 })).map(({ question }) => question)).toEqual(
      ['4.1.2', '4.7.1', '4.9.4'],
    )
  })

  it('[GP2] closing them all takes a complete assessment to 100%', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const all = { ...answersAll('no'), ...given }
        const assessment = scoreAssessment(questionnaire, all)
        if (assessment.overall.completeness < 1 || assessment.overall.readiness === null) return
        const gain = gapsOf(assessment, {}).reduce((total, gap) => total + gap.gain, 0)
        expect(assessment.overall.readiness + gain).toBeCloseTo(1)
      }),
    )
  })

  it('orders numbers as a reader of the handbook would', () => {
    expect(['4.6.10', '4.6.9', '4.10', '4.6', '1.10', '1.9'].sort(compareNumbers)).toEqual([
      '1.9',
      '1.10',
      '4.6',
      '4.6.9',
      '4.6.10',
      '4.10',
    ])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  allQuestions,
  answersAll,
  answerTo,
  anyAnswer,
  anyAnswers,
  questionnaire,
  questionNumbered,
} from '../../../tests/factories/answers'
import { askedQuestions } from '../method/method'
import type { Answer } from '../project/schema'
import { areWeightsValid, bandOf, isProvisional, scoreAssessment, scoreItem, type Score } from './scoring'

const yesNo = questionNumbered('4.1.2')

function item(number: string, fields: Partial<Answer>): ReturnType<typeof scoreItem> {
  return scoreItem(questionNumbered(number), answerTo(number, fields))
}

function blockOf(
  number: number,
  answers: Record<string, Answer>,
): ReturnType<typeof scoreAssessment>['blocks'][number] {
  const block = scoreAssessment(questionnaire, answers).blocks[number - 1]
  if (!block) throw new Error(`no block ${number}`)
  return block
}

describe('one item', () => {
  it('[SC1] yes is 1, no and unknown 0, unknown is to be found out, not applicable leaves the sum', () => {
    expect(item('4.1.2', { value: 'yes' })).toMatchObject({
      applicable: true,
      answered: true,
      inPlace: 1,
      toFindOut: false,
    })
    expect(item('4.1.2', { value: 'no' })).toMatchObject({
      applicable: true,
      answered: true,
      inPlace: 0,
      toFindOut: false,
    })
    expect(item('4.1.2', { value: 'unknown' })).toMatchObject({
      applicable: true,
      answered: true,
      inPlace: 0,
      toFindOut: true,
    })
    expect(item('4.1.2', { value: 'notApplicable' })).toMatchObject({ applicable: false })
    expect(scoreItem(yesNo, undefined)).toMatchObject({ applicable: true, answered: false, inPlace: 0 })
  })

  it('[SC2] parts score their share, and count for it before all are answered', () => {
    expect(item('4.9.4', { parts: { a: 'yes', b: 'no', c: 'yes', d: 'unknown' } })).toMatchObject({
      answered: true,
      inPlace: 0.5,
      toFindOut: true,
    })
    expect(item('4.9.4', { parts: { a: 'yes' } })).toMatchObject({
      answered: false,
      answeredShare: 0.25,
      inPlace: 0.25,
    })
    expect(item('4.9.4', { parts: { a: 'yes', b: 'yes', c: 'yes', d: 'yes' } })).toMatchObject({
      answered: true,
      inPlace: 1,
    })
  })

  it('[SC3] 4.5.6 is yes only when domestic finance is more than external', () => {
    expect(item('4.5.6', { ratio: { domestic: 51, external: 49 } })).toMatchObject({ answered: true, inPlace: 1 })
    expect(item('4.5.6', { ratio: { domestic: 50, external: 50 } })).toMatchObject({ answered: true, inPlace: 0 })
    expect(item('4.5.6', { ratio: { domestic: 0, external: 0 } })).toMatchObject({ answered: false })
  })

  it.each([
    ['no', { applicable: true, answered: true, inPlace: 0 }],
    ['unknown', { applicable: true, answered: true, inPlace: 0, toFindOut: true }],
    ['notApplicable', { applicable: false }],
    [undefined, { applicable: true, answered: false }],
  ] as const)('[SC4] 4.4.2 takes the state of a parent answered %s without being asked', (value, state) => {
    const parent = scoreItem(questionNumbered('4.4.1'), value && answerTo('4.4.1', { value }))
    expect(scoreItem(questionNumbered('4.4.2'), answerTo('4.4.2', { value: 'yes' }), parent)).toMatchObject({
      ...state,
      number: '4.4.2',
      asked: false,
    })
  })

  it('[SC4] 4.4.2 is asked when its parent is yes, and its own answer counts again', () => {
    const parent = item('4.4.1', { value: 'yes' })
    expect(scoreItem(questionNumbered('4.4.2'), answerTo('4.4.2', { value: 'yes' }), parent)).toMatchObject({
      asked: true,
      inPlace: 1,
    })
  })
})

describe('a building block', () => {
  it('[SC5] readiness is what is in place of what is answered, and none when nothing is', () => {
    const answers = {
      '4.1.2': answerTo('4.1.2', { value: 'yes' }),
      '4.1.3': answerTo('4.1.3', { value: 'no' }),
      '4.1.4': answerTo('4.1.4', { value: 'notApplicable' }),
    }
    expect(blockOf(1, answers)).toMatchObject({ readiness: 0.5, answered: 2, applicable: 7 })
    expect(blockOf(2, answers).readiness).toBeNull()
  })

  it('[SC6] the range goes from everything unanswered is no to everything unanswered is yes', () => {
    const answers = { '4.7.1': answerTo('4.7.1', { value: 'yes' }) }
    expect(blockOf(7, answers).range).toEqual([0.25, 1])
    expect(blockOf(7, { ...answers, '4.7.2': answerTo('4.7.2', { value: 'no' }) }).range).toEqual([0.25, 0.75])
  })

  it('[SC7] is provisional until every applicable question is answered', () => {
    expect(isProvisional(blockOf(1, answersAll('yes')))).toBe(false)
    const { '4.1.8': _left, ...rest } = answersAll('yes')
    expect(blockOf(1, rest)).toMatchObject({ completeness: 7 / 8 })
    expect(isProvisional(blockOf(1, rest))).toBe(true)
  })
})

describe('the whole', () => {
  it('[SC8] is 1 with range [1, 1] when all is in place, and 0 with [0, 0] when nothing is', () => {
    expect(scoreAssessment(questionnaire, answersAll('yes')).overall).toMatchObject({
      readiness: 1,
      completeness: 1,
      range: [1, 1],
      answered: 82,
      applicable: 82,
      band: 'largely',
    })
    expect(scoreAssessment(questionnaire, answersAll('no')).overall).toMatchObject({
      readiness: 0,
      completeness: 1,
      range: [0, 0],
      band: 'not-yet',
    })
    expect(scoreAssessment(questionnaire, {}).overall).toMatchObject({
      readiness: null,
      completeness: 0,
      range: [0, 1],
      band: null,
    })
  })

  it('[SC8] is the weighted mean of the blocks', () => {
    const answers = {
      ...answersAll('no'),
      ...Object.fromEntries(Object.entries(answersAll('yes')).filter(([number]) => number.startsWith('4.7.'))),
    }
    expect(scoreAssessment(questionnaire, answers).overall.readiness).toBeCloseTo(1 / 9)
    expect(scoreAssessment(questionnaire, answers, { 7: 5 }).overall.readiness).toBeCloseTo(5 / 13)
    expect(scoreAssessment(questionnaire, answers, { 7: 0 }).overall.readiness).toBe(0)
  })

  it.each([
    [0, 'not-yet'],
    [0.2499, 'not-yet'],
    [0.25, 'starting'],
    [0.5, 'partly'],
    [0.7499, 'partly'],
    [0.75, 'largely'],
    [1, 'largely'],
  ])('[SC9] %f is in band %s', (readiness, band) => {
    expect(bandOf(readiness, questionnaire.bands)).toBe(band)
  })

  it('[SC10] takes whole weights from 0 to 5, and not all zero', () => {
    const all = (weight: number): Record<string, number> =>
      Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => [number, weight]))
    expect(areWeightsValid({})).toBe(true)
    expect(areWeightsValid(all(0))).toBe(false)
    expect(areWeightsValid({ ...all(0), 9: 1 })).toBe(true)
    expect(areWeightsValid({ 1: 6 })).toBe(false)
    expect(areWeightsValid({ 1: -1 })).toBe(false)
    expect(areWeightsValid({ 1: 0.5 })).toBe(false)
  })
})

describe('whatever is answered', () => {
  const everyScore = (answers: Record<string, Answer>, weights = {}): Score[] => {
    const { overall, blocks } = scoreAssessment(questionnaire, answers, weights)
    return [overall, ...blocks]
  }

  it('[SC6] readiness lies within its range, all within 0 and 1, and the range closes when all is answered', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const score of everyScore(answers)) {
          const [low, high] = score.range
          expect(low).toBeGreaterThanOrEqual(0)
          expect(high).toBeLessThanOrEqual(1 + 1e-9)
          expect(low).toBeLessThanOrEqual(high + 1e-9)
          if (score.readiness === null) continue
          expect(score.readiness).toBeGreaterThanOrEqual(low - 1e-9)
          expect(score.readiness).toBeLessThanOrEqual(high + 1e-9)
          if (score.completeness === 1) expect(high - low).toBeCloseTo(0)
        }
      }),
    )
  })

  it('[SC10] equal weights of any size give the same overall', () => {
    fc.assert(
      fc.property(anyAnswers, fc.integer({ min: 1, max: 5 }), (answers, weight) => {
        const weights = Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => [number, weight]))
        const [plain] = everyScore(answers)
        const [weighted] = everyScore(answers, weights)
        expect(weighted?.readiness ?? -1).toBeCloseTo(plain?.readiness ?? -1)
      }),
    )
  })

  it('[SC11] yes in place of no never lowers a score', () => {
    const question = fc.constantFrom(...allQuestions.filter(({ kind }) => kind === 'yes-no'))
    fc.assert(
      fc.property(anyAnswers, question, (answers, { number }) => {
        const worse = everyScore({ ...answers, [number]: answerTo(number, { value: 'no' }) })
        const better = everyScore({ ...answers, [number]: answerTo(number, { value: 'yes' }) })
        worse.forEach((score, index) => {
          expect(better[index]?.readiness ?? 0).toBeGreaterThanOrEqual((score.readiness ?? 0) - 1e-9)
          expect(better[index]?.range[0] ?? 0).toBeGreaterThanOrEqual(score.range[0] - 1e-9)
        })
      }),
    )
  })

  it('[SC12] a block depends on its own answers alone, in any order', () => {
    const outside = questionNumbered('4.2.1')
    fc.assert(
      fc.property(anyAnswers, anyAnswer(outside), (answers, other) => {
        const { [outside.number]: _own, ...rest } = answers
        const changed = other ? { ...rest, [outside.number]: other } : rest
        const reversed = Object.fromEntries(Object.entries(changed).reverse())
        expect(blockOf(1, reversed)).toEqual(blockOf(1, answers))
      }),
    )
  })

  it('[SC7] counts every question of the block once, asked or not', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const [index, block] of questionnaire.blocks.entries()) {
          expect(scoreAssessment(questionnaire, answers).blocks[index]?.items.map(({ number }) => number)).toEqual(
            askedQuestions(block).map(({ number }) => number),
          )
        }
      }),
      { numRuns: 20 },
    )
  })
})

import fc from 'fast-check'
import { methodSource } from '../../content/method-source'
import { CONSENSUS, answerId } from '../../src/domain/assessment/answers'
import { isAsked, type MethodQuestion, type Questionnaire } from '../../src/domain/method/method'
import { questionnaireSlice } from '../../src/domain/method/slices'
import type { Answer } from '../../src/domain/project/schema'

/** The real questionnaire: what is proved is proved of the content that ships. */
export const questionnaire: Questionnaire = questionnaireSlice(methodSource, 'en')

export const allQuestions: MethodQuestion[] = questionnaire.blocks.flatMap((block) => block.questions).filter(isAsked)

export function questionNumbered(number: string): MethodQuestion {
  const found = allQuestions.find((question) => question.number === number)
  if (!found) throw new Error(`there is no question ${number}`)
  return found
}

const ROUND = 'round-1'

export function answerTo(question: string, fields: Partial<Answer>): Answer {
  return {
    id: answerId(ROUND, CONSENSUS, question),
    roundId: ROUND,
    respondent: CONSENSUS,
    question,
    changedBy: '',
    changedAt: '2026-11-20T08:00:00.000Z',
    ...fields,
  }
}

/** Answers to every question: the value given, every part so, 4.5.6 by amounts. */
export function answersAll(value: 'yes' | 'no'): Record<string, Answer> {
  return Object.fromEntries(
    allQuestions.map((question) => {
      if (question.kind === 'ratio')
        return [
          question.number,
          answerTo(question.number, {
            ratio: value === 'yes' ? { domestic: 60, external: 40 } : { domestic: 40, external: 60 },
          }),
        ]
      if (question.kind === 'parts')
        return [
          question.number,
          answerTo(question.number, {
            parts: Object.fromEntries((question.parts ?? []).map((part) => [part.id, value])),
          }),
        ]
      return [question.number, answerTo(question.number, { value })]
    }),
  )
}

const wholeValue = fc.constantFrom('yes', 'no', 'unknown', 'notApplicable') as fc.Arbitrary<
  NonNullable<Answer['value']>
>

/** Any answer that a person can give to a question, or none. */
export function anyAnswer(question: MethodQuestion): fc.Arbitrary<Answer | undefined> {
  const make = (fields: Partial<Answer>): Answer => answerTo(question.number, fields)
  const whole = wholeValue.map((value) => make({ value }))
  if (question.kind === 'ratio') {
    const amount = fc.nat(1_000_000)
    return fc.option(
      fc.oneof(
        fc.record({ domestic: amount, external: amount }).map((ratio) => make({ ratio })),
        fc.constantFrom('unknown' as const, 'notApplicable' as const).map((value) => make({ value })),
      ),
      { nil: undefined },
    )
  }
  if (question.kind === 'parts') {
    const part = fc.option(fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const), { nil: undefined })
    const parts = fc.record(Object.fromEntries((question.parts ?? []).map(({ id }) => [id, part]))).map((given) =>
      make({
        parts: Object.fromEntries(
          Object.entries(given).filter((entry): entry is [string, 'yes' | 'no' | 'unknown'] => entry[1] !== undefined),
        ),
      }),
    )
    return fc.option(
      fc.oneof(
        { weight: 3, arbitrary: parts },
        {
          weight: 1,
          arbitrary: fc.constantFrom('unknown' as const, 'notApplicable' as const).map((value) => make({ value })),
        },
      ),
      { nil: undefined },
    )
  }
  return fc.option(whole, { nil: undefined })
}

/** Any answers to the whole questionnaire. */
export const anyAnswers: fc.Arbitrary<Record<string, Answer>> = fc
  .tuple(...allQuestions.map(anyAnswer))
  .map((answers) =>
    Object.fromEntries(answers.filter((answer) => answer !== undefined).map((answer) => [answer.question, answer])),
  )

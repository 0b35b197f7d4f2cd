import { describe, expect, test } from 'vitest'
import { consensusAnswers } from '../../domain/assessment/answers'
import { scoreAssessment } from '../../domain/assessment/scoring'
import { currentRound } from '../../domain/project/create'
import type { Answer, Project } from '../../domain/project/schema'
import { answerId, CONSENSUS } from '../../domain/assessment/answers'
import { makeProject, stamp } from '../../../tests/factories/plan'
import { openExample } from '../../../tests/factories/project'
import { methodTexts, slicesIn } from '../../cli/method'
import type { DocumentLanguages, ExportRequest } from '../request'
import { assessmentView, type AssessmentView } from './assessment-view'
import type { QuestionView } from './question-view'

const request = (languages: DocumentLanguages): ExportRequest => ({
  document: 'assessment',
  languages,
  format: 'pdf',
  date: '2026-11-20',
})
const view = (project: Project, languages: DocumentLanguages = 'en'): AssessmentView =>
  assessmentView(project, request(languages), methodTexts(languages))
const texts = (lines: readonly { text: string }[] | undefined): string[] => (lines ?? []).map((line) => line.text)

function withAnswers(answers: Record<string, Partial<Answer>>): Project {
  const project = makeProject()
  const roundId = currentRound(project).id
  const made = Object.entries(answers).map(([question, fields]): Answer => ({
    ...stamp,
    id: answerId(roundId, CONSENSUS, question),
    roundId,
    respondent: CONSENSUS,
    question,
    ...fields,
  }))
  return { ...project, answers: Object.fromEntries(made.map((answer) => [answer.id, answer])) }
}

function question(project: Project, number: string, languages: DocumentLanguages = 'en'): QuestionView {
  const found = view(project, languages)
    .blocks.flatMap((block) => block.questions)
    .find((item) => item.number === number)
  if (!found) throw new Error(`no question ${number}`)
  return found
}

describe('scores', () => {
  test('are those of the domain, in words', () => {
    const project = openExample('illustrative-assessment')
    const { questionnaire } = slicesIn('en')
    const score = scoreAssessment(
      questionnaire,
      consensusAnswers(project, currentRound(project).id),
      project.header.weights,
    )
    const made = view(project)
    expect(made.overall.readiness).toBe(score.overall.readiness)
    expect(texts(made.overall.readinessText)).toEqual([`${Math.round((score.overall.readiness ?? 0) * 100)}%`])
    expect(made.blocks.map((block) => block.score.readiness)).toEqual(score.blocks.map((block) => block.readiness))
  })

  test('nothing answered: no score, provisional, and the whole range open', () => {
    const made = view(makeProject())
    expect([texts(made.overall.readinessText), made.overall.provisional, texts(made.overall.rangeText)]).toEqual([
      ['No score yet'],
      true,
      ['0% to 100%'],
    ])
    expect(made.overall.band).toEqual([])
  })
})

describe('questions', () => {
  test('all numbers are there in their order, 4.6.13 as a blank with its note', () => {
    const numbers = view(makeProject()).blocks.flatMap((block) => block.questions.map((item) => item.number))
    expect(numbers).toHaveLength(83)
    expect(numbers.indexOf('4.6.13')).toBe(numbers.indexOf('4.6.12') + 1)
    expect(question(makeProject(), '4.6.13').state).toBe('blank')
  })

  test('parts are answered one by one, and together make the answer partly', () => {
    const asked = question(withAnswers({ '4.1.1': { parts: { a: 'yes', b: 'no' } } }), '4.1.1')
    expect([asked.state, asked.parts.map((part) => part.state)]).toEqual(['partly', ['yes', 'no']])
  })

  test('a question that was not asked says from which it follows', () => {
    expect(texts(question(withAnswers({ '4.4.1': { value: 'no' } }), '4.4.2').answer)).toEqual([
      'No (follows from 4.4.1)',
    ])
  })

  test('the ratio is shown with amounts in the form of the language', () => {
    const project = withAnswers({ '4.5.6': { ratio: { domestic: 1234.5, external: 1000 } } })
    expect(texts(question(project, '4.5.6', 'lo').ratio)).toEqual(['ແຫຼ່ງທຶນພາຍໃນ 1.234,5, ແຫຼ່ງທຶນຕ່າງປະເທດ 1.000'])
    expect(question(project, '4.5.6').state).toBe('yes')
  })

  test('“not known” is unknown, also when it was said of every part', () => {
    expect(question(withAnswers({ '4.1.2': { value: 'unknown' } }), '4.1.2').state).toBe('unknown')
    expect(question(withAnswers({ '4.1.1': { parts: { a: 'unknown', b: 'unknown' } } }), '4.1.1').state).toBe('unknown')
    expect(question(withAnswers({ '4.1.1': { parts: { a: 'unknown', b: 'no' } } }), '4.1.1').state).toBe('no')
  })

  test('notes, evidence and descriptions are kept, whatever their language', () => {
    const asked = question(
      withAnswers({
        '4.5.1': {
          value: 'yes',
          note: { lo: 'ໝາຍເຫດ' },
          evidence: { en: 'Decree 1' },
          description: { en: 'Leads it' },
        },
      }),
      '4.5.1',
      'both',
    )
    expect([texts(asked.note), texts(asked.evidence), texts(asked.description)]).toEqual([
      ['ໝາຍເຫດ'],
      ['Decree 1'],
      ['Leads it'],
    ])
  })
})

describe('findings', () => {
  const project = withAnswers({
    '4.7.1': { value: 'no' },
    '4.1.2': { value: 'unknown' },
    '4.1.1': { parts: { a: 'yes', b: 'no' } },
  })

  test('gaps come in the handbook’s order and by weight', () => {
    expect(view(project).gapsInOrder.map((gap) => [gap.number, gap.kind])).toEqual([
      ['4.1.1', 'partly'],
      ['4.1.2', 'findOut'],
      ['4.7.1', 'missing'],
    ])
    expect(view(project).gapsByWeight.map((gap) => gap.number)).toEqual(['4.7.1', '4.1.2', '4.1.1'])
  })

  test('what nobody knew is listed to be found out', () => {
    expect(view(project).findOut.map((item) => item.number)).toEqual(['4.1.2'])
  })

  test('a checklist status that differs from its answer is listed with the reason', () => {
    const roundId = currentRound(project).id
    const id = `${roundId}/7.1`
    const differing: Project = {
      ...project,
      checks: {
        [id]: { ...stamp, id, roundId, actionPoint: '7.1', status: 'yes', reason: { en: 'Agreed last week' } },
      },
    }
    expect(
      view(differing).contradictions.map((line) => [
        line.actionPoint,
        texts(line.fromAnswer),
        texts(line.setByGroup),
        texts(line.reason),
      ]),
    ).toEqual([['7.1', ['Not in place'], ['In place'], ['Agreed last week']]])
    expect(view(project).contradictions).toEqual([])
  })
})

describe('[WB3] what the group answered itself', () => {
  test('a whole question, and one that follows from its parts', () => {
    const project = withAnswers({
      '4.1.1': { parts: { a: 'yes', b: 'no' } },
      '4.1.2': { value: 'no' },
      '4.6.1': { value: 'unknown' },
    })
    expect(question(project, '4.1.1')).toMatchObject({ isOwn: false, parts: [{ isOwn: true }, { isOwn: true }] })
    expect(question(project, '4.1.2').isOwn).toBe(true)
    expect(question(project, '4.1.3').isOwn).toBe(false)
    const whole = question(project, '4.6.1')
    expect(whole.isOwn).toBe(true)
    expect(whole.parts.map((part) => part.isOwn)).toEqual([false, false, false])
  })

  test('amounts decide instead of an answer', () => {
    const amounts = question(withAnswers({ '4.5.6': { ratio: { domestic: 3, external: 1 } } }), '4.5.6')
    expect(amounts).toMatchObject({ state: 'yes', isOwn: false, amounts: { domestic: 3, external: 1 } })
    expect(question(withAnswers({ '4.5.6': { value: 'unknown' } }), '4.5.6')).toMatchObject({
      isOwn: true,
      amounts: { domestic: null, external: null },
    })
    expect(question(makeProject(), '4.5.7').amounts).toBeNull()
  })

  test('a question that is not asked has no answer of its own', () => {
    const project = withAnswers({ '4.4.1': { value: 'no' }, '4.4.2': { value: 'no' } })
    expect(question(project, '4.4.2').isOwn).toBe(false)
  })

  test('a status follows from the answer until the group sets it', () => {
    const project = withAnswers({ '4.1.2': { value: 'no' } })
    expect(question(project, '4.1.2').check).toMatchObject({ isOwn: false, reason: [] })
    const roundId = currentRound(project).id
    const check = {
      ...stamp,
      id: `${roundId}/1.2`,
      roundId,
      actionPoint: '1.2',
      status: 'yes' as const,
      reason: { en: 'Signed last week' },
    }
    const set = question({ ...project, checks: { [check.id]: check } }, '4.1.2').check
    expect(set?.isOwn).toBe(true)
    expect(texts(set?.status)).toEqual(['In place'])
    expect(texts(set?.reason)).toEqual(['Signed last week'])
    expect(question(project, '4.6.14').check).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { anyProject } from '../../../tests/factories/any-project'
import { answersAll, answerTo, questionnaire } from '../../../tests/factories/answers'
import { applyChanges, type Change } from '../project/change'
import { currentRound } from '../project/create'
import type { Answer, Project } from '../project/schema'
import { checklist, clearCheck, setCheck, type CheckLine } from './checklist'
import { scoreAssessment } from './scoring'

const stamp = { changedBy: '', changedAt: '2026-11-21T02:00:00.000Z' }
const project = anyProject()
const round = currentRound(project).id

function lines(answers: Record<string, Answer>, of: Project = project): CheckLine[] {
  return checklist(questionnaire, scoreAssessment(questionnaire, answers), of, round)
}

function line(number: string, answers: Record<string, Answer>, of?: Project): CheckLine | undefined {
  return lines(answers, of).find(({ actionPoint }) => actionPoint === number)
}

function withChange(change: Change | null): Project {
  if (!change) throw new Error('there is no change')
  return applyChanges(project, [change])
}

describe('the checklist', () => {
  it('[CK2] has the 80 action points in the handbook’s order', () => {
    const numbers = lines({}).map(({ actionPoint }) => actionPoint)
    expect(numbers).toHaveLength(80)
    expect(numbers.slice(0, 3)).toEqual(['1.1', '1.2', '1.3'])
    expect(numbers).not.toContain('6.13')
    expect(numbers).not.toContain('6.14')
  })

  it('[CK1] follows from the answer: only all parts in place is yes', () => {
    expect(
      line('9.4', { '4.9.4': answerTo('4.9.4', { parts: { a: 'yes', b: 'yes', c: 'yes', d: 'yes' } }) })?.status,
    ).toBe('yes')
    expect(
      line('9.4', { '4.9.4': answerTo('4.9.4', { parts: { a: 'yes', b: 'yes', c: 'yes', d: 'no' } }) })?.status,
    ).toBe('no')
    expect(line('9.4', { '4.9.4': answerTo('4.9.4', { parts: { a: 'yes' } }) })?.status).toBe('open')
    expect(line('9.4', { '4.9.4': answerTo('4.9.4', { value: 'notApplicable' }) })?.status).toBe('notApplicable')
    expect(lines(answersAll('yes')).every(({ status }) => status === 'yes')).toBe(true)
  })

  it('[CK2] a status that was set otherwise holds, and is a contradiction', () => {
    const set = withChange(setCheck(project, round, '1.2', 'no', { lo: 'ຍັງເປັນຮ່າງ' }, stamp))
    expect(line('1.2', answersAll('yes'), set)).toMatchObject({ fromAnswer: 'yes', status: 'no', contradicts: true })
    expect(line('1.2', answersAll('no'), set)).toMatchObject({ fromAnswer: 'no', status: 'no', contradicts: false })
    expect(lines(answersAll('yes'), set).filter(({ contradicts }) => contradicts)).toHaveLength(1)
  })

  it('[CK3] needs a reason', () => {
    expect(setCheck(project, round, '1.2', 'no', { lo: '  ' }, stamp)).toBeNull()
  })

  it('[CK2] follows the answer again when the status is cleared', () => {
    const set = withChange(setCheck(project, round, '1.2', 'no', { en: 'still a draft' }, stamp))
    const change = clearCheck(set, round, '1.2')
    expect(change && line('1.2', answersAll('yes'), applyChanges(set, [change]))).toMatchObject({
      status: 'yes',
      contradicts: false,
    })
    expect(clearCheck(project, round, '1.2')).toBeNull()
  })
})

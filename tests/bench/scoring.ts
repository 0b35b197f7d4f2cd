import { scoreAssessment } from '../../src/domain/assessment/scoring'
import { answersAll, questionnaire } from '../factories/answers'
import { growthExponent, type Note } from './figures'

/** What scoring a response costs, and how the cost of many grows. */
export function benchScoring(note: Note): void {
  const answers = answersAll('yes')
  const points = [100, 300, 1000, 3000].map((count) => {
    const start = performance.now()
    for (let index = 0; index < count; index += 1) scoreAssessment(questionnaire, answers)
    return [count, performance.now() - start] as const
  })
  const [largest, time] = points.at(-1) ?? [1, 0]
  note('scoring one response of 82 answers', time / largest, 'ms', 1)
  note('scoring: growth exponent over 100 to 3,000 responses', growthExponent(points), '', 1.1)
}

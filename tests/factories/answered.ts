import { CONSENSUS, answerId } from '../../src/domain/assessment/answers'
import { currentRound } from '../../src/domain/project/create'
import type { Answer, Project } from '../../src/domain/project/schema'
import { questionnaire } from './answers'
import { projectWithRows, stamp } from './plan'

/**
 * The project with an answer to every question, each with a note.
 * @param more what else an answer has, by its place
 */
export function withAnswers(project: Project, more: (index: number) => Partial<Answer> = () => ({})): Project {
  const roundId = currentRound(project).id
  const answers = questionnaire.blocks
    .flatMap((block) => block.questions)
    .map((question, index): Answer => ({
      id: answerId(roundId, CONSENSUS, question.number),
      roundId,
      respondent: CONSENSUS,
      question: question.number,
      ...stamp,
      value: index % 3 === 0 ? 'yes' : index % 3 === 1 ? 'no' : 'unknown',
      note: { lo: `ໝາຍເຫດທີ ${index}`, en: `Remark number ${index}` },
      ...more(index),
    }))
  return {
    ...project,
    answers: { ...project.answers, ...Object.fromEntries(answers.map((answer) => [answer.id, answer])) },
  }
}

/** A project of so many plan rows whose assessment is done. */
export function answeredProjectWithRows(rows: number): Project {
  return withAnswers(projectWithRows(rows))
}

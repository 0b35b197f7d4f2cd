import { askedQuestions } from '../domain/method/method'
import { slicesIn } from './method'
import type { Output } from './output'

/** Prints how much the method holds. */
export function contentCommand(json: boolean, { out }: Output): void {
  const { questionnaire, planning } = slicesIn('en')
  const byBlock = questionnaire.blocks.map((block) => ({
    id: block.id,
    number: block.number,
    questions: askedQuestions(block).length,
    actionPoints: block.actionPoints.length,
  }))
  const sum = (count: (block: (typeof byBlock)[number]) => number): number =>
    byBlock.reduce((total, block) => total + count(block), 0)
  const counts = {
    buildingBlocks: byBlock.length,
    questions: sum((block) => block.questions),
    actionPoints: sum((block) => block.actionPoints),
    frontOfficePriorityAreas: planning.frontOfficeAreas.length,
    byBlock,
  }
  if (json) return out(JSON.stringify(counts))
  out(
    `${counts.buildingBlocks} building blocks, ${counts.questions} questions, ${counts.actionPoints} action ` +
      `points, ${counts.frontOfficePriorityAreas} front-office priority areas`,
  )
  for (const block of questionnaire.blocks) {
    const own = byBlock.find((candidate) => candidate.number === block.number)
    out(`${block.number}. ${block.name}: ${own?.questions} questions, ${own?.actionPoints} action points`)
  }
}

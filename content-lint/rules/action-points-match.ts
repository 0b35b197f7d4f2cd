import type { Content, Finding, Rule } from '../content'
import { blanks } from '../handbook'
import { blockFile } from '../texts'

/** Action point b.n belongs to question 4.b.n, so every action point has a question that is asked. */
export const rule: Rule = ({ method }: Content): Finding[] =>
  method.buildingBlocks.flatMap((block) => {
    const asked = block.questions.filter((question) => question.kind !== 'blank').map((question) => question.number)
    return block.actionPoints
      .filter((point) => !asked.includes(`4.${point.number}`))
      .map((point) => ({
        file: blockFile(block),
        at: point.number,
        says: `there is no question 4.${point.number} that is asked${blanks.includes(`4.${point.number}`) ? ': the number is blank' : ''}`,
      }))
  })

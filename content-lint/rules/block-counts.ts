import type { BuildingBlock } from '../../content/schema'
import type { Content, Finding, Rule } from '../content'
import { blocks, totals, type BlockContract } from '../handbook'
import { blockFile } from '../texts'

/**
 * Nine blocks in the handbook's order with its names, every number of a question and of an action point once and in
 * order, 82 and 80 in all.
 */
export const rule: Rule = ({ method }: Content): Finding[] => [
  ...blocks.flatMap((contract, index) => {
    const block = method.buildingBlocks[index]
    if (!block || block.number !== contract.number)
      return [
        {
          file: 'content/method-source.ts',
          at: `block ${contract.number}`,
          says: `should stand at place ${contract.number}`,
        },
      ]
    return countBlock(block, contract)
  }),
  ...method.buildingBlocks.slice(blocks.length).map((block) => ({
    file: 'content/method-source.ts',
    at: `block ${block.number}`,
    says: 'is more than the handbook has',
  })),
  ...total(
    'questions',
    method.buildingBlocks.flatMap((block) => block.questions.filter((question) => question.kind !== 'blank')).length,
    totals.questions,
  ),
  ...total('action points', method.buildingBlocks.flatMap((block) => block.actionPoints).length, totals.actionPoints),
]

function countBlock(block: BuildingBlock, contract: BlockContract): Finding[] {
  const file = blockFile(block)
  const name =
    block.name.en === contract.name
      ? []
      : [{ file, at: 'name', says: `should be “${contract.name}”, as in the handbook` }]
  const questions = block.questions.map((question) => question.number)
  const actionPoints = block.actionPoints.map((point) => point.number)
  return [
    ...name,
    ...sameList(file, 'question', questions, numbersUpTo(`4.${block.number}.`, contract.lastQuestion)),
    ...sameList(file, 'action point', actionPoints, numbersUpTo(`${block.number}.`, contract.actionPoints)),
  ]
}

function numbersUpTo(prefix: string, last: number): string[] {
  return Array.from({ length: last }, (_, index) => `${prefix}${index + 1}`)
}

function sameList(file: string, what: string, found: readonly string[], expected: readonly string[]): Finding[] {
  const missing = expected
    .filter((number) => !found.includes(number))
    .map((at) => ({ file, at, says: `${what} is missing` }))
  const extra = found
    .filter((number) => !expected.includes(number))
    .map((at) => ({ file, at, says: `${what} is not in the handbook` }))
  const wrong = [...missing, ...extra]
  if (wrong.length > 0) return wrong
  return found.flatMap((number, index) =>
    number === expected[index]
      ? []
      : [
          {
            file,
            at: number,
            says: `${what} stands where ${expected[index] ?? 'nothing'} should: keep the handbook’s order, each number once`,
          },
        ],
  )
}

function total(what: string, found: number, expected: number): Finding[] {
  return found === expected
    ? []
    : [{ file: 'content/building-blocks', at: what, says: `there are ${found}, the handbook has ${expected}` }]
}

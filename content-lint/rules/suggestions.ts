import type { BuildingBlock, Suggestion } from '../../content/schema'
import type { Content, Finding, Rule } from '../content'
import { blocks } from '../handbook'
import { blockFile } from '../texts'

/**
 * Each block begins with its row of annex 1, every question is addressed by some chain, and no chain addresses what is
 * not asked here.
 */
export const rule: Rule = ({ method }: Content): Finding[] => [
  ...method.buildingBlocks.flatMap((block) =>
    [...annexRow(block), ...addressing(block)].map((finding) => ({ ...finding, file: blockFile(block) })),
  ),
  ...sameIds(method.buildingBlocks),
]

type Unplaced = Omit<Finding, 'file'>

function annexRow(block: BuildingBlock): Unplaced[] {
  const [first, ...rest] = block.suggestions
  const others = rest
    .filter((suggestion) => suggestion.origin === 'handbook')
    .map(({ id }) => ({ at: id, says: 'is not the first: annex 1 has one row a block' }))
  if (!first || first.origin !== 'handbook')
    return [
      ...others,
      { at: `block ${block.number}`, says: 'the first suggestion should be the handbook’s own row of annex 1' },
    ]
  const found = monthsOf(first)
  const expected = blocks.find((contract) => contract.number === block.number)?.annexMonths ?? []
  const same = found.join() === expected.join()
  return same
    ? others
    : [
        ...others,
        { at: first.id, says: `has actions of ${found.join(', ')} months, annex 1 has ${expected.join(', ')}` },
      ]
}

function monthsOf(suggestion: Suggestion): (number | string)[] {
  return suggestion.actions.map(({ timeline }) => (timeline.kind === 'months' ? timeline.months : timeline.kind))
}

function addressing(block: BuildingBlock): Unplaced[] {
  const asked = block.questions.filter((question) => question.kind !== 'blank').map((question) => question.number)
  const addressed = block.suggestions.flatMap((suggestion) => suggestion.addresses)
  return [
    ...asked
      .filter((number) => !addressed.includes(number))
      .map((at) => ({ at, says: 'no suggestion addresses this question' })),
    ...block.suggestions.flatMap(({ id, addresses }) =>
      addresses
        .filter((number) => !asked.includes(number))
        .map((number) => ({ at: id, says: `addresses ${number}, which this block does not ask` })),
    ),
  ]
}

function sameIds(all: readonly BuildingBlock[]): Finding[] {
  const seen = new Set<string>()
  return all.flatMap((block) =>
    block.suggestions.flatMap(({ id }) => {
      const again = seen.has(id)
      seen.add(id)
      return again ? [{ file: blockFile(block), at: id, says: 'another suggestion has this id' }] : []
    }),
  )
}

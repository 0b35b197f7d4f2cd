import type { BuildingBlock } from '../../content/schema'
import type { Content, Finding, Rule } from '../content'
import { blockFile, textsOf } from '../texts'

type Ending = 'question' | 'sentence' | 'state'

const endings: Record<Ending, { fits: RegExp; says: string }> = {
  question: { fits: /\?$/u, says: 'ends with a question mark' },
  sentence: { fits: /[.?!”)]$/u, says: 'ends with a full stop' },
  state: { fits: /[^.?!]$/u, says: 'ends without a stop' },
}

/**
 * A question ends with a question mark, a help text with a full stop; what is to be reached, done or named ends with
 * neither.
 */
export const rule: Rule = (content: Content): Finding[] => [
  ...content.method.buildingBlocks.flatMap(questionFindings),
  ...textsOf(content)
    .filter(({ at }) => /\b(?:name|keyOutcome|priorityArea|leadHint|supportHint)$/u.test(at))
    .flatMap(({ file, at, text }) => ends(file, at, text, 'state')),
  ...textsOf(content)
    .filter(({ at }) => /\b(?:help|about|description|note)$/u.test(at))
    .flatMap(({ file, at, text }) => ends(file, at, text, 'sentence')),
]

function questionFindings(block: BuildingBlock): Finding[] {
  const file = blockFile(block)
  return [
    ...block.questions.flatMap((question) =>
      question.kind === 'blank' ? [] : ends(file, question.number, question.text, 'question'),
    ),
    ...block.actionPoints.flatMap((point) => ends(file, point.number, point.text, 'state')),
    ...block.suggestions.flatMap(({ id, actions }) =>
      actions.flatMap((action, index) => ends(file, `${id} action ${index + 1}`, action.text, 'state')),
    ),
  ]
}

function ends(file: string, at: string, text: { en: string; lo: string }, ending: Ending): Finding[] {
  const { fits, says } = endings[ending]
  return (
    [
      ['English', text.en],
      ['Lao', text.lo],
    ] as const
  )
    .filter(([, words]) => !fits.test(words))
    .map(([language]) => ({ file, at, says: `the ${language} ${says}: this one does not` }))
}

import type { BlankQuestion, Question } from '../../content/schema'
import type { Content, Finding, Rule } from '../content'
import { blanks, dependencies, openPrompts, parts, ratios } from '../handbook'
import { blockFile } from '../texts'

/**
 * Blank numbers, parts, dependencies, amounts and open descriptions stand where the handbook has them, and nowhere
 * else.
 */
export const rule: Rule = ({ method }: Content): Finding[] =>
  method.buildingBlocks.flatMap((block) =>
    block.questions.flatMap((question) =>
      problems(question).map((says) => ({ file: blockFile(block), at: question.number, says })),
    ),
  )

function problems(question: Question | BlankQuestion): string[] {
  const expected = expectedKind(question.number)
  if (question.kind !== expected) return [`is of the kind “${question.kind}”, and should be “${expected}”`]
  if (question.kind === 'blank') return []
  return [...partProblems(question), ...dependencyProblems(question), ...promptProblems(question)]
}

function expectedKind(number: string): Question['kind'] | 'blank' {
  if (blanks.includes(number)) return 'blank'
  if (ratios.includes(number)) return 'ratio'
  return number in parts ? 'parts' : 'yes-no'
}

function partProblems({ number, parts: found = [] }: Question): string[] {
  const expected = parts[number] ?? 0
  if (found.length !== expected) return [`has ${found.length} parts, the handbook has ${expected}`]
  const letters = found.map((part) => part.id).join('')
  return letters === 'abcdef'.slice(0, expected) ? [] : [`has its parts as ${letters}: name them a, b, c… in order`]
}

function dependencyProblems({ number, dependsOn }: Question): string[] {
  const expected = dependencies[number]
  if (dependsOn === expected) return []
  return [
    expected
      ? `should depend on ${expected}`
      : `depends on ${dependsOn ?? 'nothing'}, in the handbook it depends on none`,
  ]
}

function promptProblems({ number, openPrompt }: Question): string[] {
  const expected = openPrompts.includes(number)
  if (expected === (openPrompt !== undefined)) return []
  return [
    expected
      ? 'should also ask for a description (openPrompt)'
      : 'asks for a description that the handbook does not ask for',
  ]
}

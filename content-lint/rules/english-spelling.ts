import type { Content, Finding, Rule } from '../content'
import { americanWords, iseWords } from '../english'
import { textsOf, wordsFile } from '../texts'

/** English is spelled as the United Nations spell it: -ize, and otherwise British. */
export const rule: Rule = (content: Content): Finding[] => [
  ...textsOf(content).flatMap(({ file, at, text }) => findings(file, at, text.en)),
  ...Object.entries(content.words).flatMap(([list, { en = {} }]) =>
    Object.entries(en).flatMap(([key, text]) => findings(wordsFile('en', list), key, text)),
  ),
]

function findings(file: string, at: string, text: string): Finding[] {
  return [...iseWords(text), ...americanWords(text)].map(({ word, use }) => ({
    file,
    at,
    says: `${word}: write ${use}`,
  }))
}

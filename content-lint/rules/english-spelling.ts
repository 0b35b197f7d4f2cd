import type { Content, Finding, Rule } from '../content'
import { americanWords, iseWords } from '../english'
import { englishTexts } from '../texts'

/** English is spelled as the United Nations spell it: -ize, and otherwise British. */
export const rule: Rule = (content: Content): Finding[] =>
  englishTexts(content).flatMap(({ file, at, text }) => findings(file, at, text))

function findings(file: string, at: string, text: string): Finding[] {
  return [...iseWords(text), ...americanWords(text)].map(({ word, use }) => ({
    file,
    at,
    says: `${word}: write ${use}`,
  }))
}

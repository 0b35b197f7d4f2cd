import type { Content, Finding, Rule, WordList } from '../content'
import { wordsFile } from '../texts'

/**
 * Both languages have the same words of the screens, with the same variables in them; none is empty. Words in code have
 * the same variables too.
 */
export const rule: Rule = ({ words, codeWords }: Content): Finding[] => [
  ...Object.entries(words).flatMap(([list, { en, lo }]) => {
    if (!en) return [{ file: wordsFile('en', list), at: 'file', says: 'is missing, the other language has it' }]
    if (!lo) return [{ file: wordsFile('lo', list), at: 'file', says: 'is missing, the other language has it' }]
    return [
      ...missing(list, 'lo', en, lo),
      ...missing(list, 'en', lo, en),
      ...differing(list, en, lo),
      ...empty(list, 'en', en),
      ...empty(list, 'lo', lo),
    ]
  }),
  ...codeWords.flatMap(({ file, at, text }) => otherVariables(file, at, text.en, text.lo)),
]

type Words = NonNullable<WordList['en']>

/** English has a form for one and a form for many; Lao has one form for all. Both are one key here. */
function bare(key: string): string {
  return key.replace(/_(?:zero|one|two|few|many|other)$/u, '')
}

function missing(list: string, language: 'en' | 'lo', has: Words, lacks: Words): Finding[] {
  const there = new Set(Object.keys(lacks).map(bare))
  const gone = new Set(
    Object.keys(has)
      .map(bare)
      .filter((key) => !there.has(key)),
  )
  return [...gone].map((at) => ({ file: wordsFile(language, list), at, says: 'is missing, the other language has it' }))
}

function differing(list: string, en: Words, lo: Words): Finding[] {
  return Object.entries(lo).flatMap(([key, words]) => {
    const english = en[key] ?? en[`${bare(key)}_other`] ?? en[bare(key)]
    return english === undefined ? [] : otherVariables(wordsFile('lo', list), key, english, words)
  })
}

function otherVariables(file: string, at: string, english: string, lao: string): Finding[] {
  const [has, should] = [variables(lao), variables(english)]
  if (has === should) return []
  return [{ file, at, says: `has the variables ${has || 'none'}, the English has ${should || 'none'}` }]
}

function variables(words: string): string {
  return [...new Set(words.match(/\{+\s*[\w.]+|<\/?\w+/gu) ?? [])]
    .map((found) => found.replace(/[{\s]/gu, ''))
    .sort()
    .join(', ')
}

function empty(list: string, language: 'en' | 'lo', words: Words): Finding[] {
  return Object.entries(words)
    .filter(([, text]) => text.trim() === '')
    .map(([at]) => ({ file: wordsFile(language, list), at, says: 'is empty' }))
}

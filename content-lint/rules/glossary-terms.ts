import type { Content, Finding, Rule } from '../content'
import { glossary } from '../glossary'
import { textsOf, wordPairs } from '../texts'

/** Where the English has a term of the glossary, the Lao has one of its accepted renderings. */
export const rule: Rule = (content: Content): Finding[] =>
  [...textsOf(content), ...wordPairs(content)].flatMap(({ file, at, text }) =>
    glossary
      .filter(({ english, lao }) => english.test(text.en) && !lao.some((rendering) => text.lo.includes(rendering)))
      .map(({ term, lao }) => ({ file, at, says: `the English has “${term}”, the Lao has none of ${lao.join(', ')}` })),
  )

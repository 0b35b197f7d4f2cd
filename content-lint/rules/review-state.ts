import type { Content, Finding, Rule } from '../content'
import { textsOf } from '../texts'

/** Every text says whether a Lao reader has signed it off. */
export const rule: Rule = (content: Content): Finding[] =>
  textsOf(content)
    .filter(({ text }) => text.review !== 'draft' && text.review !== 'reviewed')
    .map(({ file, at }) => ({ file, at, says: 'does not say whether the Lao is a draft or reviewed' }))

import type { Language } from '../text/language'
import { otherLanguage } from '../text/language'
import type { TypedText } from '../text/typed-text'
import type { ImportValue } from './proposal'

/**
 * Of a text that has both languages and is changed in exactly one: the language of the half that stays as it was, and
 * may not mean the same any more ([IM17]).
 * @returns null where both halves change, where none does, or where one of them is not there before or after
 */
export function keptHalf(before: ImportValue, after: ImportValue): Language | null {
  const [was, is] = [textOf(before), textOf(after)]
  if (!was?.lo || !was.en || !is?.lo || !is.en) return null
  const changed = (['lo', 'en'] as const).filter((language) => was[language] !== is[language])
  const [only] = changed
  return only && changed.length === 1 ? otherLanguage(only) : null
}

function textOf(value: ImportValue): TypedText | null {
  if (value.type === 'text') return value.text
  return value.type === 'timeline' && value.timeline.kind === 'words' ? value.timeline.text : null
}

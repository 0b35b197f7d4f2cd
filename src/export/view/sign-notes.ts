import type { DocumentFrame } from './frame'
import { wordLines, type Line } from './lines'

/** The meaning of the signs that a document uses at texts of the other language: [LO] and [EN]. */
export function signLines(view: { frame: DocumentFrame }): Line[][] {
  const { languages } = view.frame
  const fellBackTo = languagesFallenBackTo(view)
  return [
    ...(fellBackTo.has('lo') ? [wordLines('onlyInLao', languages)] : []),
    ...(fellBackTo.has('en') ? [wordLines('onlyInEnglish', languages)] : []),
  ]
}

function languagesFallenBackTo(value: unknown, found = new Set<string>()): Set<string> {
  if (value === null || typeof value !== 'object') return found
  if ('fellBack' in value && 'language' in value) found.add(String(value.language))
  for (const item of Object.values(value)) languagesFallenBackTo(item, found)
  return found
}

import { joinLanguages } from '../../domain/method/join-languages'
import type { MethodParts, MethodSource } from '../../domain/method/method'
import type { Language } from '../../domain/text/language'
import { loadMethod } from './method'

/**
 * The whole method as shipped, in both languages: exported for checking, and compared with what comes back ([MO2],
 * [MO3]).
 */
export async function loadWholeMethod(): Promise<MethodSource> {
  const [lo, en] = await Promise.all([wholeIn('lo'), wholeIn('en')])
  return joinLanguages(lo, en)
}

async function wholeIn(language: Language): Promise<MethodParts> {
  const [questionnaire, guidance, planning] = await Promise.all([
    loadMethod('questionnaire', language),
    loadMethod('guidance', language),
    loadMethod('planning', language),
  ])
  return { questionnaire, guidance, planning }
}

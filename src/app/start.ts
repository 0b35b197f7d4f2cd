import type { Language } from '../domain/text/language'

/** The language of the page as it comes over the wire. */
export const prerenderedLanguage: Language = 'lo'

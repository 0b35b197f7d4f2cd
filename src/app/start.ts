import type { Language } from '../domain/text/language'
import type { WordSpace } from '../i18n/word-spaces'

/** The language of the page as it comes over the wire. */
export const prerenderedLanguage: Language = 'lo'

/** The words of the shell and of the start page, which are here before anything is drawn. */
export const startWords: readonly WordSpace[] = ['shell', 'projects', 'assessment']

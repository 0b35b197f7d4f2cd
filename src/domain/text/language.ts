/** The two languages that OneDoor speaks. Lao comes first wherever both are shown. */
export type Language = 'lo' | 'en'

export const languages: readonly Language[] = ['lo', 'en']

export function otherLanguage(language: Language): Language {
  return language === 'lo' ? 'en' : 'lo'
}

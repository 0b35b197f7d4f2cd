import { useTranslation } from 'react-i18next'
import type { Language } from '../domain/text/language'

/** The language of the screens. */
export function useLanguage(): Language {
  const { i18n } = useTranslation()
  return i18n.language === 'en' ? 'en' : 'lo'
}

import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { showText } from '../../domain/text/typed-text'
import type { MissingHalf } from '../../domain/text/missing-halves'
import { useLanguage } from '../../i18n/use-language'

/** Says where a text stands, in words: “Note · question 4.1.2”. */
export function usePlaceText(): (half: MissingHalf) => string {
  const { t } = useTranslation('translations')
  const language = useLanguage()
  return useCallback((half: MissingHalf) => {
    const { kind, collection, number, matrix, group = '', under } = half
    const parts = [
      t(`kind.${kind}`),
      number && t(collection === 'checks' ? 'place.actionPoint' : 'place.question', { number }),
      matrix && (matrix === 'system' ? t('place.system', { group }) : t('place.frontOffice')),
      under && showText(under, language).text && t('place.under', { text: shortened(showText(under, language).text) }),
    ]
    return parts.filter(Boolean).join(' · ')
  }, [t, language])
}

const MOST = 60

/** Cut between letters, never between a letter and its marks. */
function shortened(text: string): string {
  if (text.length <= MOST) return text
  let end = 0
  for (const { index, segment } of new Intl.Segmenter('lo', { granularity: 'grapheme' }).segment(text)) {
    if (index + segment.length > MOST) break
    end = index + segment.length
  }
  return `${text.slice(0, end)}…`
}

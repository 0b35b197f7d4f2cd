import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../domain/text/language'
import { showText, type TypedText } from '../../domain/text/typed-text'
import styles from './language-text.module.css'

/** A typed text in the preferred language, or in the other one, marked as such, where only that exists. */
export function LanguageText({
  value,
  language,
  empty,
}: {
  value: TypedText | undefined
  language: Language
  empty?: string
}): ReactElement {
  const { t } = useTranslation('shell')
  const shown = showText(value ?? {}, language)
  if (shown.text === '') return <span className={styles.empty}>{empty ?? ''}</span>
  return (
    <>
      <span lang={shown.language} dir="auto" className={styles.text}>
        {shown.text}
      </span>
      {shown.fellBack && (
        <span className={styles.mark} title={t(`field.onlyIn.${shown.language}`)}>
          {t(`field.onlyInShort.${shown.language}`)}
        </span>
      )}
    </>
  )
}

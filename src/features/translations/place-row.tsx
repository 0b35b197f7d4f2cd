import { memo, useId, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { MissingHalf } from '../../domain/text/missing-halves'
import { showText } from '../../domain/text/typed-text'
import { useLanguage } from '../../i18n/use-language'
import { typeTranslation } from '../../session/commands/translations'
import { TextArea } from '../../ui/field/text-area'
import { shortText } from './short-text'
import styles from './translations.module.css'

interface Props {
  half: MissingHalf
  kind: string
  where: string
}

/** One text: the original as it is, and a field for the half that is missing. */
export const PlaceRow = memo(
  function PlaceRow({ half, kind, where }: Props): ReactElement {
    const { t } = useTranslation('translations')
    const id = useId()
    const { written, missing, text, under } = half
    const language = useLanguage()
    const place = [kind, where].filter(Boolean).join(' · ')
    const above = under && showText(under, language)
    const keep = (translation: string): void => typeTranslation({ place: half, language: missing, text: translation })
    return (
      <li className={styles.row}>
        <div className={styles.place}>
          <h2>
            {kind}
            {where && <span> · {where}</span>}
          </h2>
          {above?.text && (
            <p>
              {t('under')}{' '}
              <q lang={above.language} dir="auto">
                {shortText(above.text)}
              </q>
            </p>
          )}
        </div>
        <div className={styles.half}>
          <p className={styles.language}>{t(`original.${written}`)}</p>
          <p id={`${id}-original`} lang={written} dir="auto" className={styles.original}>
            {text[written]}
          </p>
        </div>
        <div className={styles.half}>
          <p className={styles.language} aria-hidden="true">
            {t(`into.${missing}`)}
          </p>
          <TextArea
            value={text[missing] ?? ''}
            language={missing}
            label={t(`fieldLabel.${missing}`, { place })}
            describedBy={`${id}-original`}
            onCommit={keep}
          />
        </div>
      </li>
    )
  },
  (one, other) =>
    one.kind === other.kind &&
    one.where === other.where &&
    one.half.under === other.half.under &&
    one.half.id === other.half.id &&
    one.half.text === other.half.text,
)

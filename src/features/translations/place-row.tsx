import { memo, useId, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { translate } from '../../domain/text/translate'
import type { MissingHalf } from '../../domain/text/missing-halves'
import { commit, openProject, stampNow } from '../../storage/project-store'
import { TextArea } from '../../ui/field/text-area'
import styles from './translations.module.css'

interface Props { half: MissingHalf; place: string }

/** One text: the original as it is, and a field for the half that is missing. */
export const PlaceRow = memo(function PlaceRow({ half, place }: Props): ReactElement {
  const { t } = useTranslation('translations')
  const id = useId()
  const { written, missing, text } = half
  const keep = (translation: string): void => commit('translation', translate(openProject(), [{ place: half, language: missing, text: translation }], stampNow()), true)
  return (
    <li className={styles.row}>
      <h2 className={styles.place}>{place}</h2>
      <div className={styles.half}>
        <p className={styles.language}>{t(`original.${written}`)}</p>
        <p id={`${id}-original`} lang={written} dir="auto" className={styles.original}>{text[written]}</p>
      </div>
      <div className={styles.half}>
        <p className={styles.language} aria-hidden="true">{t(`into.${missing}`)}</p>
        <TextArea value={text[missing] ?? ''} language={missing} label={t(`fieldLabel.${missing}`, { place })} describedBy={`${id}-original`} onCommit={keep} />
      </div>
    </li>
  )
}, (one, other) => one.place === other.place && one.half.id === other.half.id && one.half.text === other.half.text)

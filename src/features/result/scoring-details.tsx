import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { formatPercent } from '../../domain/text/format'
import { appPath } from '../../paths/paths'
import { useQuestionnaire } from '../../session/read/use-assessment'
import styles from './result-page.module.css'

const sentences = ['item', 'block', 'overall', 'gain'] as const

/** The toolkit's own definition of the score, in short; the whole of it stands on the page about OneDoor. */
export function ScoringDetails(): ReactElement {
  const { t } = useTranslation('result')
  const { bands } = useQuestionnaire()
  return (
    <details className={styles.details}>
      <summary>{t('scoring.title')}</summary>
      <div className={styles.detailsText}>
        <p>{t('scoring.own')}</p>
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{t(`scoring.${sentence}`)}</li>
          ))}
        </ul>
        <p>{t('scoring.bands')}</p>
        <ul>
          {bands.map((band) => (
            <li key={band.id}>{t('scoring.band', { name: band.name, from: formatPercent(band.from) })}</li>
          ))}
        </ul>
        <p>
          <Link href={appPath('about')}>{t('scoring.more')}</Link>
        </p>
      </div>
    </details>
  )
}

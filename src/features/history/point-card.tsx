import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { countAll } from '../../domain/project/diff'
import { useLanguage } from '../../i18n/use-language'
import type { RestorePoint } from '../../storage/database/connection'
import { downloadPoint } from '../../storage/files/save-point'
import { Button } from '../../ui/button/button'
import styles from './history.module.css'
import type { Compared } from './use-points'
import { formatSize, whenOf } from './when'

export interface PointCardProps {
  point: RestorePoint
  /** Undefined until it is read, null when it cannot be. */
  compared: Compared | null | undefined
  onPreview: () => void
  onBringBack: () => void
}

/**
 * One restore point: when and why it was made, what it holds, how it differs from now, and what can be done with it.
 */
export function PointCard({ point, compared, onPreview, onBringBack }: PointCardProps): ReactElement {
  const { t } = useTranslation('history')
  const language = useLanguage()
  const { date, time } = whenOf(point.at, language)
  const isSame = compared?.since.length === 0
  return (
    <article className={styles.point} data-point={point.reason}>
      <h3 className={styles.time}>
        <span className={styles.clock}>{time}</span> {t(`reason.${point.reason}`)}
      </h3>
      <p className={styles.facts}>{t('point.holds', { ...point.counts, size: formatSize(point.size, language) })}</p>
      <Difference compared={compared} />
      {compared && (
        <div className={styles.tools}>
          <Button
            variant="quiet"
            icon="search"
            aria-label={t('point.previewNamed', { date, time })}
            onClick={onPreview}
          >
            {t('point.preview')}
          </Button>
          <Button
            variant="quiet"
            icon="undo"
            aria-label={t('point.bringBackNamed', { date, time })}
            disabled={isSame}
            onClick={onBringBack}
          >
            {t('point.bringBack')}
          </Button>
          <Button
            variant="quiet"
            icon="download"
            aria-label={t('point.saveNamed', { date, time })}
            onClick={() => downloadPoint(compared.past, point.at)}
          >
            {t('point.save')}
          </Button>
        </div>
      )}
    </article>
  )
}

function Difference({ compared }: Pick<PointCardProps, 'compared'>): ReactElement {
  const { t } = useTranslation('history')
  if (compared === undefined) return <p className={styles.facts}>{t('page.reading')}</p>
  if (compared === null) return <p>{t('point.unreadable')}</p>
  return <p>{compared.since.length === 0 ? t('point.same') : t('point.since', { ...countAll(compared.since) })}</p>
}

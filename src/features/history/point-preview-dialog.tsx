import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { countDifferences } from '../../domain/project/diff'
import { useLanguage } from '../../i18n/use-language'
import type { RestorePoint } from '../../storage/database/connection'
import { Button } from '../../ui/button/button'
import { Dialog } from '../../ui/dialog/dialog'
import styles from './history.module.css'
import { PastPlan } from './past-plan'
import { PastReadiness } from './past-readiness'
import type { Compared } from './use-points'
import { whenOf } from './when'

export interface PointPreviewDialogProps {
  point: RestorePoint
  compared: Compared
  onBringBack: () => void
  onClose: () => void
}

/** Read-only preview of a restore point: what has changed since, readiness then and now, and the plan. */
export function PointPreviewDialog({ point, compared, onBringBack, onClose }: PointPreviewDialogProps): ReactElement {
  const { t } = useTranslation('history')
  const { date, time } = whenOf(point.at, useLanguage())
  return (
    <Dialog
      wide
      toRead
      title={t('preview.title', { date, time })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('preview.close')}</Button>
          <Button variant="primary" icon="undo" disabled={compared.since.length === 0} onClick={onBringBack}>
            {t('point.bringBack')}
          </Button>
        </>
      }
    >
      <Differences compared={compared} />
      <PastReadiness past={compared.past} />
      <PastPlan past={compared.past} />
    </Dialog>
  )
}

const columns = ['added', 'changed', 'deleted'] as const

function Differences({ compared }: { compared: Compared }): ReactElement {
  const { t } = useTranslation('history')
  const kinds = countDifferences(compared.since)
  if (kinds.length === 0) return <p>{t('point.same')}</p>
  return (
    <table className={styles.table}>
      <caption>{t('preview.differences')}</caption>
      <thead>
        <tr>
          <td />
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`preview.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kinds.map((count) => (
          <tr key={count.kind}>
            <th scope="row">{t(`preview.kind.${count.kind}`)}</th>
            {columns.map((column) => (
              <td key={column}>{count[column]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

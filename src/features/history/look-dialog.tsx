import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { countDifferences } from '../../domain/project/diff'
import { useLanguage } from '../../i18n/use-language'
import type { RestorePoint } from '../../storage/database/connection'
import { Button } from '../../ui/button/button'
import { Dialog } from '../../ui/dialog/dialog'
import styles from './history.module.css'
import { PlanThen } from './plan-then'
import { ReadinessThen } from './readiness-then'
import type { Compared } from './use-points'
import { whenOf } from './when'

export interface LookDialogProps {
  point: RestorePoint
  compared: Compared
  onBringBack: () => void
  onClose: () => void
}

/** A project as it was, to look at only: what has changed since, readiness then and now, and the plan. */
export function LookDialog({ point, compared, onBringBack, onClose }: LookDialogProps): ReactElement {
  const { t } = useTranslation('history')
  const { date, time } = whenOf(point.at, useLanguage())
  return (
    <Dialog
      wide
      toRead
      title={t('look.title', { date, time })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('look.close')}</Button>
          <Button look="primary" icon="undo" disabled={compared.since.length === 0} onClick={onBringBack}>
            {t('point.bringBack')}
          </Button>
        </>
      }
    >
      <Differences compared={compared} />
      <ReadinessThen then={compared.then} />
      <PlanThen then={compared.then} />
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
      <caption>{t('look.differences')}</caption>
      <thead>
        <tr>
          <td />
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`look.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kinds.map((count) => (
          <tr key={count.kind}>
            <th scope="row">{t(`look.kind.${count.kind}`)}</th>
            {columns.map((column) => (
              <td key={column}>{count[column]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

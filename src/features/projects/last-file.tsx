import { useEffect, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../domain/text/format'
import { localDay } from '../../domain/text/local-day'
import { loadBackups, useBackups } from '../../storage/database/backups'

/** On a project's card: when it was last saved as a file. */
export function LastFile({ projectId }: { projectId: string }): ReactElement | null {
  const { t } = useTranslation('keeping')
  const at = useBackups((state) => state.moments?.[projectId])
  const isKnown = useBackups((state) => state.moments !== null)
  useEffect(() => {
    if (!useBackups.getState().moments) void loadBackups()
  }, [])
  if (!isKnown) return null
  return <>{at ? t('backup.lastFile', { date: formatDate(localDay(new Date(at))) }) : t('backup.noFile')}</>
}

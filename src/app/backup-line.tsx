import { useEffect, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Project } from '../domain/project/schema'
import { QUIET_FROM, changesSinceBackup } from '../domain/project/backup-reminder'
import { formatDate } from '../domain/text/format'
import { localDay } from '../domain/text/local-day'
import { loadBackups, useBackups } from '../storage/database/backups'
import { readPersistence, usePersistence } from '../storage/database/persistence'

/**
 * When the project was last saved as a file, how much has changed since, and whether the browser may delete what it
 * keeps.
 */
export function BackupLine({ project }: { project: Project }): ReactElement | null {
  const { t } = useTranslation('keeping')
  const moments = useBackups((state) => state.moments)
  const isPromised = usePersistence((state) => state.isPromised)
  useEffect(() => {
    void loadBackups()
    void readPersistence()
  }, [])
  if (!moments) return null
  const at = moments[project.header.id]
  const { count } = changesSinceBackup(project, at)
  return (
    <>
      <p>
        {at ? t('backup.lastFile', { date: formatDate(localDay(new Date(at))) }) : t('backup.noFile')}
        {count >= QUIET_FROM && <> {t('backup.changed', { count })}</>}
      </p>
      {isPromised === false && <p>{t('backup.mayBeDeleted')}</p>}
    </>
  )
}

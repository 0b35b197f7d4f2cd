import { useEffect, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../domain/text/format'
import { localDay } from '../../domain/text/local-day'
import { loadOutside, useOutside } from '../../storage/database/backups'

/** On a project's card: when it was last saved as a file. */
export function LastFile({ projectId }: { projectId: string }): ReactElement | null {
  const { t } = useTranslation('keeping')
  const at = useOutside((state) => state.moments?.[projectId])
  const isKnown = useOutside((state) => state.moments !== null)
  useEffect(() => {
    if (!useOutside.getState().moments) void loadOutside()
  }, [])
  if (!isKnown) return null
  return <>{at ? t('backup.lastFile', { date: formatDate(localDay(new Date(at))) }) : t('backup.noFile')}</>
}

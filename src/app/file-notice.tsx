import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { dismissAlteredFile, useAlteredFile } from '../storage/files/altered-file'
import { downloadJson } from '../storage/files/download'
import { useProjectStore } from '../session/current'
import { Button } from '../ui/button/button'
import { Notice } from '../ui/notice/notice'
import styles from './file-notice.module.css'

/** What is to be known of the file that an open project comes from: made by a newer OneDoor, or altered by hand. */
export function FileNotice(): ReactElement | null {
  const { t } = useTranslation(['passphrase', 'shell'])
  const project = useProjectStore((state) => state.project)
  const readOnly = useProjectStore((state) => state.readOnly)
  const problem = useProjectStore((state) => state.problem)
  const altered = useAlteredFile(({ projectId }) => projectId)
  if (problem?.kind === 'newer') {
    return (
      <Notice kind="warning" live>
        <p>{t('newer.unreadable', { version: problem.version })}</p>
        <p>
          <Button icon="download" onClick={() => downloadJson(problem.raw, 'onedoor-newer.json')}>
            {t('shell:project.download')}
          </Button>
        </p>
      </Notice>
    )
  }
  if (readOnly)
    return (
      <div className={styles.notice}>
        <Notice kind="warning" live>
          <p>{t('newer.readOnly')}</p>
        </Notice>
      </div>
    )
  if (altered !== project?.header.id) return null
  return (
    <div className={styles.notice}>
      <Notice kind="warning" live>
        <p>{t('altered.text')}</p>
        <p>
          <Button onClick={dismissAlteredFile}>{t('altered.understood')}</Button>
        </p>
      </Notice>
    </div>
  )
}

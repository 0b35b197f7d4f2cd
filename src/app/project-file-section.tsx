import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { openProject, useProjectStore } from '../session/current'
import { downloadLockedProject, downloadProject } from '../storage/files/save-file'
import { useProject } from '../session/read/use-assessment'
import { Button } from '../ui/button/button'
import { PassphraseDialog } from '../ui/passphrase-dialog/passphrase-dialog'
import { BackupLine } from './backup-line'
import styles from './overview-page.module.css'

/**
 * The project as a file, with a passphrase or without. Not for one that is only looked at: whoever looks has its file,
 * and that file has all of it.
 */
export function ProjectFileSection(): ReactElement | null {
  const { t } = useTranslation(['overview', 'passphrase'])
  const readOnly = useProjectStore((state) => state.readOnly)
  const project = useProject()
  const [isLocking, setLocking] = useState(false)
  if (readOnly) return null
  return (
    <section className={styles.file} aria-labelledby="project-file">
      <h2 id="project-file">{t('overview:file')}</h2>
      <p>{t('overview:fileHint')}</p>
      <BackupLine project={project} />
      <div className={styles.fileButtons}>
        <Button icon="download" onClick={() => downloadProject(openProject())}>
          {t('overview:saveFile')}
        </Button>
        <Button variant="quiet" icon="download" onClick={() => setLocking(true)}>
          {t('passphrase:lock.start')}
        </Button>
      </div>
      {isLocking && (
        <PassphraseDialog
          purpose="lock"
          onClose={() => setLocking(false)}
          onPassphrase={async (passphrase) => {
            await downloadLockedProject(openProject(), passphrase)
            return null
          }}
        />
      )}
    </section>
  )
}

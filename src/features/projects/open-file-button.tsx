import { useCallback, useRef, useState, type ComponentType, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { loadWords } from '../../i18n/i18n'
import { projectPath } from '../../paths/paths'
import { Button } from '../../ui/button/button'
import { Icon } from '../../ui/icon/icon'
import { Notice } from '../../ui/notice/notice'
import styles from './open-file-button.module.css'
import { useDroppedFiles } from '../../ui/dropped-files/use-dropped-files'

/** Opens the files that somebody sent, picked or dropped. What opening needs comes with the first file. */
export function OpenFileButton(): ReactElement {
  const { t } = useTranslation('projects')
  const [, navigate] = useLocation()
  const input = useRef<HTMLInputElement>(null)
  const [List, setList] = useState<ComponentType | null>(null)
  const [failed, setFailed] = useState(false)
  const open = useCallback(
    (files: readonly File[]): void => {
      if (files.length === 0) return
      const load = async (): Promise<void> => {
        const [{ openFiles }, { OpenedFiles }] = await Promise.all([
          import('./opening'),
          import('./opened-files'),
          loadWords('opening', 'passphrase'),
        ])
        setFailed(false)
        setList(() => OpenedFiles)
        await openFiles(files, (id) => navigate(projectPath(id)))
      }
      load().catch(() => setFailed(true))
    },
    [navigate],
  )
  const isOver = useDroppedFiles(open)

  return (
    <>
      <Button icon="open" onClick={() => input.current?.click()}>
        {t('home.openFile')}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        className="visually-hidden"
        tabIndex={-1}
        aria-label={t('home.openFile')}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          event.target.value = ''
          open(files)
        }}
      />
      <p className={styles.hint}>{t('opening.drop')}</p>
      {failed && (
        <div className={styles.files}>
          <Notice kind="problem" live>
            {t('opening.failed')}
          </Notice>
        </div>
      )}
      {List && (
        <div className={styles.files}>
          <List />
        </div>
      )}
      {isOver && (
        <div className={styles.drop} aria-hidden="true">
          <Icon name="open" size={40} />
          <b>{t('home.openFile')}</b>
        </div>
      )}
    </>
  )
}

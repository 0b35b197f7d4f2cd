import { useRef, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Project } from '../../domain/project/schema'
import type { OpenError } from '../../storage/open-project-file'
import { loadProject } from '../../storage/project-repository'
import { keepProject, newId } from '../../storage/project-store'
import { Button } from '../../ui/button/button'
import { Notice } from '../../ui/notice/notice'
import styles from './open-file-button.module.css'

/** Opens a project file that somebody sent. A file that cannot be opened is answered with one sentence; nothing else changes. */
export function OpenFileButton(): ReactElement {
  const { t } = useTranslation('projects')
  const [, navigate] = useLocation()
  const input = useRef<HTMLInputElement>(null)
  const [error, setError] = useState<{ file: string; error: OpenError } | null>(null)

  const open = async (file: File | undefined): Promise<void> => {
    if (!file) return
    setError(null)
    const { openProjectFile, MAX_PROJECT_FILE_BYTES } = await import('../../storage/open-project-file')
    if (file.size > MAX_PROJECT_FILE_BYTES) return setError({ file: file.name, error: { kind: 'tooLarge' } })
    const opened = openProjectFile(new Uint8Array(await file.arrayBuffer()))
    if (!opened.ok) return setError({ file: file.name, error: opened.error })
    const project = await besideOwn(opened.project)
    await keepProject(project)
    navigate(`/project/${project.header.id}`)
  }

  return (
    <>
      <Button icon="open" onClick={() => input.current?.click()}>{t('home.openFile')}</Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={t('home.openFile')}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          void open(file)
        }}
      />
      {error && (
        <div className={styles.error}>
          <Notice kind="problem" live>
            <p><b>{error.file}</b></p>
            <p>{t(`openError.${error.error.kind}`, { where: error.error.kind === 'damaged' ? error.error.where : '' })}</p>
          </Notice>
        </div>
      )}
    </>
  )
}

/**
 * A project that is here already is not replaced: the file comes in beside it, as a project of its own. So does one whose
 * id cannot stand in an address. One in the bin counts as not there; it is kept there all the same.
 */
async function besideOwn(project: Project): Promise<Project> {
  const { id } = project.header
  const own = /^[\w.-]+$/u.test(id) ? await loadProject(id).catch(() => null) : 'unusable'
  return own === null || (own !== 'unusable' && (own.kind === 'none' || own.kind === 'inBin')) ? project : { ...project, header: { ...project.header, id: newId() } }
}

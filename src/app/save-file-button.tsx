import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useProjectStore } from '../session/current'
import { downloadProject } from '../storage/files/save-file'
import { Button } from '../ui/button/button'

/** Saves the open project as a file, also when its page cannot be shown. Nothing where none is open. */
export function SaveFileButton(): ReactElement | null {
  const { t } = useTranslation('errors')
  const project = useProjectStore((state) => state.project)
  const [hasFailed, setFailed] = useState(false)
  if (!project) return null
  const save = (): void => {
    try {
      downloadProject(project)
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  return (
    <>
      <Button icon="download" onClick={save}>
        {t('saveFile')}
      </Button>
      <span role="alert">{hasFailed && t('saveFileFailed')}</span>
    </>
  )
}

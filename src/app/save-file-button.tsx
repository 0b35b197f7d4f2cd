import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useProjectStore } from '../session/current'
import { downloadProject } from '../storage/files/save-file'
import { Button } from '../ui/button/button'

interface SaveFileButtonProps {
  label: string
  variant?: 'primary' | 'secondary'
}

/**
 * Saves the open project as a file, also when its page cannot be shown. Nothing where none is open. That a file could
 * not be saved is said beside it.
 */
export function SaveFileButton({ label, variant = 'secondary' }: SaveFileButtonProps): ReactElement | null {
  const { t } = useTranslation('errors')
  const isOpen = useProjectStore((state) => state.project !== null)
  const [hasFailed, setFailed] = useState(false)
  if (!isOpen) return null
  const save = (): void => {
    // The project as it is at the click: a text that is being typed is handed on by the same click.
    const { project } = useProjectStore.getState()
    try {
      if (project) downloadProject(project)
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  return (
    <>
      <Button variant={variant} icon="download" onClick={save}>
        {label}
      </Button>
      {hasFailed && <span role="alert">{t('saveFileFailed')}</span>}
    </>
  )
}

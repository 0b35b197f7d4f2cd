import type { ReactElement, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../button/button'
import { Dialog } from '../dialog/dialog'

export interface ConfirmDialogProps {
  title: string
  children: ReactNode
  /** What the button does, as a verb: “Delete”. */
  confirm: string
  onConfirm: () => void
  onClose: () => void
}

/** Asks before something that takes more with it than is seen. */
export function ConfirmDialog({ title, children, confirm, onConfirm, onClose }: ConfirmDialogProps): ReactElement {
  const { t } = useTranslation('shell')
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            variant="danger"
            icon="remove"
            onClick={() => {
              onClose()
              onConfirm()
            }}
          >
            {confirm}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}

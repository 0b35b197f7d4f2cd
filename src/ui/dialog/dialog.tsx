import { useId, useLayoutEffect, useRef, type ReactElement, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../button/button'
import { classNames } from '../class-names'
import styles from './dialog.module.css'

export interface DialogProps {
  title: string
  onClose: () => void
  children: ReactNode
  /** The buttons at the foot, the harmless one first. */
  actions?: ReactNode
  wide?: boolean
  /** Long and with nothing in it to press: the keyboard can scroll it all the same. */
  toRead?: boolean
}

/**
 * A window over the page. The browser keeps the focus inside, and gives it back; Escape closes. Shown while it is
 * rendered. It begins at what is marked with `data-begins`, or else at its first button.
 */
export function Dialog({ title, onClose, children, actions, wide, toRead }: DialogProps): ReactElement {
  const element = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const { t } = useTranslation('shell')
  // Before the browser paints and, at the end, before the element is gone: only a dialog that is closed gives the focus
  // back.
  useLayoutEffect(() => {
    const dialog = element.current
    // Where something is to be typed, that is what a person begins with, not the button that closes.
    dialog?.querySelector('[data-begins]')?.setAttribute('autofocus', '')
    if (dialog && !dialog.open) dialog.showModal()
    return () => dialog?.close()
  }, [])
  return (
    <dialog
      ref={element}
      className={classNames(styles.dialog, wide && styles.wide)}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header className={styles.head}>
        <h2 id={titleId}>{title}</h2>
        <IconButton icon="close" label={t('close')} onClick={onClose} />
      </header>
      <div className={styles.body} {...(toRead && { tabIndex: 0, role: 'group', 'aria-labelledby': titleId })}>
        {children}
      </div>
      {actions && <footer className={styles.foot}>{actions}</footer>}
    </dialog>
  )
}

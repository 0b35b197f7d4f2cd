import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactElement } from 'react'
import { IconButton } from '../button/button'
import { classNames } from '../class-names'
import { Icon, type IconName } from '../icon/icon'
import styles from './row-menu.module.css'

export interface RowMenuItem {
  label: string
  icon: IconName
  onChoose: () => void
  disabled?: boolean
  danger?: boolean
  /** True for steps that are repeated, such as moving up: the menu then stays. */
  staysOpen?: boolean
}

/**
 * What can be done with a row, behind one button. The list is made only when it is asked for: a long table has hundreds
 * of rows.
 */
export function RowMenu({ label, items }: { label: string; items: () => RowMenuItem[] }): ReactElement {
  const [open, setOpen] = useState(false)
  const menu = useRef<HTMLDivElement>(null)
  const id = useId()
  useEffect(() => {
    if (!open) return undefined
    menu.current?.querySelector<HTMLElement>(':scope li button:not([aria-disabled=true])')?.focus()
    const press = (event: PointerEvent): void => {
      if (!menu.current?.contains(event.target as Node)) setOpen(false)
    }
    document.addEventListener('pointerdown', press)
    return () => document.removeEventListener('pointerdown', press)
  }, [open])

  const close = (): void => {
    setOpen(false)
    menu.current?.querySelector<HTMLElement>('button')?.focus()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!open) return
    event.stopPropagation()
    if (event.key === 'Escape') close()
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      focusNext(menu.current, event.key === 'ArrowDown' ? 1 : -1)
    }
  }
  return (
    <div
      ref={menu}
      className={styles.menu}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) setOpen(false)
      }}
    >
      <IconButton
        icon="more"
        label={label}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <ul id={id} className={styles.list}>
          {items().map((item) => (
            <li key={item.label}>
              <button
                type="button"
                className={classNames(styles.item, item.danger && styles.danger)}
                // Not `disabled`: a button that takes away its own ground would drop the focus.
                aria-disabled={item.disabled}
                onClick={() => {
                  if (item.disabled) return
                  if (!item.staysOpen) close()
                  item.onChoose()
                }}
              >
                <Icon name={item.icon} />
                <span>{item.label}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function focusNext(menu: HTMLElement | null, step: 1 | -1): void {
  const buttons = [...(menu?.querySelectorAll<HTMLElement>(':scope li button') ?? [])]
  const here = buttons.indexOf(document.activeElement as HTMLElement)
  buttons[(here + step + buttons.length) % buttons.length]?.focus()
}

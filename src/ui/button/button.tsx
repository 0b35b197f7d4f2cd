import type { ButtonHTMLAttributes, ReactElement, ReactNode, Ref } from 'react'
import { classNames } from '../class-names'
import { Icon, type IconName } from '../icon/icon'
import styles from './button.module.css'

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger'
  icon?: IconName
  ref?: Ref<HTMLButtonElement>
  children: ReactNode
}

/** A button with words. `primary` is the one thing to do next: at most one on a screen. */
export function Button({
  variant = 'secondary',
  icon,
  children,
  className,
  type = 'button',
  ...rest
}: ButtonProps): ReactElement {
  return (
    <button type={type} className={classNames(styles.button, styles[variant], className)} {...rest}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  )
}

export interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  icon: IconName
  /** What it does, in words: read aloud, and shown when the pointer rests on it. */
  label: string
}

/** A button that shows only a drawing; its words are for screen readers and for those who hover. */
export function IconButton({ icon, label, className, type = 'button', ...rest }: IconButtonProps): ReactElement {
  return (
    <button
      type={type}
      className={classNames(styles.button, styles.iconOnly, className)}
      aria-label={label}
      title={label}
      {...rest}
    >
      <Icon name={icon} />
    </button>
  )
}

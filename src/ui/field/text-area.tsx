import { useLayoutEffect, useRef, type KeyboardEvent, type ReactElement } from 'react'
import type { Language } from '../../domain/text/language'
import { classNames } from '../class-names'
import styles from './field.module.css'
import { useDraft } from './use-draft'

export interface TextAreaProps {
  id?: string
  value: string
  onCommit: (value: string) => void
  language: Language
  /** Read aloud where no visible label stands beside it. */
  label?: string
  describedBy?: string
  placeholder?: string
  variant?: 'boxed' | 'inPlace'
  autoFocus?: boolean
  onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void
}

/** A text box that grows with its text and hands it on by itself (see useDraft). */
export function TextArea({
  id,
  value,
  onCommit,
  language,
  label,
  describedBy,
  placeholder,
  variant = 'boxed',
  autoFocus,
  onKeyDown,
}: TextAreaProps): ReactElement {
  const { draft, type, flush } = useDraft(value, onCommit)
  const box = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => fitHeight(box.current), [draft])
  return (
    <textarea
      ref={box}
      id={id}
      className={classNames(styles.input, variant === 'inPlace' && styles.inPlace)}
      rows={1}
      value={draft}
      lang={language}
      dir="auto"
      aria-label={label}
      aria-describedby={describedBy}
      placeholder={placeholder}
      autoFocus={autoFocus}
      onChange={(event) => type(event.target.value)}
      onBlur={flush}
      onKeyDown={onKeyDown}
    />
  )
}

function fitHeight(box: HTMLTextAreaElement | null): void {
  // Browsers that size a field by its content do it without script; long lists of fields are then cheap to show.
  if (!box || CSS.supports('field-sizing', 'content')) return
  box.style.height = 'auto'
  box.style.height = `${box.scrollHeight + 2}px`
}

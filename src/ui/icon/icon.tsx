import type { ReactElement } from 'react'
import styles from './icon.module.css'

/** Line drawings on a grid of 24, two units thick. Ours, few and plain, so that the first page stays small. */
const drawings = {
  yes: 'M5 12.5l4.5 4.5L19 7.5',
  no: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  unknown: 'M9 9.2a3.1 3.1 0 1 1 4.6 2.7c-1 .6-1.6 1.2-1.6 2.4M12 18.2v.1',
  notApplicable: 'M6 12h12',
  partly: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 4v16M8.7 5v14',
  next: 'M9 5.5l6.5 6.5L9 18.5',
  back: 'M15 5.5L8.5 12l6.5 6.5',
  up: 'M12 19V6M6 11.5L12 5.5l6 6',
  down: 'M12 5v13M6 12.5l6 6 6-6',
  add: 'M12 5v14M5 12h14',
  remove: 'M5 7h14M10 7V4.5h4V7M7 7l.8 12.5h8.4L17 7M10.3 10.5v5.5M13.7 10.5v5.5',
  edit: 'M5 19l.8-4L15.5 5.3l3.2 3.2L9 18.2 5 19zM13.5 7.3l3.2 3.2',
  undo: 'M8.5 5.5L4.5 9.5l4 4M4.5 9.5h9a5.5 5.5 0 0 1 0 11H9',
  redo: 'M15.5 5.5l4 4-4 4M19.5 9.5h-9a5.5 5.5 0 0 0 0 11H15',
  note: 'M6 4.5h12v15H6zM9 9h6M9 12.5h6M9 16h3.5',
  evidence: 'M8 12.5l5.5-5.5a3 3 0 0 1 4.3 4.3l-7.6 7.6a5 5 0 0 1-7-7L10.5 4.6',
  file: 'M6.5 3.5h7l4 4v13h-11zM13 3.5V8h4.5',
  download: 'M12 4.5v11M7 11l5 5 5-5M5 20h14',
  open: 'M4 7.5V19h16V7.5h-8.5L9.5 5H4z',
  copy: 'M8.5 8.5V4.5h11v11h-4M4.5 8.5h11v11h-11z',
  check: 'M4.5 4.5h15v15h-15zM8 12l3 3 5.5-6',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5v5M9 14.5v5',
  language: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM3.5 12h17M12 3.5c5 5 5 12 0 17-5-5-5-12 0-17z',
  warning: 'M12 4L2.8 19.5h18.4L12 4zM12 10v4.5M12 17.2v.1',
  info: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 11v5.5M12 7.6v.1',
  more: 'M5.5 12h.1M12 12h.1M18.5 12h.1',
  close: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  move: 'M12 3.5v17M3.5 12h17M9 6.5l3-3 3 3M9 17.5l3 3 3-3M6.5 9l-3 3 3 3M17.5 9l3 3-3 3',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.3 15.3L20 20',
  table: 'M4 5h16v14H4zM4 10h16M4 14.5h16M10 10v9',
  light: 'M9 17.5h6M10 20.5h4M12 3.5a6 6 0 0 0-3.5 10.9c.6.5 1 1.2 1 2v1h5v-1c0-.8.4-1.5 1-2A6 6 0 0 0 12 3.5z',
} as const

export type IconName = keyof typeof drawings

/** A drawing beside a word; it says nothing of its own to a screen reader. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }): ReactElement {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      className={styles.icon}
    >
      <path d={drawings[name]} />
    </svg>
  )
}

/** OneDoor's mark: an open door under an arch. */
export function DoorMark({ size = 36 }: { size?: number }): ReactElement {
  return (
    <svg width={size} height={size} viewBox="0 0 36 36" aria-hidden="true" focusable="false" className={styles.icon}>
      <path d="M5 33V16C5 8.8 10.8 3 18 3s13 5.8 13 13v17z" fill="#d9a441" />
      <path d="M9 33V16.5a9 9 0 0 1 18 0V33z" fill="#0f2a5c" />
      <path d="M9 33V16.5c0-4.6 3.5-8.4 8-8.9L22 11v22z" fill="#fff" />
      <circle cx="18.8" cy="21.5" r="1.4" fill="#0f2a5c" />
    </svg>
  )
}

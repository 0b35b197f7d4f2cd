import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './result-page.module.css'

const sections = ['profile', 'gaps', 'contradictions', 'findOut', 'next'] as const

export interface ResultCounts {
  gaps: number
  contradictions: number
  findOut: number
}

/** What is on this long page, with how much of it, and a short way there. The focus goes along. */
export function ResultContents({ counts }: { counts: ResultCounts }): ReactElement {
  const { t } = useTranslation('result')
  const known: Partial<Record<(typeof sections)[number], number>> = { ...counts }
  return (
    <nav aria-label={t('contents')}>
      <ul className={styles.contents}>
        {sections.map((section) => (
          <li key={section}>
            <button type="button" className={styles.jump} onClick={() => goTo(section)}>
              {t(`${section}.short`)} {known[section] !== undefined && <b>{known[section]}</b>}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function goTo(id: string): void {
  const heading = document.getElementById(id)
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}

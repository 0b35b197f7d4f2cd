import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Guidance } from '../../domain/method/method'
import { Icon } from '../../ui/icon/icon'
import styles from './assessment-page.module.css'

/** What other countries did in this building block, folded away until somebody wants to know. */
export function GoodPractices({
  practices,
  block,
}: {
  practices: Guidance['goodPractices']
  block: number
}): ReactElement | null {
  const { t } = useTranslation('assessment')
  const notes = practices.flatMap((practice) =>
    practice.notes
      .filter((note) => note.block === block)
      .map((note) => ({ country: practice.country, text: note.text, source: practice.source })),
  )
  if (notes.length === 0) return null
  return (
    <details className={styles.practices}>
      <summary>
        <Icon name="light" size={18} /> {t('goodPractices')}
      </summary>
      <dl>
        {notes.map((note) => (
          <div key={note.country}>
            <dt>{note.country}</dt>
            <dd>{note.text}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

import { memo, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Gap } from '../../domain/planning/gaps'
import { Icon } from '../icon/icon'
import { QuestionDialog } from './question-dialog'
import styles from './question-links.module.css'

export interface QuestionLinksProps {
  /** Numbers such as 4.1.3. */
  numbers: readonly string[]
  /** What the list is: “From questions”. Read aloud before it. */
  label: string
  /** What kind of gap each question is, where that is to be seen. */
  kinds?: Readonly<Record<string, Gap['kind']>>
}

const icons = { missing: 'no', partly: 'notApplicable', findOut: 'unknown' } as const

/** Questions by their numbers. A press shows the question, its present answer, and the way to it. */
export const QuestionLinks = memo(function QuestionLinks({
  numbers,
  label,
  kinds,
}: QuestionLinksProps): ReactElement | null {
  const { t } = useTranslation('plan')
  const [shown, setShown] = useState<string | null>(null)
  if (numbers.length === 0) return null
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {numbers.map((number) => {
          const kind = kinds?.[number]
          return (
            <li key={number}>
              <button type="button" className={styles.chip} onClick={() => setShown(number)}>
                {kind && <Icon name={icons[kind]} size={14} />}
                <span className="visually-hidden">{t('questions.question')} </span>
                {number}
                {kind && <span className="visually-hidden">, {t(`questions.kind.${kind}`)}</span>}
              </button>
            </li>
          )
        })}
      </ul>
      {shown && <QuestionDialog number={shown} onClose={() => setShown(null)} />}
    </>
  )
})

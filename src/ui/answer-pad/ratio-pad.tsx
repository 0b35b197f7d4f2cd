import { useId, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { AnswerEdit } from '../../domain/assessment/answers'
import type { Answer } from '../../domain/project/schema'
import { formatNumber, parseAmount } from '../../domain/text/format'
import { useLanguage } from '../../i18n/use-language'
import fieldStyles from '../field/field.module.css'
import { useDraft } from '../field/use-draft'
import styles from './answer-pad.module.css'

interface Amounts {
  domestic: number | null
  external: number | null
}

const noAmounts: Amounts = { domestic: null, external: null }

/**
 * The two amounts, or shares, of question 4.5.6. They count once both are there; what is typed wrongly is said and kept
 * on the screen.
 */
export function RatioPad({
  answer,
  onEdit,
}: {
  answer: Answer | undefined
  onEdit: (edit: AnswerEdit) => void
}): ReactElement {
  const { t } = useTranslation('assessment')
  const language = useLanguage()
  // One amount alone is no answer yet: it waits here for the other.
  const [waiting, setWaiting] = useState(noAmounts)
  const ratio = answer?.ratio
  const amounts: Amounts = ratio ?? waiting
  const take = (side: keyof Amounts, text: string): void => {
    const amount = text.trim() === '' ? null : parseAmount(text, language)
    if (amount === null && text.trim() !== '') return
    const { domestic, external }: Amounts =
      side === 'domestic' ? { ...amounts, domestic: amount } : { ...amounts, external: amount }
    const isWhole = domestic !== null && external !== null
    setWaiting(isWhole ? noAmounts : { domestic, external })
    if (isWhole) onEdit({ ratio: { domestic, external }, value: null })
    else if (ratio) onEdit({ ratio: null })
  }
  const shown = (amount: number | null): string => (amount === null ? '' : formatNumber(amount, language, 6))
  return (
    <div className={styles.ratio}>
      <Amount label={t('ratio.domestic')} value={shown(amounts.domestic)} onTake={(text) => take('domestic', text)} />
      <Amount label={t('ratio.external')} value={shown(amounts.external)} onTake={(text) => take('external', text)} />
      <p className={styles.ratioResult} role="status">
        {ratio ? t(resultOf(ratio)) : t('ratio.hint')}
      </p>
    </div>
  )
}

function resultOf(ratio: { domestic: number; external: number }): 'ratio.bothZero' | 'ratio.isYes' | 'ratio.isNo' {
  if (ratio.domestic === 0 && ratio.external === 0) return 'ratio.bothZero'
  return ratio.domestic > ratio.external ? 'ratio.isYes' : 'ratio.isNo'
}

function Amount({
  label,
  value,
  onTake,
}: {
  label: string
  value: string
  onTake: (text: string) => void
}): ReactElement {
  const { t } = useTranslation('assessment')
  const language = useLanguage()
  const id = useId()
  const { draft, type, flush } = useDraft(value, onTake)
  const wrong = draft.trim() !== '' && parseAmount(draft, language) === null
  return (
    <div className={fieldStyles.field}>
      <label htmlFor={id} className={fieldStyles.label}>
        {label}
      </label>
      <input
        id={id}
        className={fieldStyles.input}
        inputMode="decimal"
        autoComplete="off"
        value={draft}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onChange={(event) => type(event.target.value)}
        onBlur={flush}
      />
      {wrong && (
        <p id={`${id}-wrong`} className={fieldStyles.error}>
          {t('ratio.notAnAmount')}
        </p>
      )}
    </div>
  )
}

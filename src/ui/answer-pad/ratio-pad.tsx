import { useId, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { AnswerEdit } from '../../domain/assessment/answers'
import type { Answer } from '../../domain/project/schema'
import { formatNumber, parseAmount } from '../../domain/text/format'
import { useLanguage } from '../../i18n/use-language'
import fieldStyles from '../field/field.module.css'
import { useDraft } from '../field/use-draft'
import styles from './answer-pad.module.css'

/** The two amounts, or shares, of question 4.5.6. They count once both are there; what is typed wrongly is said and kept on the screen. */
export function RatioPad({ answer, onEdit }: { answer: Answer | undefined; onEdit: (edit: AnswerEdit) => void }): ReactElement {
  const { t } = useTranslation('assessment')
  const language = useLanguage()
  const [typed, setTyped] = useState({ domestic: '', external: '' })
  const ratio = answer?.ratio
  const shown = {
    domestic: typed.domestic || (ratio ? formatNumber(ratio.domestic, language, 4) : ''),
    external: typed.external || (ratio ? formatNumber(ratio.external, language, 4) : ''),
  }
  const take = (side: 'domestic' | 'external', text: string): void => {
    const next = { ...shown, [side]: text }
    setTyped({ ...typed, [side]: text })
    const domestic = parseAmount(next.domestic, language)
    const external = parseAmount(next.external, language)
    if (domestic === null || external === null) return
    setTyped({ domestic: '', external: '' })
    onEdit({ ratio: { domestic, external }, value: null })
  }
  return (
    <div className={styles.ratio}>
      <Amount label={t('ratio.domestic')} value={shown.domestic} onTake={(text) => take('domestic', text)} />
      <Amount label={t('ratio.external')} value={shown.external} onTake={(text) => take('external', text)} />
      <p className={styles.ratioResult} role="status">{ratio ? t(resultOf(ratio)) : t('ratio.hint')}</p>
    </div>
  )
}

function resultOf(ratio: { domestic: number; external: number }): 'ratio.bothZero' | 'ratio.isYes' | 'ratio.isNo' {
  if (ratio.domestic === 0 && ratio.external === 0) return 'ratio.bothZero'
  return ratio.domestic > ratio.external ? 'ratio.isYes' : 'ratio.isNo'
}

function Amount({ label, value, onTake }: { label: string; value: string; onTake: (text: string) => void }): ReactElement {
  const { t } = useTranslation('assessment')
  const language = useLanguage()
  const id = useId()
  const { draft, type, flush } = useDraft(value, onTake)
  const wrong = draft.trim() !== '' && parseAmount(draft, language) === null
  return (
    <div className={fieldStyles.field}>
      <label htmlFor={id} className={fieldStyles.label}>{label}</label>
      <input id={id} className={fieldStyles.input} inputMode="decimal" autoComplete="off" value={draft} aria-invalid={wrong} aria-describedby={wrong ? `${id}-wrong` : undefined} onChange={(event) => type(event.target.value)} onBlur={flush} />
      {wrong && <p id={`${id}-wrong`} className={fieldStyles.error}>{t('ratio.notAnAmount')}</p>}
    </div>
  )
}

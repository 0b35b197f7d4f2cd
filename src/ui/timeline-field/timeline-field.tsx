import { useId, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { timelineKinds, type TimelineDraft } from '../../domain/planning/timeline-draft'
import { useLanguage } from '../../i18n/use-language'
import { Button } from '../button/button'
import fieldStyles from '../field/field.module.css'
import { TypedTextField } from '../field/typed-text-field'
import styles from './timeline-field.module.css'

export interface TimelineFieldProps {
  draft: TimelineDraft
  onChange: (draft: TimelineDraft) => void
  /** What is wrong with it, once that is to be said. */
  problem: 'months' | 'dates' | 'words' | null
}

/** The usual lengths, one press away. */
const usualMonths = [1, 3, 6, 12, 24]

/** A timeline: a number of months, two dates, immediately, continuous, or words. */
export function TimelineField({ draft, onChange, problem }: TimelineFieldProps): ReactElement {
  const { t } = useTranslation('plan')
  const name = useId()
  return (
    <fieldset className={styles.kinds}>
      <legend className="visually-hidden">{t('timeline.kindLegend')}</legend>
      {timelineKinds.map((kind) => (
        <div key={kind} className={styles.kind}>
          <label className={styles.choice}>
            <input
              type="radio"
              name={name}
              value={kind}
              checked={draft.kind === kind}
              onChange={() => onChange({ ...draft, kind })}
            />
            <span>{t(`timeline.kind.${kind}`)}</span>
          </label>
          {draft.kind === kind && <KindInputs draft={draft} onChange={onChange} problem={problem} />}
        </div>
      ))}
    </fieldset>
  )
}

function KindInputs({ draft, onChange, problem }: TimelineFieldProps): ReactElement | null {
  if (draft.kind === 'months') return <MonthsInput draft={draft} onChange={onChange} problem={problem} />
  if (draft.kind === 'dates') return <DateInputs draft={draft} onChange={onChange} problem={problem} />
  if (draft.kind === 'words') return <WordsInput draft={draft} onChange={onChange} problem={problem} />
  return null
}

function MonthsInput({ draft, onChange, problem }: TimelineFieldProps): ReactElement {
  const { t } = useTranslation('plan')
  const id = useId()
  const wrong = problem === 'months'
  return (
    <div className={styles.inputs}>
      <label htmlFor={id} className={fieldStyles.label}>
        {t('timeline.months')}
      </label>
      <div className={styles.line}>
        <input
          id={id}
          className={fieldStyles.input}
          inputMode="numeric"
          autoComplete="off"
          value={draft.months}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onChange={(event) => onChange({ ...draft, months: event.target.value })}
        />
        {usualMonths.map((months) => (
          <Button
            key={months}
            aria-pressed={draft.months === String(months)}
            aria-label={t('timeline.monthsOf', { months })}
            onClick={() => onChange({ ...draft, months: String(months) })}
          >
            {months}
          </Button>
        ))}
      </div>
      <Problem id={id} wrong={wrong} text={t('timeline.problem.months')} />
    </div>
  )
}

function DateInputs({ draft, onChange, problem }: TimelineFieldProps): ReactElement {
  const { t } = useTranslation('plan')
  const id = useId()
  const wrong = problem === 'dates'
  return (
    <div className={styles.inputs}>
      <div className={styles.dates}>
        {(['from', 'to'] as const).map((side) => (
          <label key={side} className={fieldStyles.field}>
            <span className={fieldStyles.label}>{t(`timeline.${side}`)}</span>
            <input
              type="date"
              className={fieldStyles.input}
              value={draft[side]}
              min={side === 'to' ? draft.from : undefined}
              aria-invalid={wrong}
              aria-describedby={wrong ? `${id}-wrong` : undefined}
              onChange={(event) => onChange({ ...draft, [side]: event.target.value })}
            />
          </label>
        ))}
      </div>
      <Problem id={id} wrong={wrong} text={t('timeline.problem.dates')} />
    </div>
  )
}

function WordsInput({ draft, onChange, problem }: TimelineFieldProps): ReactElement {
  const { t } = useTranslation('plan')
  const language = useLanguage()
  const id = useId()
  return (
    <div className={styles.inputs}>
      <TypedTextField
        label={t('timeline.words')}
        hint={t('timeline.wordsHint')}
        value={draft.text}
        language={language}
        onCommit={(text) => onChange({ ...draft, text })}
      />
      <Problem id={id} wrong={problem === 'words'} text={t('timeline.problem.words')} />
    </div>
  )
}

function Problem({ id, wrong, text }: { id: string; wrong: boolean; text: string }): ReactElement {
  return (
    <p id={`${id}-wrong`} className={fieldStyles.error} role="alert">
      {wrong && text}
    </p>
  )
}

import { useId, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { currentRound } from '../../domain/project/create'
import { formatLongDate } from '../../domain/text/long-date'
import { useLanguage } from '../../i18n/use-language'
import { changeRound } from '../../session/commands/rounds'
import { useProject } from '../../session/read/use-assessment'
import fieldStyles from '../../ui/field/field.module.css'
import { TypedTextField } from '../../ui/field/typed-text-field'
import { useDraft } from '../../ui/field/use-draft'
import { SectionCard } from '../../ui/section-card/section-card'
import styles from './settings-page.module.css'

/** The round that the project works in: what it is called, and when it took place. */
export function RoundSection(): ReactElement {
  const { t } = useTranslation('settings')
  const project = useProject()
  const round = currentRound(project)
  return (
    <SectionCard id="round" title={t('round.title')}>
      <TypedTextField
        label={t('round.name')}
        value={round.name}
        language={project.header.language}
        onCommit={(name) => changeRound({ name })}
      />
      <RoundDate date={round.date} />
    </SectionCard>
  )
}

/** Below the browser's own date field, whose order of day and month is the browser's, the date stands in words. */
function RoundDate({ date }: { date: string }): ReactElement {
  const { t } = useTranslation('settings')
  const language = useLanguage()
  const id = useId()
  const { draft, type, flush } = useDraft(date, (day) => {
    if (isWholeDay(day) && day !== date) changeRound({ date: day })
  })
  const isWrong = !isWholeDay(draft)
  return (
    <div className={fieldStyles.field}>
      <label htmlFor={id} className={fieldStyles.label}>
        {t('round.date')}
      </label>
      <input
        id={id}
        type="date"
        className={`${fieldStyles.input} ${styles.short}`}
        min="1900-01-01"
        max="2199-12-31"
        value={draft}
        aria-invalid={isWrong}
        aria-describedby={`${id}-words`}
        onChange={(event) => type(event.target.value)}
        onBlur={flush}
      />
      <p id={`${id}-words`} className={isWrong ? fieldStyles.error : fieldStyles.hint}>
        {isWrong ? t('round.dateWrong') : formatLongDate(draft, language)}
      </p>
    </div>
  )
}

/** While a year is typed the field holds years such as 0002: those are not meant. */
function isWholeDay(day: string): boolean {
  return /^(?:19|20|21)\d\d-\d\d-\d\d$/u.test(day)
}

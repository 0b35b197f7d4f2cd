import { localDay } from '../../domain/text/local-day'
import { useId, type ReactElement } from 'react'
import { useWatch, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { isDissolved, sortedAgencies } from '../../domain/planning/agencies'
import { formatLongDate } from '../../domain/text/long-date'
import { useLanguage } from '../../i18n/use-language'
import { useProject } from '../../session/read/use-assessment'
import { IconButton } from '../../ui/button/button'
import fieldStyles from '../../ui/field/field.module.css'
import { isYear, type AgencyForm } from './agency-form'
import { spokenName } from './agency-text'
import styles from './settings-page.module.css'

interface Props {
  form: UseFormReturn<AgencyForm>
  /** The agency that is edited: it cannot succeed itself. */
  ownId: string | undefined
}

const months = Array.from({ length: 12 }, (_, index) => index + 1)

/** Whether the agency is no more, since when, and who took over its work. */
export function DissolvedFields({
  form: {
    control,
    register,
    setValue,
    formState: { errors },
  },
  ownId,
}: Props): ReactElement {
  const { t } = useTranslation('settings')
  const id = useId()
  const [isGone, successorIds] = useWatch({ control, name: ['isDissolved', 'successorIds'] })
  return (
    <>
      <label className={styles.check}>
        <input type="checkbox" {...register('isDissolved')} />
        <span>{t('agencyForm.dissolved')}</span>
      </label>
      {isGone && (
        <div className={styles.dissolvedFields}>
          <div className={styles.monthAndYear}>
            <MonthField registered={register('month')} />
            <div className={fieldStyles.field}>
              <label htmlFor={`${id}-year`} className={fieldStyles.label}>
                {t('agencyForm.year')}
              </label>
              <input
                id={`${id}-year`}
                className={fieldStyles.input}
                inputMode="numeric"
                autoComplete="off"
                aria-invalid={Boolean(errors.year)}
                aria-describedby={`${id}-year-wrong`}
                {...register('year', {
                  setValueAs: (year: string) => year.trim(),
                  validate: (year, all) => !all.isDissolved || isYear(year),
                })}
              />
            </div>
          </div>
          <p id={`${id}-year-wrong`} className={fieldStyles.error} role="alert">
            {errors.year && t('agencyForm.yearWrong')}
          </p>
          <Successors
            ids={successorIds}
            ownId={ownId}
            onChange={(ids) => setValue('successorIds', ids, { shouldDirty: true })}
          />
        </div>
      )}
    </>
  )
}

function MonthField({ registered }: { registered: ReturnType<UseFormReturn<AgencyForm>['register']> }): ReactElement {
  const { t } = useTranslation('settings')
  const language = useLanguage()
  const id = useId()
  return (
    <div className={fieldStyles.field}>
      <label htmlFor={id} className={fieldStyles.label}>
        {t('agencyForm.month')}
      </label>
      <select id={id} className={fieldStyles.input} {...registered}>
        {months.map((month) => (
          <option key={month} value={month}>
            {monthName(month, language)}
          </option>
        ))}
      </select>
    </div>
  )
}

/** The month out of a date in words: “1 ມີນາ 2000”, “1 March 2000”. */
function monthName(month: number, language: 'lo' | 'en'): string {
  return formatLongDate(`2000-${String(month).padStart(2, '0')}-01`, language).split(' ')[1] ?? String(month)
}

function Successors({
  ids,
  ownId,
  onChange,
}: {
  ids: string[]
  ownId: string | undefined
  onChange: (ids: string[]) => void
}): ReactElement {
  const { t } = useTranslation('settings')
  const language = useLanguage()
  const { agencies } = useProject()
  const id = useId()
  const today = localDay(new Date())
  const nameOf = (successorId: string): string => {
    const agency = agencies[successorId]
    return agency ? spokenName(agency, language, t('agencies.unnamed')) : successorId
  }
  const offered = sortedAgencies(agencies, language, today).filter(
    (agency) => agency.id !== ownId && !ids.includes(agency.id) && !isDissolved(agency, today),
  )
  return (
    <div className={fieldStyles.field} role="group" aria-labelledby={`${id}-title`}>
      <p id={`${id}-title`} className={fieldStyles.label}>
        {t('agencyForm.successors')}
      </p>
      {ids.length > 1 && <p className={fieldStyles.hint}>{t('agencyForm.successorsHint')}</p>}
      <ul className={styles.successors}>
        {ids.map((successorId) => (
          <li key={successorId}>
            <span>{nameOf(successorId)}</span>
            <IconButton
              icon="close"
              label={t('agencyForm.takeOut', { name: nameOf(successorId) })}
              onClick={() => onChange(ids.filter((other) => other !== successorId))}
            />
          </li>
        ))}
      </ul>
      <select
        className={fieldStyles.input}
        aria-label={t('agencyForm.addSuccessor')}
        value=""
        onChange={(event) => onChange([...ids, event.target.value])}
      >
        <option value="" disabled>
          {t('agencyForm.addSuccessor')}
        </option>
        {offered.map((agency) => (
          <option key={agency.id} value={agency.id}>
            {nameOf(agency.id)}
          </option>
        ))}
      </select>
    </div>
  )
}

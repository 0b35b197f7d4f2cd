import { localDay } from '../../domain/text/local-day'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { isDissolved } from '../../domain/planning/agencies'
import type { ProjectAgency } from '../../domain/project/schema'
import { isEmptyText, showText } from '../../domain/text/typed-text'
import { useLanguage } from '../../i18n/use-language'
import { Icon } from '../icon/icon'
import { LanguageText } from '../language-text/language-text'
import styles from './agency-picker.module.css'

/**
 * An agency's name and abbreviation; one that no longer exists says so. An id that the list does not hold is shown as
 * it is.
 */
export function AgencyName({
  agency,
  id,
  today,
}: {
  agency: ProjectAgency | undefined
  id: string
  today: string
}): ReactElement {
  const { t } = useTranslation('plan')
  const language = useLanguage()
  if (!agency) return <span>{id}</span>
  const name = showText(agency.name, language)
  const abbreviation = agency.abbreviation[name.language]
  return (
    <span>
      <LanguageText
        value={isEmptyText(agency.name) ? agency.abbreviation : agency.name}
        language={language}
        empty={id}
      />
      {abbreviation && name.text !== '' && abbreviation !== name.text && (
        <span lang={name.language}> ({abbreviation})</span>
      )}
      {isDissolved(agency, today) && (
        <span className={styles.dissolved}>
          <Icon name="warning" size={14} />
          {t('agencies.dissolved')}
        </span>
      )}
    </span>
  )
}

/** The month in which an agency was dissolved, as 3/2025. */
export function monthOf(agency: ProjectAgency): string {
  const [year = '', month = ''] = (agency.validTo ?? '').split('-')
  return month ? `${Number(month)}/${year}` : year
}

/** Today, as `YYYY-MM-DD`. */
export function todayNow(): string {
  return localDay(new Date())
}

import { localDay } from '../../domain/text/local-day'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { isDissolved } from '../../domain/planning/agencies'
import type { ProjectAgency } from '../../domain/project/schema'
import { otherLanguage } from '../../domain/text/language'
import { isEmptyText, showText } from '../../domain/text/typed-text'
import { useLanguage } from '../../i18n/use-language'
import { useProject } from '../../session/read/use-assessment'
import { IconButton } from '../../ui/button/button'
import { Icon } from '../../ui/icon/icon'
import { LanguageText } from '../../ui/language-text/language-text'
import { endMonth, spokenName } from './agency-text'
import styles from './settings-page.module.css'

/** An agency in the list, with its names in both languages and, when it is no more, what became of it. */
export function AgencyRow({
  agency,
  onEdit,
  onDelete,
}: {
  agency: ProjectAgency
  onEdit: () => void
  onDelete: (row: Element | null) => void
}): ReactElement {
  const { t } = useTranslation('settings')
  const language = useLanguage()
  const other = otherLanguage(language)
  const name = spokenName(agency, language, t('agencies.unnamed'))
  const hasBoth = agency.name[language] && agency.name[other]
  return (
    <li className={styles.agency}>
      <div className={styles.agencyNames}>
        <p>
          <b>
            <LanguageText
              value={isEmptyText(agency.name) ? agency.abbreviation : agency.name}
              language={language}
              empty={t('agencies.unnamed')}
            />
          </b>
          <Abbreviation agency={agency} language={showText(agency.name, language).language} />
        </p>
        {hasBoth && (
          <p className={styles.soft} lang={other}>
            {agency.name[other]}
            <Abbreviation agency={agency} language={other} />
          </p>
        )}
        {isDissolved(agency, localDay(new Date())) && <Dissolved agency={agency} />}
      </div>
      <div className={styles.agencyTools}>
        <IconButton icon="edit" label={t('agencies.editNamed', { name })} onClick={onEdit} />
        <IconButton
          icon="remove"
          label={t('agencies.deleteNamed', { name })}
          onClick={({ currentTarget }) => onDelete(currentTarget.closest('li'))}
        />
      </div>
    </li>
  )
}

function Abbreviation({ agency, language }: { agency: ProjectAgency; language: 'lo' | 'en' }): ReactElement | null {
  const abbreviation = agency.abbreviation[language]
  return abbreviation && !isEmptyText(agency.name) ? <span lang={language}> ({abbreviation})</span> : null
}

function Dissolved({ agency }: { agency: ProjectAgency }): ReactElement {
  const { t } = useTranslation('settings')
  const language = useLanguage()
  const { agencies } = useProject()
  const successors = agency.successorIds.map((id) => agencies[id]).filter((successor) => successor !== undefined)
  return (
    <p className={styles.dissolved}>
      <Icon name="warning" size={18} />
      <span>
        {t('agencies.dissolvedIn', { month: endMonth(agency) })}.{' '}
        {successors.length === 0 ? (
          t('agencies.noSuccessor')
        ) : (
          <>
            {t('agencies.successors')}{' '}
            {successors.map((successor) => spokenName(successor, language, t('agencies.unnamed'))).join('; ')}
          </>
        )}
      </span>
    </p>
  )
}

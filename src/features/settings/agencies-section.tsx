import { localDay } from '../../domain/text/local-day'
import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { matchesSearch, sortedAgencies } from '../../domain/planning/agencies'
import type { ProjectAgency } from '../../domain/project/schema'
import { useLanguage } from '../../i18n/use-language'
import { deleteAgency } from '../../session/commands/agencies'
import { useProject } from '../../session/read/use-assessment'
import { Button } from '../../ui/button/button'
import { arrivalState } from '../../ui/row/arrival'
import { focusAfterRemoval } from '../../ui/row/focus-after-removal'
import fieldStyles from '../../ui/field/field.module.css'
import { SectionCard } from '../../ui/section-card/section-card'
import { AgencyDialog } from './agency-dialog'
import { agencyText, type AgencyText } from './agency-form'
import { AgencyInUseDialog } from './agency-in-use-dialog'
import { AgencyRow } from './agency-row'
import { spokenName } from './agency-text'
import styles from './settings-page.module.css'

type Open =
  { kind: 'add' } | { kind: 'edit'; id: string; at?: AgencyText | undefined } | { kind: 'inUse'; id: string } | null

/** The project's own list of agencies: searched, added to, edited, and cleared of what is named nowhere. */
export function AgenciesSection(): ReactElement {
  const { t } = useTranslation('settings')
  const language = useLanguage()
  const { agencies } = useProject()
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState<Open>(linkedAgency)
  const [deleted, setDeleted] = useState('')
  const all = sortedAgencies(agencies, language, localDay(new Date()))
  const shown = all.filter((agency) => matchesSearch(agency, typed))

  const remove = (agency: ProjectAgency, row: Element | null): void => {
    const moveFocus = focusAfterRemoval(row)
    if (!deleteAgency(agency.id)) return setOpen({ kind: 'inUse', id: agency.id })
    setDeleted(t('agencies.deleted', { name: spokenName(agency, language, t('agencies.unnamed')) }))
    moveFocus()
  }

  return (
    <SectionCard id="agencies" title={t('agencies.title')}>
      <p className={styles.measure}>{t('agencies.intro')}</p>
      <p>
        <Button icon="add" onClick={() => setOpen({ kind: 'add' })}>
          {t('agencies.add')}
        </Button>
      </p>
      {all.length === 0 ? <p>{t('agencies.empty')}</p> : <Search typed={typed} onType={setTyped} />}
      <p className={styles.soft} role="status">
        {deleted && <b className={styles.deleted}>{deleted}</b>}
        {all.length > 0 && t('agencies.shown', { shown: shown.length, total: all.length })}
      </p>
      {all.length > 0 && shown.length === 0 && <p>{t('agencies.noneFound')}</p>}
      <ul className={styles.rows}>
        {shown.map((agency) => (
          <AgencyRow
            key={agency.id}
            agency={agency}
            onEdit={() => setOpen({ kind: 'edit', id: agency.id })}
            onDelete={(row) => remove(agency, row)}
          />
        ))}
      </ul>
      {open?.kind === 'add' && <AgencyDialog agency={null} onClose={() => setOpen(null)} />}
      {open?.kind === 'edit' && agencies[open.id] && (
        <AgencyDialog agency={agencies[open.id] ?? null} at={open.at} onClose={() => setOpen(null)} />
      )}
      {open?.kind === 'inUse' && agencies[open.id] && (
        <AgencyInUseDialog
          id={open.id}
          onEdit={() => setOpen({ kind: 'edit', id: open.id })}
          onClose={() => setOpen(null)}
        />
      )}
    </SectionCard>
  )
}

/** A link may lead to one agency of the list: it is then open to be edited, at the text that is meant. */
function linkedAgency(): Open {
  const { agency, field, language } = arrivalState()
  return agency ? { kind: 'edit', id: agency, at: agencyText(field, language) } : null
}

function Search({ typed, onType }: { typed: string; onType: (typed: string) => void }): ReactElement {
  const { t } = useTranslation('settings')
  return (
    <div className={fieldStyles.field}>
      <label htmlFor="agency-search" className={fieldStyles.label}>
        {t('agencies.search')}
      </label>
      <input
        id="agency-search"
        type="search"
        className={fieldStyles.input}
        dir="auto"
        autoComplete="off"
        value={typed}
        onChange={(event) => onType(event.target.value)}
      />
    </div>
  )
}

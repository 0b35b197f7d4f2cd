import { useEffect, useId, useMemo, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { matchesSearch, sortedAgencies } from '../../domain/planning/agencies'
import type { ProjectAgency } from '../../domain/project/schema'
import type { Language } from '../../domain/text/language'
import { showText } from '../../domain/text/typed-text'
import { useLanguage } from '../../i18n/use-language'
import { Button } from '../button/button'
import { Dialog } from '../dialog/dialog'
import fieldStyles from '../field/field.module.css'
import { hasFinePointer } from '../pointer'
import { AgencyOption } from './agency-option'
import styles from './agency-picker.module.css'
import { NewAgencyForm } from './new-agency-form'
import { useAgencyChoice, type AgencyChoice } from './use-agency-choice'

export interface AgencyPickerProps {
  title: string
  chosen: readonly string[]
  agencies: Readonly<Record<string, ProjectAgency>>
  mode: 'one' | 'many'
  hint?: string | undefined
  taken?: readonly string[] | undefined
  today: string
  onChoose: (choice: AgencyChoice) => void
  onClose: () => void
}

/**
 * The project's agencies to choose from, and a way to type one that is not among them. Nothing changes until it is said
 * so.
 */
export function AgencyPicker({
  title,
  chosen,
  agencies,
  mode: requestedMode,
  hint,
  taken = [],
  today,
  onChoose,
  onClose,
}: AgencyPickerProps): ReactElement {
  const { t } = useTranslation('plan')
  const { t: shell } = useTranslation('shell')
  const language = useLanguage()
  const id = useId()
  // A plan from elsewhere may name several leads: they are kept until the group takes one out.
  const mode = chosen.length > 1 ? 'many' : requestedMode
  const choosing = useAgencyChoice(chosen, agencies, mode)
  const { ids, all } = choosing
  const [typed, setTyped] = useState('')
  const sorted = useMemo(() => sortedAgencies(all, language, today), [all, language, today])
  const shown = sorted.filter((agency) => matchesSearch(agency, typed))
  useEffect(() => {
    if (hasFinePointer()) document.getElementById(`${id}-search`)?.focus()
  }, [id])

  const startNew = (): void =>
    choosing.setDraft({
      id: crypto.randomUUID(),
      name: typed.trim() ? { [language]: typed.trim() } : {},
      abbreviation: {},
    })
  const takeNew = (): void => {
    choosing.take()
    setTyped('')
    document.getElementById(`${id}-options`)?.focus()
  }
  const done = (): void => {
    onClose()
    onChoose(choosing.finished())
  }
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{shell('cancel')}</Button>
          <Button variant="primary" onClick={done}>
            {t('agencies.done')}
          </Button>
        </>
      }
    >
      {hint && <p className={styles.hint}>{t('agencies.hint', { kind: hint })}</p>}
      <div className={fieldStyles.field}>
        <label htmlFor={`${id}-search`} className={fieldStyles.label}>
          {t('agencies.search')}
        </label>
        <input
          id={`${id}-search`}
          type="search"
          dir="auto"
          className={fieldStyles.input}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <p className={styles.hint} role="status">
        {ids.length > 0 &&
          t('agencies.chosen', { names: ids.map((one) => shownName(all[one], one, language)).join(', ') })}
      </p>
      <fieldset id={`${id}-options`} tabIndex={-1} className={styles.options}>
        <legend className="visually-hidden">{title}</legend>
        {mode === 'one' && typed === '' && (
          <label className={styles.option}>
            <input type="radio" name={id} checked={ids.length === 0} onChange={choosing.clear} />
            <span>{t('agencies.nobody')}</span>
          </label>
        )}
        {shown.map((agency) => (
          <AgencyOption
            key={agency.id}
            agency={agency}
            agencies={all}
            name={id}
            mode={mode}
            checked={ids.includes(agency.id)}
            taken={taken.includes(agency.id)}
            today={today}
            onSelect={(on) => choosing.select(agency.id, on)}
            onSuccessor={(successor) => choosing.exchange(agency.id, successor)}
          />
        ))}
        <p className={styles.found} role="status">
          {shown.length === 0 && t('agencies.notFound')}
        </p>
      </fieldset>
      {choosing.draft ? (
        <NewAgencyForm draft={choosing.draft} onChange={choosing.setDraft} onTake={takeNew} />
      ) : (
        <p>
          <Button variant="quiet" icon="add" onClick={startNew}>
            {shown.length === 0 && typed.trim()
              ? t('agencies.addTyped', { name: typed.trim() })
              : t('agencies.typeNew')}
          </Button>
        </p>
      )}
    </Dialog>
  )
}

function shownName(agency: ProjectAgency | undefined, id: string, language: Language): string {
  return (agency && (showText(agency.name, language).text || showText(agency.abbreviation, language).text)) || id
}

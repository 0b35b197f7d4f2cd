import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { isDissolved, successorsOf } from '../../domain/planning/agencies'
import type { ProjectAgency } from '../../domain/project/schema'
import { showText } from '../../domain/text/typed-text'
import { useLanguage } from '../../i18n/use-language'
import { Button } from '../button/button'
import { AgencyName, monthOf } from './agency-name'
import styles from './agency-picker.module.css'

interface Props {
  agency: ProjectAgency
  agencies: Readonly<Record<string, ProjectAgency>>
  name: string
  mode: 'one' | 'many'
  checked: boolean
  /** It leads this outcome, so it does not support it too. */
  taken: boolean
  today: string
  onSelect: (on: boolean) => void
  onSuccessor: (id: string) => void
}

/**
 * One agency of the list. A dissolved one can still be chosen, for a plan of its time; its successors stand beside it.
 */
export function AgencyOption({
  agency,
  agencies,
  name,
  mode,
  checked,
  taken,
  today,
  onSelect,
  onSuccessor,
}: Props): ReactElement {
  const { t } = useTranslation('plan')
  const language = useLanguage()
  const successors = isDissolved(agency, today) ? successorsOf(agencies, agency.id, today) : []
  return (
    <div className={styles.optionGroup}>
      <label className={styles.option}>
        <input
          type={mode === 'one' ? 'radio' : 'checkbox'}
          {...(mode === 'one' && { name })}
          checked={checked}
          disabled={taken}
          onChange={(event) => onSelect(event.target.checked)}
        />
        <span>
          <AgencyName agency={agency} id={agency.id} today={today} />
          {taken && <small className={styles.taken}>{t('agencies.isLead')}</small>}
        </span>
      </label>
      {successors.length > 0 && (
        <div className={styles.successors}>
          <p>{t('agencies.workWentTo', { month: monthOf(agency) })}</p>
          {successors.map((successor) => (
            <Button key={successor.id} variant="quiet" icon="next" onClick={() => onSuccessor(successor.id)}>
              {t('agencies.chooseInstead', { name: showText(successor.name, language).text })}
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}

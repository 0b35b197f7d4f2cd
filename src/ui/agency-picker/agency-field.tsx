import { useId, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { isDissolved } from '../../domain/planning/agencies'
import type { ProjectAgency } from '../../domain/project/schema'
import { showText } from '../../domain/text/typed-text'
import { useLanguage } from '../../i18n/use-language'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import { AgencyName, todayNow } from './agency-name'
import { AgencyPicker } from './agency-picker'
import styles from './agency-picker.module.css'
import { SuccessorDialog } from './successor-dialog'
import type { AgencyChoice } from './use-agency-choice'

export interface AgencyFieldProps {
  label: string
  ids: readonly string[]
  agencies: Readonly<Record<string, ProjectAgency>>
  /** One lead, or many who support or host. */
  mode: 'one' | 'many'
  onChoose: (choice: AgencyChoice) => void
  /** Puts a successor in the place of a dissolved agency: here, or wherever the plan names it. */
  onReplace: (from: string, to: string, everywhere: boolean) => void
  /** What kind of body the method thinks of. */
  hint?: string | undefined
  /** Agencies that have another part in this row already, such as its lead. */
  taken?: readonly string[]
  today?: string
}

/**
 * The agencies of a row as they stand; a press opens the list. A dissolved one is marked, and its successors are one
 * press away.
 */
export function AgencyField({
  label,
  ids,
  agencies,
  mode,
  onChoose,
  onReplace,
  hint,
  taken,
  today = todayNow(),
}: AgencyFieldProps): ReactElement {
  const { t } = useTranslation('plan')
  const language = useLanguage()
  const [open, setOpen] = useState<'picker' | { dissolved: string } | null>(null)
  const id = useId()
  const dissolved = ids.filter((one) => isDissolved(agencies[one], today))
  const gone = open !== null && open !== 'picker' ? agencies[open.dissolved] : undefined
  const close = (): void => setOpen(null)
  return (
    <div className={styles.field}>
      <span id={`${id}-label`} className={styles.label}>
        {label}
      </span>
      <button
        type="button"
        id={`${id}-value`}
        className={classNames(styles.value, ids.length === 0 && styles.none)}
        aria-haspopup="dialog"
        aria-labelledby={`${id}-label ${id}-value`}
        onClick={() => setOpen('picker')}
      >
        {ids.length === 0 ? (
          <>
            <Icon name="add" size={16} />
            <span>{t('agencies.choose')}</span>
          </>
        ) : (
          <span className={styles.names}>
            {ids.map((one) => (
              <AgencyName key={one} id={one} agency={agencies[one]} today={today} />
            ))}
          </span>
        )}
      </button>
      {dissolved.map((one) => (
        <button key={one} type="button" className={styles.successor} onClick={() => setOpen({ dissolved: one })}>
          {t('agencies.whoNow')}
          <span className="visually-hidden"> {agencies[one] && showText(agencies[one].name, language).text}</span>
        </button>
      ))}
      {open === 'picker' && (
        <AgencyPicker
          title={label}
          chosen={ids}
          agencies={agencies}
          mode={mode}
          hint={hint}
          taken={taken}
          today={today}
          onChoose={onChoose}
          onClose={close}
        />
      )}
      {gone && (
        <SuccessorDialog
          agency={gone}
          agencies={agencies}
          today={today}
          onReplace={(to, everywhere) => onReplace(gone.id, to, everywhere)}
          onClose={close}
        />
      )}
    </div>
  )
}

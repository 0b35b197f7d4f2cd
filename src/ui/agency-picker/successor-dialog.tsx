import { useId, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { successorsOf } from '../../domain/planning/agencies'
import type { ProjectAgency } from '../../domain/project/schema'
import { showText } from '../../domain/text/typed-text'
import { useLanguage } from '../../i18n/use-language'
import { Button } from '../button/button'
import { Dialog } from '../dialog/dialog'
import { AgencyName, monthOf } from './agency-name'
import styles from './agency-picker.module.css'

export interface SuccessorDialogProps {
  agency: ProjectAgency
  agencies: Readonly<Record<string, ProjectAgency>>
  today: string
  /** False where it was asked for the whole plan, so that there is no “here”. */
  hasHere?: boolean
  onReplace: (to: string, everywhere: boolean) => void
  onClose: () => void
}

/**
 * Says what became of a dissolved agency and offers whoever took over its work. Nothing is replaced until a button says
 * so.
 */
export function SuccessorDialog({
  agency,
  agencies,
  today,
  hasHere = true,
  onReplace,
  onClose,
}: SuccessorDialogProps): ReactElement {
  const { t } = useTranslation('plan')
  const { t: shell } = useTranslation('shell')
  const language = useLanguage()
  const successors = successorsOf(agencies, agency.id, today)
  const [chosen, setChosen] = useState(successors[0]?.id ?? '')
  const name = useId()
  const replace = (everywhere: boolean): void => {
    onClose()
    onReplace(chosen, everywhere)
  }
  return (
    <Dialog
      title={showText(agency.name, language).text || agency.id}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{shell('cancel')}</Button>
          {successors.length > 0 && hasHere && (
            <Button onClick={() => replace(false)}>{t('agencies.replaceHere')}</Button>
          )}
          {successors.length > 0 && (
            <Button variant="primary" onClick={() => replace(true)}>
              {t('agencies.replaceEverywhere')}
            </Button>
          )}
        </>
      }
    >
      <p>
        {t('agencies.wasDissolved', { month: monthOf(agency) })}{' '}
        {t(
          successors.length === 0
            ? 'agencies.noSuccessor'
            : successors.length > 1
              ? 'agencies.severalSuccessors'
              : 'agencies.oneSuccessor',
        )}
      </p>
      {successors.length > 0 && (
        <fieldset className={styles.options}>
          <legend className="visually-hidden">{t('agencies.successors')}</legend>
          {successors.map((successor) => (
            <label key={successor.id} className={styles.option}>
              <input
                type="radio"
                name={name}
                checked={chosen === successor.id}
                onChange={() => setChosen(successor.id)}
              />
              <AgencyName agency={successor} id={successor.id} today={today} />
            </label>
          ))}
        </fieldset>
      )}
    </Dialog>
  )
}

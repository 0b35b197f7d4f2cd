import { useEffect, useId, type ReactElement } from 'react'
import { useForm, type UseFormRegisterReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { ProjectAgency } from '../../domain/project/schema'
import type { Language } from '../../domain/text/language'
import { putAgency } from '../../session/commands/agencies'
import { openProject } from '../../session/current'
import { Button } from '../../ui/button/button'
import { Dialog } from '../../ui/dialog/dialog'
import fieldStyles from '../../ui/field/field.module.css'
import { agencyOf, formOf, isNameTaken, type AgencyForm, type AgencyText } from './agency-form'
import { DissolvedFields } from './dissolved-fields'
import styles from './settings-page.module.css'

interface Props {
  agency: ProjectAgency | null
  /** The text that the focus goes to; the window's first button where none is named. */
  at?: AgencyText | undefined
  onClose: () => void
}

/** Adds an agency, or changes one. Nothing changes until it is saved, and then as one step. */
export function AgencyDialog({ agency, at, onClose }: Props): ReactElement {
  const { t } = useTranslation('settings')
  const formId = useId()
  const form = useForm<AgencyForm>({ defaultValues: formOf(agency), shouldUnregister: false })
  const {
    register,
    handleSubmit,
    getValues,
    setFocus,
    formState: { errors },
  } = form
  useEffect(() => {
    if (at) setFocus(at)
  }, [at, setFocus])

  const save = handleSubmit((values) => {
    putAgency(agency, (before) => agencyOf(values, before))
    onClose()
  })
  const isFree = (name: string): boolean => name.trim() === '' || !isNameTaken(openProject(), name, agency?.id)
  const isNamed = (): boolean => getValues('nameLao').trim() !== '' || getValues('nameEnglish').trim() !== ''
  const checks = { missing: isNamed, taken: isFree }
  const messageOf = (type: string | undefined): string | undefined =>
    type === 'missing' ? t('agencyForm.nameMissing') : type === 'taken' ? t('agencyForm.nameTaken') : undefined

  return (
    <Dialog
      title={t(agency ? 'agencyForm.editTitle' : 'agencyForm.addTitle')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('agencyForm.cancel')}</Button>
          <Button variant="primary" type="submit" form={formId}>
            {t('agencyForm.save')}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={(event) => void save(event)} noValidate>
        <p className={styles.soft}>{t('agencyForm.oneIsEnough')}</p>
        <Field
          label={t('agencyForm.nameLao')}
          language="lo"
          error={messageOf(errors.nameLao?.type)}
          {...register('nameLao', { validate: checks, deps: 'nameEnglish' })}
        />
        <Field label={t('agencyForm.abbreviationLao')} language="lo" {...register('abbreviationLao')} />
        <Field
          label={t('agencyForm.nameEnglish')}
          language="en"
          error={messageOf(errors.nameEnglish?.type === 'missing' ? undefined : errors.nameEnglish?.type)}
          {...register('nameEnglish', { validate: checks, deps: 'nameLao' })}
        />
        <Field label={t('agencyForm.abbreviationEnglish')} language="en" {...register('abbreviationEnglish')} />
        <DissolvedFields form={form} ownId={agency?.id} />
      </form>
    </Dialog>
  )
}

interface FieldProps extends UseFormRegisterReturn {
  label: string
  language: Language
  error?: string | undefined
}

function Field({ label, language, error, ...registered }: FieldProps): ReactElement {
  const id = useId()
  return (
    <div className={fieldStyles.field}>
      <label htmlFor={id} className={fieldStyles.label}>
        {label}
      </label>
      <input
        id={id}
        className={fieldStyles.input}
        lang={language}
        dir="auto"
        autoComplete="off"
        aria-invalid={error !== undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        {...registered}
      />
      {error && (
        <p id={`${id}-error`} className={fieldStyles.error} role="alert">
          {error}
        </p>
      )}
    </div>
  )
}

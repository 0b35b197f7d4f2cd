import type { ReactElement } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Language } from '../../domain/text/language'
import { normalizeTyped } from '../../domain/text/typed-text'
import { useLanguage } from '../../i18n/use-language'
import { keepProject } from '../../storage/project-store'
import { Button } from '../../ui/button/button'
import fieldStyles from '../../ui/field/field.module.css'
import styles from './home-page.module.css'
import { startProject } from './start-project'

interface Form {
  title: string
  level: 'system' | 'organization'
  country: string
  language: Language
}

const levels = ['system', 'organization'] as const
const languageChoices = ['lo', 'en'] as const

/** Four questions, and a project is there. Only the name must be given. */
export function NewProjectPage(): ReactElement {
  const { t } = useTranslation('projects')
  const language = useLanguage()
  const [, navigate] = useLocation()
  const { register, handleSubmit, formState: { errors } } = useForm<Form>({ defaultValues: { title: '', level: 'system', country: 'LA', language } })

  const create = handleSubmit(async ({ title, level, country, language: typing }) => {
    const project = await startProject({ title: { [typing]: normalizeTyped(title.trim()) }, level, country, language: typing })
    // Open at once: how long the browser takes to keep it is said in the bar.
    void keepProject(project)
    navigate(`/project/${project.header.id}/assessment/1`)
  })

  return (
    <form className={styles.form} onSubmit={(event) => void create(event)} noValidate>
      <h1>{t('new.title')}</h1>
      <div className={fieldStyles.field}>
        <label htmlFor="title" className={fieldStyles.label}>{t('new.name')}</label>
        <p id="title-hint" className={fieldStyles.hint}>{t('new.nameHint')}</p>
        <input id="title" className={fieldStyles.input} dir="auto" aria-describedby="title-hint title-error" aria-invalid={Boolean(errors.title)} {...register('title', { validate: (value) => value.trim() !== '' })} />
        <p id="title-error" className={fieldStyles.error} role="alert">{errors.title && t('new.nameMissing')}</p>
      </div>
      <fieldset className={styles.choices}>
        <legend>{t('new.level')}</legend>
        {levels.map((level) => (
          <label key={level} className={styles.choice}>
            <input type="radio" value={level} {...register('level')} />
            <span>{t(`level.${level}`)}<small>{t(`levelHint.${level}`)}</small></span>
          </label>
        ))}
      </fieldset>
      <fieldset className={styles.choices}>
        <legend>{t('new.language')}</legend>
        {languageChoices.map((choice) => (
          <label key={choice} className={styles.choice}>
            <input type="radio" value={choice} {...register('language')} />
            <span>{t(`new.languageChoice.${choice}`)}</span>
          </label>
        ))}
      </fieldset>
      <div className={fieldStyles.field}>
        <label htmlFor="country" className={fieldStyles.label}>{t('new.country')}</label>
        <select id="country" className={fieldStyles.input} aria-describedby="country-hint" {...register('country')}>
          <option value="LA">{t('new.countryLao')}</option>
          <option value="other">{t('new.countryOther')}</option>
        </select>
        <p id="country-hint" className={fieldStyles.hint}>{t('new.countryHint')}</p>
      </div>
      <div><Button look="primary" icon="next" type="submit">{t('new.create')}</Button></div>
    </form>
  )
}

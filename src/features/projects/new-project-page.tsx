import type { ReactElement } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Language } from '../../domain/text/language'
import { normalizeTyped } from '../../domain/text/typed-text'
import { useLanguage } from '../../i18n/use-language'
import { blockPath, projectPath } from '../../paths/paths'
import { keepProject } from '../../session/current'
import { Button } from '../../ui/button/button'
import { ChoiceSet } from '../../ui/choice-set/choice-set'
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
  const {
    register,
    handleSubmit,
    control,
    setValue,
    formState: { errors },
  } = useForm<Form>({ defaultValues: { title: '', level: 'system', country: 'LA', language } })
  const [level, typing] = useWatch({ control, name: ['level', 'language'] })

  const create = handleSubmit(async ({ title, ...form }) => {
    const project = await startProject({
      title: { [form.language]: normalizeTyped(title.trim()) },
      level: form.level,
      country: form.country,
      language: form.language,
    })
    // Open at once: how long the browser takes to keep it is said in the bar.
    void keepProject(project)
    navigate(projectPath(project.header.id, blockPath(1)))
  })

  return (
    <form className={styles.form} onSubmit={(event) => void create(event)} noValidate>
      <h1>{t('new.title')}</h1>
      <div className={fieldStyles.field}>
        <label htmlFor="title" className={fieldStyles.label}>
          {t('new.name')}
        </label>
        <p id="title-hint" className={fieldStyles.hint}>
          {t('new.nameHint')}
        </p>
        <input
          id="title"
          className={fieldStyles.input}
          dir="auto"
          aria-describedby="title-hint title-error"
          aria-invalid={Boolean(errors.title)}
          {...register('title', { validate: (value) => value.trim() !== '' })}
        />
        <p id="title-error" className={fieldStyles.error} role="alert">
          {errors.title && t('new.nameMissing')}
        </p>
      </div>
      <ChoiceSet
        legend={t('new.level')}
        options={levels.map((value) => ({ value, label: t(`level.${value}`), hint: t(`levelHint.${value}`) }))}
        value={level}
        onChoose={(value) => setValue('level', value)}
      />
      <ChoiceSet
        legend={t('new.language')}
        options={languageChoices.map((value) => ({ value, label: t(`new.languageChoice.${value}`) }))}
        value={typing}
        onChoose={(value) => setValue('language', value)}
      />
      <div className={fieldStyles.field}>
        <label htmlFor="country" className={fieldStyles.label}>
          {t('new.country')}
        </label>
        <select id="country" className={fieldStyles.input} aria-describedby="country-hint" {...register('country')}>
          <option value="LA">{t('new.countryLao')}</option>
          <option value="other">{t('new.countryOther')}</option>
        </select>
        <p id="country-hint" className={fieldStyles.hint}>
          {t('new.countryHint')}
        </p>
      </div>
      <div>
        <Button variant="primary" icon="next" type="submit">
          {t('new.create')}
        </Button>
      </div>
    </form>
  )
}

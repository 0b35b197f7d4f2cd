import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { languages } from '../../domain/text/language'
import { useProject } from '../../storage/use-assessment'
import { TypedTextField } from '../../ui/field/typed-text-field'
import { changeHeader } from './change-header'
import styles from './settings-page.module.css'

const levels = ['system', 'organization'] as const

/** What the project is called, what it assesses, and the language in which its group works. */
export function ProjectSection(): ReactElement {
  const { t } = useTranslation('settings')
  const { header } = useProject()
  return (
    <section className={styles.card} aria-labelledby="project">
      <h2 id="project">{t('project.title')}</h2>
      <TypedTextField label={t('project.name')} value={header.title} language={header.language} onCommit={(title) => changeHeader('title', { title }, true)} />
      <fieldset className={styles.choices}>
        <legend>{t('project.level')}</legend>
        {levels.map((level) => (
          <label key={level} className={styles.choice}>
            <input type="radio" name="level" checked={header.level === level} onChange={() => changeHeader('level', { level })} />
            <span>{t(`project.levelName.${level}`)}<small>{t(`project.levelHint.${level}`)}</small></span>
          </label>
        ))}
      </fieldset>
      <fieldset className={styles.choices} aria-describedby="group-language-hint">
        <legend>{t('project.language')}</legend>
        <p id="group-language-hint" className={styles.hint}>{t('project.languageHint')}</p>
        {languages.map((language) => (
          <label key={language} className={styles.choice}>
            <input type="radio" name="group-language" checked={header.language === language} onChange={() => changeHeader('language', { language })} />
            <span>{t(`project.languageName.${language}`)}</span>
          </label>
        ))}
      </fieldset>
    </section>
  )
}

import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { languages } from '../../domain/text/language'
import { isEmptyText } from '../../domain/text/typed-text'
import { useProject } from '../../session/read/use-assessment'
import { ChoiceSet } from '../../ui/choice-set/choice-set'
import { TypedTextField } from '../../ui/field/typed-text-field'
import { SectionCard } from '../../ui/section-card/section-card'
import { changeHeader } from '../../session/commands/header'

const levels = ['system', 'organization'] as const

/** What the project is called, what it assesses, and the language in which its group works. */
export function ProjectSection(): ReactElement {
  const { t } = useTranslation('settings')
  const { header } = useProject()
  // Only a case that others wrote down has a source. Its field stays while it is cleared to type anew.
  const [hasSource] = useState(() => !isEmptyText(header.source ?? {}))
  return (
    <SectionCard id="project" title={t('project.title')}>
      <TypedTextField
        label={t('project.name')}
        value={header.title}
        language={header.language}
        onCommit={(title) => changeHeader('title', { title }, true)}
      />
      {hasSource && (
        <div data-field="source">
          <TypedTextField
            label={t('project.source')}
            hint={t('project.sourceHint')}
            value={header.source}
            language={header.language}
            onCommit={(source) => changeHeader('source', { source }, true)}
          />
        </div>
      )}
      <ChoiceSet
        legend={t('project.level')}
        options={levels.map((level) => ({
          value: level,
          label: t(`project.levelName.${level}`),
          hint: t(`project.levelHint.${level}`),
        }))}
        value={header.level}
        onChoose={(level) => changeHeader('level', { level })}
      />
      <ChoiceSet
        legend={t('project.language')}
        hint={t('project.languageHint')}
        options={languages.map((language) => ({ value: language, label: t(`project.languageName.${language}`) }))}
        value={header.language}
        onChoose={(language) => changeHeader('language', { language })}
      />
    </SectionCard>
  )
}

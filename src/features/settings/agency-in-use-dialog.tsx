import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { agencyUses } from '../../domain/planning/agency-uses'
import type { TypedText } from '../../domain/text/typed-text'
import { useLanguage } from '../../i18n/use-language'
import { useProject } from '../../session/read/use-assessment'
import { Button } from '../../ui/button/button'
import { Dialog } from '../../ui/dialog/dialog'
import { LanguageText } from '../../ui/language-text/language-text'
import { spokenName } from './agency-text'
import styles from './settings-page.module.css'

/** Says where an agency is named, and what can be done instead of deleting it. */
export function AgencyInUseDialog({
  id,
  onEdit,
  onClose,
}: {
  id: string
  onEdit: () => void
  onClose: () => void
}): ReactElement | null {
  const { t } = useTranslation('settings')
  const language = useLanguage()
  const project = useProject()
  const uses = agencyUses(project, id)
  const agency = project.agencies[id]
  if (!agency) return null
  return (
    <Dialog
      title={t('inUse.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('inUse.close')}</Button>
          <Button icon="edit" onClick={onEdit}>
            {t('inUse.edit')}
          </Button>
        </>
      }
    >
      <p>{t('inUse.intro', { name: spokenName(agency, language, t('agencies.unnamed')) })}</p>
      <ul className={styles.uses}>
        {uses.areas.map((area) => (
          <Use key={area.id} as={t('inUse.area')} text={area.name} />
        ))}
        {uses.outcomes.map((outcome) => (
          <Use key={outcome.id} as={t('inUse.outcome')} text={outcome.text} />
        ))}
        {uses.predecessors.map((predecessor) => (
          <Use key={predecessor.id} as={t('inUse.predecessor')} text={predecessor.name} />
        ))}
      </ul>
      <p>{t('inUse.advice')}</p>
    </Dialog>
  )
}

function Use({ as, text }: { as: string; text: TypedText }): ReactElement {
  const { t } = useTranslation('settings')
  const language = useLanguage()
  return (
    <li>
      {as}{' '}
      <b>
        <LanguageText value={text} language={language} empty={t('inUse.untitled')} />
      </b>
    </li>
  )
}

import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useLanguage } from '../../i18n/use-language'
import { pathOf, projectPath } from '../../paths/paths'
import { LanguageText } from '../../ui/language-text/language-text'
import { useProjectList } from './project-list'

/** As many projects as a line can name. */
const MOST = 3

/**
 * An edited workbook is no project, and is taken into one: said where somebody tried to open it, with the way there.
 */
export function WhereWorkbooksGo(): ReactElement {
  const { t } = useTranslation(['opening', 'projects'])
  const language = useLanguage()
  const headers = useProjectList((state) => state.headers) ?? []
  if (headers.length === 0) return <p>{t('taken.none')}</p>
  return (
    <p>
      {t('taken.into')}{' '}
      {headers.slice(0, MOST).map(({ header: { id, title } }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <Link href={projectPath(id, pathOf('import'))}>
            <LanguageText value={title} language={language} empty={t('projects:untitled')} />
          </Link>
        </span>
      ))}
      {headers.length > MOST && <> {t('taken.others')}</>}
    </p>
  )
}

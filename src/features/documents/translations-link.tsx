import { useMemo, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Project } from '../../domain/project/schema'
import { missingHalves } from '../../domain/text/missing-halves'
import { pathOf } from '../../paths/paths'
import styles from './documents-page.module.css'

/** How many texts are in one language alone, and the way to where they are translated. */
export function TranslationsLink({ project }: { project: Project }): ReactElement | null {
  const { t } = useTranslation('documents')
  const count = useMemo(() => missingHalves(project).length, [project])
  if (count === 0) return null
  return (
    <p className={styles.soft}>
      {t('translations.count', { count })} <Link href={pathOf('translations')}>{t('translations.link')}</Link>
    </p>
  )
}

import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { translatedCount } from '../../domain/text/missing-halves'
import { pathOf } from '../../paths/paths'
import { useProject } from '../../session/read/use-assessment'
import { useGroupNames } from '../../session/read/use-group-names'
import { Meter } from '../../ui/meter/meter'
import { TranslationList } from './translation-list'
import styles from './translations.module.css'
import { WithTranslator } from './with-translator'

/** Every text that exists in one language alone, side by side with room for the other. */
export function TranslationsPage(): ReactElement {
  const { t } = useTranslation('translations')
  const { t: shell } = useTranslation('shell')
  const project = useProject()
  const groups = useGroupNames()
  const { done, all } = translatedCount(project, groups?.areaIds)
  const count = t('count', { done, all })
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('title')}</h1>
        <p className={styles.soft}>{t('lead')}</p>
      </header>
      <div className={styles.progress}>
        <Meter share={all === 0 ? 1 : done / all} label={t('progress')} text={count} />
        <p>{count}</p>
      </div>
      {groups ? <TranslationList project={project} groups={groups} /> : <p role="status">{shell('loading')}</p>}
      <WithTranslator canSave={done < all} />
      <p>
        <Link href={pathOf('documents')}>{t('back')}</Link>
      </p>
    </div>
  )
}

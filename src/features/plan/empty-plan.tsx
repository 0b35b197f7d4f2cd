import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Matrix } from '../../domain/project/schema'
import { pathOf } from '../../paths/paths'
import buttonStyles from '../../ui/button/button.module.css'
import { classNames } from '../../ui/class-names'
import { Icon } from '../../ui/icon/icon'
import styles from './plan-page.module.css'

/** How to begin, while the matrix has no row. */
export function EmptyPlan({ matrix }: { matrix: Matrix }): ReactElement {
  const { t } = useTranslation('plan')
  return (
    <div className={styles.empty}>
      <p>
        <b>{t('empty.title')}</b>
      </p>
      <p>{t(`empty.${matrix}`)}</p>
      <p>
        <Link
          href={pathOf('priorities')}
          state={{ view: 'proposals' }}
          className={classNames(buttonStyles.button, buttonStyles.primary)}
        >
          <Icon name="light" />
          <span>{t('empty.draft')}</span>
        </Link>
      </p>
    </div>
  )
}

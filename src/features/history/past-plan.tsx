import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { matrixTree, type AreaNode } from '../../domain/planning/plan'
import type { Project } from '../../domain/project/schema'
import type { TypedText } from '../../domain/text/typed-text'
import { useLanguage } from '../../i18n/use-language'
import { LanguageText } from '../../ui/language-text/language-text'
import styles from './history.module.css'

const blocks = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

/** The rows of the plan as they were: priority areas, key outcomes, actions. */
export function PastPlan({ past }: { past: Project }): ReactElement {
  const { t } = useTranslation('history')
  const groups = [...matrixTree(past, 'system', blocks), ...matrixTree(past, 'front-office', [])]
  const areas = groups.flatMap((group) => group.areas)
  return (
    <section className={styles.plan} aria-labelledby="past-plan">
      <h3 id="past-plan">{t('preview.plan')}</h3>
      {areas.length === 0 ? (
        <p>{t('preview.noPlan')}</p>
      ) : (
        <ul className={styles.areas}>
          {areas.map((node) => (
            <Area key={node.area.id} node={node} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Area({ node: { area, outcomes } }: { node: AreaNode }): ReactElement {
  return (
    <li>
      <b>
        <Text value={area.name} />
      </b>
      {outcomes.length > 0 && (
        <ul>
          {outcomes.map(({ outcome, actions }) => (
            <li key={outcome.id}>
              <Text value={outcome.text} />
              {actions.length > 0 && (
                <ol>
                  {actions.map((action) => (
                    <li key={action.id}>
                      <Text value={action.text} />
                    </li>
                  ))}
                </ol>
              )}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function Text({ value }: { value: TypedText }): ReactElement {
  const { t } = useTranslation('history')
  return <LanguageText value={value} language={useLanguage()} empty={t('preview.untitled')} />
}

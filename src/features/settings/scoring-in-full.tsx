import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { formatPercent } from '../../domain/text/format'
import { useLanguage } from '../../i18n/use-language'
import { cachedMethod } from '../../storage/method/method'
import styles from './about-page.module.css'

const rules = [
  'answers',
  'parts',
  'ratio',
  'dependents',
  'readiness',
  'completeness',
  'range',
  'overall',
  'weights',
  'gaps',
  'checklist',
  'figures',
  'bands',
] as const

/** The definition of the scores, rule by rule: the same as the domain's [SC1] to [SC10] in plain words. */
export function ScoringInFull(): ReactElement {
  const { t } = useTranslation('settings')
  // The toolkit's own definition: a project's wording of it belongs on the pages of that project.
  const bands = cachedMethod('questionnaire', useLanguage())?.bands ?? []
  return (
    <section aria-labelledby="scoring">
      <h2 id="scoring">{t('about.scoring.title')}</h2>
      <p>{t('about.scoring.own')}</p>
      <dl className={styles.rules}>
        {rules.map((rule) => (
          <div key={rule}>
            <dt>{t(`about.scoring.${rule}.name`)}</dt>
            <dd>{t(`about.scoring.${rule}.text`)}</dd>
          </div>
        ))}
      </dl>
      <ul className={styles.bands}>
        {bands.map((band) => (
          <li key={band.id}>{t('about.scoring.bandFrom', { name: band.name, from: formatPercent(band.from) })}</li>
        ))}
      </ul>
    </section>
  )
}

import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { isProvisional, type Assessment } from '../../domain/assessment/scoring'
import { formatPercent } from '../../domain/text/format'
import { pathOf, questionPath } from '../../paths/paths'
import { useProject, useQuestionnaire } from '../../session/read/use-assessment'
import buttonStyles from '../../ui/button/button.module.css'
import { Icon } from '../../ui/icon/icon'
import { Meter } from '../../ui/meter/meter'
import { ReadinessBar } from '../../ui/profile-chart/readiness-bar'
import { BandNames, PercentScale } from '../../ui/profile-chart/scale'
import { SectionCard } from '../../ui/section-card/section-card'
import styles from './overall-readiness.module.css'
import { ScoringDetails } from './scoring-details'

/** Overall readiness as a large figure, with its band, how complete it is and how far it can still move, in words. */
export function OverallReadiness({ assessment }: { assessment: Assessment }): ReactElement {
  const { t } = useTranslation('result')
  const { bands } = useQuestionnaire()
  const { overall } = assessment
  const answered = t('overall.answered', { answered: overall.answered, applicable: overall.applicable })
  return (
    <SectionCard id="overall" title={t('overall.title')}>
      <div className={styles.columns}>
        <Figure overall={overall} />
        <div className={styles.facts}>
          <div className={styles.answered}>
            <p>
              {answered} ({formatPercent(overall.completeness)})
            </p>
            <Meter share={overall.completeness} label={t('overall.completeness')} text={answered} />
          </div>
          <Meaning assessment={assessment} />
        </div>
      </div>
      {overall.readiness !== null && (
        <div className={styles.bar} aria-hidden="true">
          <div className={styles.bandNames}>
            <BandNames bands={bands} />
          </div>
          <ReadinessBar score={overall} bandStarts={bands.map((band) => band.from)} thickness={24} height={44} />
          <PercentScale bandStarts={bands.map((band) => band.from)} />
        </div>
      )}
      <ScoringDetails />
    </SectionCard>
  )
}

function Figure({ overall }: { overall: Assessment['overall'] }): ReactElement {
  const { t } = useTranslation('result')
  const { bands } = useQuestionnaire()
  if (overall.readiness === null) return <p className={styles.noScore}>{t('overall.noScore')}</p>
  return (
    <div className={styles.figure}>
      <p className={styles.number}>{formatPercent(overall.readiness)}</p>
      <div className={styles.words}>
        <p className={styles.band}>{bands.find((band) => band.id === overall.band)?.name}</p>
        <p className={styles.state}>
          <Icon name={isProvisional(overall) ? 'partly' : 'yes'} size={18} />{' '}
          {t(isProvisional(overall) ? 'overall.provisional' : 'overall.complete')}
        </p>
      </div>
    </div>
  )
}

/** What the figure means: the range until all is answered, unequal weights, and the way to what is still open. */
function Meaning({ assessment: { overall, blocks } }: { assessment: Assessment }): ReactElement {
  const { t } = useTranslation('result')
  const { weights } = useProject().header
  const isWeighted = blocks.some((block) => (weights[String(block.number)] ?? 1) !== (weights['1'] ?? 1))
  const open = blocks.flatMap((block) => block.items).find((item) => item.asked && item.applicable && !item.answered)
  return (
    <>
      {overall.readiness === null ? (
        <p>{t('overall.noScoreText')}</p>
      ) : isProvisional(overall) ? (
        <p>{t('overall.range', { low: formatPercent(overall.range[0]), high: formatPercent(overall.range[1]) })}</p>
      ) : (
        <p>{t('overall.final')}</p>
      )}
      {isWeighted && (
        <p>
          {t('overall.weighted')} <Link href={pathOf('settings')}>{t('overall.toWeights')}</Link>
        </p>
      )}
      {open && (
        <p>
          <Link href={questionPath(open.number)} className={buttonStyles.button}>
            <span>{t('overall.continue')}</span>
            <Icon name="next" />
          </Link>
        </p>
      )}
    </>
  )
}

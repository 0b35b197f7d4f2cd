import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { isProvisional } from '../../domain/assessment/scoring'
import { formatPercent } from '../../domain/text/format'
import { useAssessment, useQuestionnaire } from '../../storage/use-assessment'
import { Button } from '../../ui/button/button'
import { classNames } from '../../ui/class-names'
import { Meter } from '../../ui/meter/meter'
import styles from './block-nav.module.css'

/** The nine building blocks with how far each is answered, and the whole: always in sight beside the questions. */
export function BlockNav({ current }: { current: string }): ReactElement {
  const { t } = useTranslation('assessment')
  const { blocks, overall } = useAssessment()
  const questionnaire = useQuestionnaire()
  const [isOpen, setOpen] = useState(false)
  const name = questionnaire.blocks.find((block) => String(block.number) === current)?.name ?? t('allBlocks')
  return (
    <aside className={styles.aside} aria-label={t('blocks')}>
      <div className={styles.overall}>
        <p className={styles.counts}>{t('answeredOf', { answered: overall.answered, applicable: overall.applicable })}</p>
        <Meter share={overall.completeness} label={t('completeness')} text={t('answeredOf', { answered: overall.answered, applicable: overall.applicable })} />
        <p className={styles.readiness} data-overall>
          {overall.readiness === null ? t('noScoreYet') : t(isProvisional(overall) ? 'readinessProvisional' : 'readiness', { percent: formatPercent(overall.readiness) })}
        </p>
      </div>
      <div className={styles.opener}>
        <Button icon={isOpen ? 'up' : 'down'} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>{current === 'all' ? name : `${current}. ${name}`}</Button>
      </div>
      <ol className={classNames(styles.list, isOpen && styles.open)}>
        {questionnaire.blocks.map((block, index) => {
          const score = blocks[index]
          return (
            <li key={block.number}>
              <Link href={`/assessment/${block.number}`} onClick={() => setOpen(false)} className={classNames(styles.block, String(block.number) === current && styles.current)} aria-current={String(block.number) === current ? 'true' : undefined}>
                <span className={styles.number}>{block.number}</span>
                <span className={styles.name}>{block.name}</span>
                {score && <span className={styles.count} aria-label={t('answeredOf', { answered: score.answered, applicable: score.applicable })}>{score.answered}/{score.applicable}</span>}
              </Link>
            </li>
          )
        })}
        <li>
          <Link href="/assessment/all" onClick={() => setOpen(false)} className={classNames(styles.block, current === 'all' && styles.current)} aria-current={current === 'all' ? 'true' : undefined}>
            <span className={styles.number} aria-hidden="true">…</span>
            <span className={styles.name}>{t('allBlocks')}</span>
          </Link>
        </li>
      </ol>
    </aside>
  )
}

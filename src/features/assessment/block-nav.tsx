import { memo, useCallback, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { isProvisional } from '../../domain/assessment/scoring'
import { formatPercent } from '../../domain/text/format'
import { blockPath } from '../../paths/paths'
import { useQuestionnaire, useSettledAssessment } from '../../session/read/use-assessment'
import { Button } from '../../ui/button/button'
import { classNames } from '../../ui/class-names'
import { Meter } from '../../ui/meter/meter'
import styles from './block-nav.module.css'

/** The nine building blocks with how far each is answered, and the whole: always in sight beside the questions. */
export function BlockNav({ current }: { current: string }): ReactElement {
  const { t } = useTranslation('assessment')
  const { blocks, overall } = useSettledAssessment()
  const questionnaire = useQuestionnaire()
  const [isOpen, setOpen] = useState(false)
  const close = useCallback(() => setOpen(false), [])
  const name = questionnaire.blocks.find((block) => String(block.number) === current)?.name ?? t('allBlocks')
  return (
    <aside className={styles.aside} aria-label={t('blocks')}>
      <div className={styles.overall}>
        <p className={styles.counts}>
          {t('answeredOf', { answered: overall.answered, applicable: overall.applicable })}
        </p>
        <Meter
          share={overall.completeness}
          label={t('completeness')}
          text={t('answeredOf', { answered: overall.answered, applicable: overall.applicable })}
        />
        <p className={styles.readiness} data-overall>
          {overall.readiness === null
            ? t('noScoreYet')
            : t(isProvisional(overall) ? 'readinessProvisional' : 'readiness', {
                percent: formatPercent(overall.readiness),
              })}
        </p>
      </div>
      <div className={styles.opener}>
        <Button icon={isOpen ? 'up' : 'down'} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {current === 'all' ? name : `${current}. ${name}`}
        </Button>
      </div>
      <ol className={classNames(styles.list, isOpen && styles.open)}>
        {questionnaire.blocks.map((block, index) => (
          <BlockLink
            key={block.number}
            to={block.number}
            name={block.name}
            isCurrent={String(block.number) === current}
            answered={blocks[index]?.answered}
            applicable={blocks[index]?.applicable}
            onGo={close}
          />
        ))}
        <BlockLink to="all" name={t('allBlocks')} isCurrent={current === 'all'} onGo={close} />
      </ol>
    </aside>
  )
}

interface BlockLinkProps {
  to: number | 'all'
  name: string
  isCurrent: boolean
  answered?: number | undefined
  applicable?: number | undefined
  onGo: () => void
}

/** One line of the list; drawn again only when its own counts change. */
const BlockLink = memo(function BlockLink({
  to,
  name,
  isCurrent,
  answered,
  applicable,
  onGo,
}: BlockLinkProps): ReactElement {
  const { t } = useTranslation('assessment')
  return (
    <li>
      <Link
        href={blockPath(to)}
        onClick={onGo}
        className={classNames(styles.block, isCurrent && styles.current)}
        aria-current={isCurrent ? 'true' : undefined}
      >
        <span className={styles.number} aria-hidden={to === 'all'}>
          {to === 'all' ? '…' : to}
        </span>
        <span className={styles.name}>{name}</span>
        {answered !== undefined && (
          <span className={styles.count} aria-label={t('answeredOf', { answered, applicable })}>
            {answered}/{applicable}
          </span>
        )}
      </Link>
    </li>
  )
})

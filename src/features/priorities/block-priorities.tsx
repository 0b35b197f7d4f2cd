import { memo, useMemo, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { BlockScore } from '../../domain/assessment/scoring'
import type { MethodBlock, PlanningMethod } from '../../domain/method/method'
import type { Gap } from '../../domain/planning/gaps'
import type { MatrixGroup } from '../../domain/planning/plan'
import { formatPercent } from '../../domain/text/format'
import { blockPath } from '../../paths/paths'
import { newArea } from '../../session/commands/plan'
import { Button } from '../../ui/button/button'
import { Meter } from '../../ui/meter/meter'
import { QuestionLinks } from '../../ui/question-links/question-links'
import { focusText } from '../../ui/row/row-focus'
import { AreaCard } from './area-card'
import styles from './block-priorities.module.css'

interface Props {
  block: MethodBlock
  score: BlockScore
  bandName: string | undefined
  gaps: readonly Gap[]
  group: MatrixGroup
  method: PlanningMethod
}

/** One building block: how ready it is, its gaps, and the priority areas with their key outcomes. */
export const BlockPriorities = memo(function BlockPriorities({
  block,
  score,
  bandName,
  gaps,
  group,
  method,
}: Props): ReactElement {
  const { t } = useTranslation('priorities')
  const example = method.suggestions.find((one) => one.block === block.number)?.suggestions[0]
  return (
    <section className={styles.block} aria-labelledby={`block-${block.number}`}>
      <header className={styles.head}>
        <p className={styles.exercise}>
          {t('exercises', { first: `4.${block.number}`, second: `5.${block.number + 9}` })}
        </p>
        <h2 id={`block-${block.number}`} tabIndex={-1}>
          {block.number}. {block.name}
        </h2>
        <Readiness score={score} bandName={bandName} block={block} />
        <Gaps gaps={gaps} score={score} />
      </header>
      {group.areas.length > 0 && (
        <ol className={styles.areas}>
          {group.areas.map((node, index) => (
            <AreaCard
              key={node.area.id}
              node={node}
              place={index + 1}
              isLast={index === group.areas.length - 1}
              blockName={`${block.number}. ${block.name}`}
              example={example}
              method={method}
            />
          ))}
        </ol>
      )}
      <div className={styles.foot}>
        <Button icon="add" onClick={() => focusText(newArea('system', String(block.number)))}>
          {t('addArea')}
        </Button>
        {example && (
          <p className={styles.example}>
            {t(group.areas.length > 0 ? 'example' : 'exampleWithOutcome', {
              area: example.priorityArea,
              outcome: example.keyOutcome,
            })}
          </p>
        )}
      </div>
    </section>
  )
})

function Readiness({
  score,
  bandName,
  block,
}: {
  score: BlockScore
  bandName: string | undefined
  block: MethodBlock
}): ReactElement {
  const { t } = useTranslation('priorities')
  if (score.readiness === null)
    return (
      <p className={styles.readiness}>
        {t('notAssessed')} <Link href={blockPath(block.number)}>{t('answerNow')}</Link>
      </p>
    )
  const percent = formatPercent(score.readiness)
  return (
    <div className={styles.readiness}>
      <div className={styles.meter}>
        <Meter share={score.readiness} label={t('readiness')} />
      </div>
      <p>
        <b>
          {t('readiness')} {percent}
        </b>
        {bandName && `, ${bandName}`}. {t('answered', { answered: score.answered, applicable: score.applicable })}
      </p>
    </div>
  )
}

function Gaps({ gaps, score }: { gaps: readonly Gap[]; score: BlockScore }): ReactElement | null {
  const { t } = useTranslation('priorities')
  const numbers = useMemo(() => gaps.map((gap) => gap.question), [gaps])
  const kinds = useMemo(() => Object.fromEntries(gaps.map((gap) => [gap.question, gap.kind])), [gaps])
  if (score.answered === 0) return null
  if (gaps.length === 0) return <p className={styles.gapsLabel}>{t('noGaps')}</p>
  return (
    <div className={styles.gaps}>
      <span className={styles.gapsLabel}>{t('gaps', { count: gaps.length })}</span>
      <QuestionLinks numbers={numbers} kinds={kinds} label={t('gaps', { count: gaps.length })} />
    </div>
  )
}

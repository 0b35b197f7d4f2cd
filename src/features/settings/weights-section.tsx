import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { areWeightsValid } from '../../domain/assessment/scoring'
import type { MethodBlock } from '../../domain/method/method'
import { formatPercent } from '../../domain/text/format'
import { useProject, useQuestionnaire } from '../../session/read/use-assessment'
import { Button } from '../../ui/button/button'
import { Notice } from '../../ui/notice/notice'
import { SectionCard } from '../../ui/section-card/section-card'
import { Stepper } from '../../ui/stepper/stepper'
import { changeHeader } from '../../session/commands/header'
import styles from './settings-page.module.css'

type Weights = Readonly<Record<string, number>>

const weightOf = (weights: Weights, block: number): number => weights[String(block)] ?? 1

/** How much each building block counts in overall readiness: 0 to 5, not all of them 0 ([SC10]). */
export function WeightsSection(): ReactElement {
  const { t } = useTranslation('settings')
  const { weights } = useProject().header
  const { blocks } = useQuestionnaire()
  const [isRefused, setRefused] = useState(false)
  const total = blocks.reduce((sum, block) => sum + weightOf(weights, block.number), 0)
  const set = (block: number, weight: number): void => {
    const next = { ...weights, [String(block)]: weight }
    setRefused(!areWeightsValid(next))
    if (areWeightsValid(next)) changeHeader('weights', { weights: next }, true)
  }
  const isEqual = blocks.every((block) => weightOf(weights, block.number) === 1)
  return (
    <SectionCard id="weights" title={t('weights.title')}>
      <p className={styles.measure}>{t('weights.intro')}</p>
      <ul className={styles.rows}>
        {blocks.map((block) => (
          <WeightRow
            key={block.number}
            block={block}
            weight={weightOf(weights, block.number)}
            total={total}
            onSet={(weight) => set(block.number, weight)}
          />
        ))}
      </ul>
      {isRefused && (
        <Notice kind="problem" live>
          {t('weights.refused')}
        </Notice>
      )}
      <p>
        <Button
          icon="undo"
          disabled={isEqual}
          onClick={() => {
            setRefused(false)
            changeHeader('weights', { weights: {} })
          }}
        >
          {t('weights.makeEqual')}
        </Button>
      </p>
    </SectionCard>
  )
}

function WeightRow({
  block,
  weight,
  total,
  onSet,
}: {
  block: MethodBlock
  weight: number
  total: number
  onSet: (weight: number) => void
}): ReactElement {
  const { t } = useTranslation('settings')
  return (
    <li className={styles.weight}>
      <span className={styles.weightName}>
        <b>{block.number}.</b> {block.name}
      </span>
      <span className={styles.soft}>{t('weights.share', { percent: formatPercent(weight / total) })}</span>
      <Stepper
        label={t('weights.weightOf', { block: block.name })}
        lessLabel={t('weights.less', { block: block.name })}
        moreLabel={t('weights.more', { block: block.name })}
        value={weight}
        min={0}
        max={5}
        onChange={onSet}
      />
    </li>
  )
}

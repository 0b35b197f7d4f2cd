import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assessment } from '../../domain/assessment/scoring'
import { byWeight, type Gap } from '../../domain/planning/gaps'
import { useQuestionnaire } from '../../session/read/use-assessment'
import { SectionCard } from '../../ui/section-card/section-card'
import { Segmented } from '../../ui/segmented/segmented'
import { GapRow } from './gap-row'
import styles from './gap-section.module.css'
import pageStyles from './result-page.module.css'

const kinds = ['missing', 'partly', 'findOut'] as const

interface ListProps {
  gaps: readonly Gap[]
  assessment: Assessment
}

/** All gaps, in the handbook's order under their blocks, or the one that weighs most first. */
export function GapSection({ gaps, assessment }: ListProps): ReactElement {
  const { t } = useTranslation('result')
  const [order, setOrder] = useState<'byHandbook' | 'byWeight'>('byHandbook')
  return (
    <SectionCard
      id="gaps"
      title={
        <>
          {t('gaps.title')} <span className={styles.total}>{gaps.length}</span>
        </>
      }
      takesFocus
    >
      {gaps.length === 0 ? (
        <p>{t('gaps.none')}</p>
      ) : (
        <>
          <p className={pageStyles.measure}>{t('gaps.intro')}</p>
          <div className={styles.tools}>
            <Segmented
              label={t('gaps.order')}
              value={order}
              onChoose={setOrder}
              options={[
                { value: 'byHandbook', label: t('gaps.byHandbook') },
                { value: 'byWeight', label: t('gaps.byWeight') },
              ]}
            />
            <p className={pageStyles.soft}>
              {kinds
                .map((kind) =>
                  t('gaps.count', {
                    kind: t(`gaps.kind.${kind}`),
                    count: gaps.filter((gap) => gap.kind === kind).length,
                  }),
                )
                .join(' · ')}
            </p>
          </div>
          {order === 'byWeight' ? (
            <GapList gaps={byWeight(gaps)} assessment={assessment} />
          ) : (
            <GapsByBlock gaps={gaps} assessment={assessment} />
          )}
        </>
      )}
    </SectionCard>
  )
}

function GapsByBlock({ gaps, assessment }: ListProps): ReactElement {
  const { blocks } = useQuestionnaire()
  return (
    <>
      {blocks
        .filter((block) => gaps.some((gap) => gap.block === block.number))
        .map((block) => (
          <div key={block.number} className={styles.block}>
            <h3>
              {block.number}. {block.name}
            </h3>
            <GapList gaps={gaps.filter((gap) => gap.block === block.number)} assessment={assessment} />
          </div>
        ))}
    </>
  )
}

function GapList({ gaps, assessment }: ListProps): ReactElement {
  return (
    <ol className={styles.list}>
      {gaps.map((gap) => (
        <li key={gap.question} className={styles.item}>
          <GapRow gap={gap} assessment={assessment} />
        </li>
      ))}
    </ol>
  )
}

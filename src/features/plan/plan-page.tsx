import { useMemo, type CSSProperties, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'wouter'
import { columnWord, matrixColumns } from '../../domain/planning/matrix-columns'
import type { Matrix } from '../../domain/project/schema'
import { useLanguage } from '../../i18n/use-language'
import { matrixPath } from '../../paths/paths'
import { useProject, useQuestionnaire } from '../../session/read/use-assessment'
import {
  useMatrixTree,
  usePlanningMethods,
  useQuestionFacts,
  type PlanningMethods,
} from '../../session/read/use-planning'
import { classNames } from '../../ui/class-names'
import { JumpList } from '../../ui/jump-list/jump-list'
import { useArrivalAtRow } from '../../ui/row/arrival'
import { QuestionFactsContext } from '../../ui/question-links/question-facts-context'
import { DissolvedNotice } from './dissolved-notice'
import { EmptyPlan } from './empty-plan'
import { groupsOf, nameOfUnknown, type GroupInfo } from './groups'
import { MatrixGroupSection } from './matrix-group'
import styles from './plan-page.module.css'

/** The action matrices of annexes 1 and 2: one of them at a time. */
export function PlanPage(): ReactElement {
  const { t } = useTranslation('plan')
  const { t: shell } = useTranslation('shell')
  const { matrix } = useParams()
  const methods = usePlanningMethods()
  const facts = useQuestionFacts()
  const shown: Matrix = matrix === 'front-office' ? 'front-office' : 'system'
  return (
    <QuestionFactsContext value={facts}>
      <div className={styles.page}>
        <header className={styles.head}>
          <h1>{t('title')}</h1>
          <PlanTabs shown={shown} />
        </header>
        {methods ? (
          <MatrixView key={shown} matrix={shown} methods={methods} />
        ) : (
          <p role="status">{shell('loading')}</p>
        )}
      </div>
    </QuestionFactsContext>
  )
}

const tabs = [
  { matrix: 'system', href: matrixPath('system') },
  { matrix: 'front-office', href: matrixPath('front-office') },
] as const

function PlanTabs({ shown }: { shown: Matrix }): ReactElement {
  const { t } = useTranslation('plan')
  return (
    <nav className={styles.tabs} aria-label={t('matrices')}>
      {tabs.map(({ matrix, href }) => (
        <Link
          key={matrix}
          href={href}
          className={classNames(styles.tab, matrix === shown && styles.here)}
          aria-current={matrix === shown ? 'page' : undefined}
        >
          {t(`matrix.${matrix}`)}
        </Link>
      ))}
    </nav>
  )
}

/** The widths that columns ask for; the others share what is left. */
const widths = Object.fromEntries(
  matrixColumns.flatMap(({ key, weight }) => (weight.screen === null ? [] : [[`--${key}`, `${weight.screen}rem`]])),
) as CSSProperties

function MatrixView({ matrix, methods }: { matrix: Matrix; methods: PlanningMethods }): ReactElement {
  const { t } = useTranslation('plan')
  const language = useLanguage()
  const { blocks } = useQuestionnaire()
  const project = useProject()
  const groups = useMemo(() => groupsOf(matrix, blocks, methods), [matrix, blocks, methods])
  const ids = useMemo(() => groups.map((group) => group.id), [groups])
  const tree = useMatrixTree(matrix, ids)
  useArrivalAtRow()
  const isEmpty = tree.every((group) => group.areas.length === 0)
  const infoOf = (index: number, id: string): GroupInfo => groups[index] ?? nameOfUnknown(id)
  return (
    <>
      <p className={styles.lead}>{t(`about.${matrix}`)}</p>
      <DissolvedNotice project={project} />
      {isEmpty && <EmptyPlan matrix={matrix} />}
      <JumpList
        label={t(`jump.${matrix}`)}
        items={tree.map(({ group, areas }, index) => {
          const info = infoOf(index, group)
          const count = areas.reduce(
            (sum, area) => sum + area.outcomes.reduce((inner, outcome) => inner + outcome.actions.length, 0),
            0,
          )
          return {
            target: `group-${group}`,
            number: info.number || '…',
            name: info.name,
            count,
            countText: t('actionCount', { count }),
          }
        })}
      />
      <p className={styles.keys}>{t('keysHint')}</p>
      <div className={styles.columns} style={widths} aria-hidden="true">
        <span>{columnWord('priorityArea', 'screen', language)}</span>
        <span>{t('keyOutcome')}</span>
        <span>{t('actions')}</span>
        <span>{t('timelineColumn')}</span>
        <span>{columnWord('comments', 'screen', language)}</span>
      </div>
      <div className={styles.groups} style={widths}>
        {tree.map((node, index) => (
          <MatrixGroupSection
            key={node.group}
            matrix={matrix}
            node={node}
            info={infoOf(index, node.group)}
            method={methods.own}
          />
        ))}
      </div>
    </>
  )
}

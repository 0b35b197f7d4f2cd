import { useMemo, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { gapsOf } from '../../domain/planning/gaps'
import { proposalsFor } from '../../domain/planning/proposals'
import { pathOf } from '../../paths/paths'
import { useAssessment, useProject, useQuestionnaire } from '../../session/read/use-assessment'
import {
  useMatrixTree,
  usePlanningMethods,
  useQuestionFacts,
  type PlanningMethods,
} from '../../session/read/use-planning'
import buttonStyles from '../../ui/button/button.module.css'
import { classNames } from '../../ui/class-names'
import { Icon } from '../../ui/icon/icon'
import { JumpList } from '../../ui/jump-list/jump-list'
import { Notice } from '../../ui/notice/notice'
import { QuestionFactsContext } from '../../ui/question-links/question-facts-context'
import { BlockPriorities } from './block-priorities'
import styles from './priorities-page.module.css'
import { ProposalsView } from './proposals-view'
import { useView } from './use-view'

/**
 * Exercises 4.1 to 4.9 and 5.10 to 5.18: priority areas and key outcomes, block by block; or the proposals drafted from
 * the gaps.
 */
export function PrioritiesPage(): ReactElement {
  const { t } = useTranslation('shell')
  const methods = usePlanningMethods()
  const facts = useQuestionFacts()
  const showsProposals = useView() === 'proposals'
  return (
    <QuestionFactsContext value={facts}>
      {methods === null ? (
        <p role="status">{t('loading')}</p>
      ) : showsProposals ? (
        <ProposalsView methods={methods} />
      ) : (
        <Priorities methods={methods} />
      )}
    </QuestionFactsContext>
  )
}

const blockGroups = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

function Priorities({ methods }: { methods: PlanningMethods }): ReactElement {
  const { t } = useTranslation('priorities')
  const project = useProject()
  const questionnaire = useQuestionnaire()
  const assessment = useAssessment()
  const gaps = useMemo(() => gapsOf(assessment, project.header.weights), [assessment, project.header.weights])
  const waiting = useMemo(() => proposalsFor(methods.own, gaps, project).length, [methods, gaps, project])
  const tree = useMatrixTree('system', blockGroups)
  const gapsByBlock = useMemo(
    () =>
      new Map(questionnaire.blocks.map((block) => [block.number, gaps.filter((gap) => gap.block === block.number)])),
    [questionnaire, gaps],
  )
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('title')}</h1>
        <p className={styles.lead}>{t('lead')}</p>
        <div className={styles.begin}>
          {gaps.length > 0 ? (
            <Link
              href={pathOf('priorities')}
              state={{ view: 'proposals' }}
              className={classNames(buttonStyles.button, buttonStyles.primary)}
            >
              <Icon name="light" />
              <span>{t('draftFromGaps')}</span>
            </Link>
          ) : (
            <Notice>
              <p>{t('noGapsYet')}</p>
              <p>
                <Link href={pathOf('assessment')}>{t('toAssessment')}</Link>
              </p>
            </Notice>
          )}
          {gaps.length > 0 && (
            <p className={styles.waiting}>
              {waiting > 0
                ? t('waiting', { gaps: gaps.length, proposals: waiting })
                : t('noneWaiting', { gaps: gaps.length })}
            </p>
          )}
        </div>
      </header>
      <JumpList
        label={t('blocks')}
        items={questionnaire.blocks.map((block, index) => {
          const count = tree[index]?.areas.length ?? 0
          return {
            target: `block-${block.number}`,
            number: String(block.number),
            name: block.name,
            count,
            countText: t('areaCount', { count }),
          }
        })}
      />
      {questionnaire.blocks.map((block, index) => {
        const score = assessment.blocks[index]
        const group = tree[index]
        return (
          score &&
          group && (
            <BlockPriorities
              key={block.number}
              block={block}
              score={score}
              bandName={questionnaire.bands.find((band) => band.id === score.band)?.name}
              gaps={gapsByBlock.get(block.number) ?? noGaps}
              group={group}
              method={methods.own}
            />
          )
        )
      })}
    </div>
  )
}

const noGaps: never[] = []

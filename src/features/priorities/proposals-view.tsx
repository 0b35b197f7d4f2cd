import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { droppedProposals } from '../../domain/planning/choose-proposals'
import { gapsOf } from '../../domain/planning/gaps'
import {
  asProposed,
  proposalById,
  proposalsFor,
  type AcceptedProposal,
  type Proposal,
} from '../../domain/planning/proposals'
import { useLanguage } from '../../i18n/use-language'
import { pathOf } from '../../paths/paths'
import { acceptIntoPlan, bringBackProposal, dropProposal } from '../../session/commands/plan'
import { undo, useProjectStore } from '../../session/current'
import { useAssessment, useProject, useQuestionnaire } from '../../session/read/use-assessment'
import type { PlanningMethods } from '../../session/read/use-planning'
import { Button } from '../../ui/button/button'
import buttonStyles from '../../ui/button/button.module.css'
import { classNames } from '../../ui/class-names'
import { Icon } from '../../ui/icon/icon'
import { neighbourOf } from '../../ui/row/row-focus'
import { ProposalCard } from './proposal-card'
import styles from './proposals-view.module.css'
import { useProposalDrafts, type ProposalDrafts } from './use-proposal-drafts'

/**
 * Chains drafted from the gaps: each is accepted, edited and accepted, or dropped. Until then the plan knows nothing of
 * them.
 */
export function ProposalsView({ methods }: { methods: PlanningMethods }): ReactElement {
  const { t } = useTranslation('priorities')
  const language = useLanguage()
  const project = useProject()
  const assessment = useAssessment()
  const title = useRef<HTMLHeadingElement>(null)
  const gaps = useMemo(() => gapsOf(assessment, project.header.weights), [assessment, project.header.weights])
  const proposals = useMemo(() => proposalsFor(methods.own, gaps, project), [methods, gaps, project])
  const dropped = useMemo(() => droppedProposals(methods.own, gaps, project), [methods, gaps, project])
  const drafts = useProposalDrafts(project.header.id)
  const [said, setSaid] = useState('')
  useEffect(() => {
    window.scrollTo({ top: 0 })
    title.current?.focus({ preventScroll: true })
  }, [])

  const done = (words: string, focusNext?: () => void): void => {
    setSaid(words)
    focusNext?.()
    // The pressed button is gone with its card: where no card is left beside it, the focus goes to the heading. The
    // sentence below is read aloud.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) title.current?.focus({ preventScroll: true })
    })
  }
  const take = (accepted: readonly AcceptedProposal[]): void => {
    const focusNext = accepted[0] && accepted.length === 1 ? neighbourOf(accepted[0].proposal.id) : undefined
    acceptIntoPlan(accepted)
    drafts.settle(accepted)
    done(t('accepted', { count: accepted.length }), focusNext)
  }
  const dropOne = (proposal: Proposal): void => {
    const focusNext = neighbourOf(proposal.id)
    dropProposal(proposal.id)
    drafts.giveUp(proposal)
    done(t('droppedOne', { name: proposal.priorityArea }), focusNext)
  }
  const bringBackOne = (proposal: Proposal): void => {
    bringBackProposal(proposal.id)
    done(t('broughtBack', { name: proposal.priorityArea }))
  }
  const inBoth = (proposal: Proposal): AcceptedProposal =>
    asProposed(proposal, language, proposalById(methods.twin, proposal.id))
  return (
    <div className={styles.view}>
      <header className={styles.head}>
        <p>
          <Link href={pathOf('priorities')} className={styles.back}>
            <Icon name="back" />
            {t('backToPriorities')}
          </Link>
        </p>
        <h1 ref={title} tabIndex={-1}>
          {t('proposals.title')}
        </h1>
        <p className={styles.lead}>{t('proposals.lead')}</p>
      </header>
      {proposals.length === 0 && (
        <p className={styles.none}>
          {t(gaps.length === 0 ? 'noGapsYet' : 'proposals.none')}{' '}
          {gaps.length === 0 && <Link href={pathOf('assessment')}>{t('toAssessment')}</Link>}
        </p>
      )}
      <ProposalGroups proposals={proposals} inBoth={inBoth} drafts={drafts} onAccept={take} onDrop={dropOne} />
      {dropped.length > 0 && <Dropped proposals={dropped} onBringBack={bringBackOne} />}
      <StatusBar said={said} waiting={proposals.length} onUndone={() => done(t('undone'))} />
    </div>
  )
}

interface GroupsProps {
  proposals: readonly Proposal[]
  inBoth: (proposal: Proposal) => AcceptedProposal
  drafts: ProposalDrafts
  onAccept: (accepted: readonly AcceptedProposal[]) => void
  onDrop: (proposal: Proposal) => void
}

/** The proposals by building block in the handbook's order, and then those for the front office. */
function ProposalGroups({ proposals, inBoth, drafts, onAccept, onDrop }: GroupsProps): ReactElement {
  const { t } = useTranslation('priorities')
  const { blocks } = useQuestionnaire()
  const system = blocks.map((block) => ({
    key: `block-${block.number}`,
    name: `${block.number}. ${block.name}`,
    own: proposals.filter((proposal) => proposal.matrix === 'system' && proposal.group === String(block.number)),
  }))
  const groups = [
    ...system,
    {
      key: 'front-office',
      name: t('frontOffice'),
      own: proposals.filter((proposal) => proposal.matrix === 'front-office'),
    },
  ]
  return (
    <>
      {groups
        .filter(({ own }) => own.length > 0)
        .map(({ key, name, own }) => (
          <section key={key} className={styles.group} aria-labelledby={`proposals-${key}`}>
            <div className={styles.groupHead}>
              <h2 id={`proposals-${key}`} tabIndex={-1}>
                {name}
              </h2>
              <Button
                icon="yes"
                onClick={() => onAccept(own.map((proposal) => drafts.onto(inBoth(proposal))))}
                aria-label={t('acceptAllOf', { count: own.length, name })}
              >
                {t('acceptAll', { count: own.length })}
              </Button>
            </div>
            {key === 'front-office' && <p className={styles.lead}>{t('frontOfficeHint')}</p>}
            <ul className={styles.cards}>
              {own.map((proposal) => (
                <li key={proposal.id} data-row={proposal.id} tabIndex={-1}>
                  <ProposalCard
                    accepted={inBoth(proposal)}
                    drafts={drafts}
                    onAccept={(accepted) => onAccept([accepted])}
                    onDrop={() => onDrop(proposal)}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  )
}

function Dropped({
  proposals,
  onBringBack,
}: {
  proposals: readonly Proposal[]
  onBringBack: (proposal: Proposal) => void
}): ReactElement {
  const { t } = useTranslation('priorities')
  return (
    <section className={styles.dropped} aria-labelledby="dropped">
      <h2 id="dropped">{t('dropped', { count: proposals.length })}</h2>
      <ul>
        {proposals.map((proposal) => (
          <li key={proposal.id}>
            <span>
              <b>{proposal.priorityArea}</b> {proposal.keyOutcome}
            </span>
            <Button
              variant="quiet"
              icon="undo"
              onClick={() => onBringBack(proposal)}
              aria-label={t('bringBackNamed', { name: proposal.priorityArea })}
            >
              {t('bringBack')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

const ownSteps = ['acceptProposal', 'dropProposal', 'bringBackProposal']

/** What was just done, with its undo, always in sight. */
function StatusBar({ said, waiting, onUndone }: { said: string; waiting: number; onUndone: () => void }): ReactElement {
  const { t } = useTranslation('priorities')
  const canUndo = useProjectStore((state) => ownSteps.includes(state.past.at(-1)?.label ?? ''))
  const takeBack = (): void => {
    undo()
    onUndone()
  }
  return (
    <div className={styles.bar}>
      <p role="status">
        {said} {t('left', { count: waiting })}
      </p>
      <div className={styles.barButtons}>
        {canUndo && said !== '' && (
          <Button variant="quiet" icon="undo" onClick={takeBack}>
            {t('undoLast')}
          </Button>
        )}
        <Link href={pathOf('priorities')} className={classNames(buttonStyles.button)}>
          {t('toPriorities')}
        </Link>
      </div>
    </div>
  )
}

import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { AcceptedProposal, Proposal } from '../../domain/planning/proposals'
import { formatTimeline } from '../../domain/planning/timeline'
import { useLanguage } from '../../i18n/use-language'
import { Button } from '../../ui/button/button'
import { Icon } from '../../ui/icon/icon'
import { QuestionLinks } from '../../ui/question-links/question-links'
import styles from './proposal-card.module.css'
import { ProposalEditor } from './proposal-editor'
import type { ProposalDrafts } from './use-proposal-drafts'

interface Props {
  /** The proposal as it stands, in both languages. */
  accepted: AcceptedProposal
  drafts: ProposalDrafts
  onAccept: (accepted: AcceptedProposal) => void
  onDrop: () => void
}

/** One proposed chain: the gaps it answers, whose idea it is, what it says, and what to do with it. */
export function ProposalCard({ accepted, drafts, onAccept, onDrop }: Props): ReactElement {
  const { t } = useTranslation('priorities')
  const { proposal } = accepted
  const draft = drafts.of(proposal)
  const about = { name: proposal.priorityArea }
  return (
    <article className={styles.card} aria-label={proposal.priorityArea}>
      <div className={styles.head}>
        <p className={styles.origin}>
          <Icon name={proposal.origin === 'handbook' ? 'file' : 'light'} size={16} />
          {t(`origin.${proposal.origin}`)}
        </p>
        <div className={styles.answers}>
          <span>{t('answersGaps')}</span>
          <QuestionLinks numbers={proposal.questions} label={t('answersGaps')} />
        </div>
      </div>
      {draft ? (
        <ProposalEditor
          proposal={proposal}
          edit={draft.edit}
          language={draft.language}
          onChange={(edit) => drafts.type(proposal, { ...draft, edit })}
        />
      ) : (
        <ProposalText proposal={proposal} />
      )}
      <div className={styles.buttons}>
        {draft ? (
          <>
            <Button variant="primary" icon="yes" onClick={() => onAccept(drafts.onto(accepted))}>
              {t('acceptEdited')}
            </Button>
            <Button variant="quiet" onClick={() => drafts.giveUp(proposal)}>
              {t('stopEditing')}
            </Button>
          </>
        ) : (
          <>
            <Button icon="yes" onClick={() => onAccept(accepted)} aria-label={t('acceptNamed', about)}>
              {t('accept')}
            </Button>
            <Button
              variant="quiet"
              icon="edit"
              onClick={() => drafts.begin(proposal)}
              aria-label={t('editNamed', about)}
            >
              {t('edit')}
            </Button>
            <Button variant="quiet" icon="no" onClick={onDrop} aria-label={t('dropNamed', about)}>
              {t('drop')}
            </Button>
          </>
        )}
      </div>
    </article>
  )
}

function ProposalText({ proposal }: { proposal: Proposal }): ReactElement {
  const { t } = useTranslation('priorities')
  const language = useLanguage()
  return (
    <dl className={styles.text}>
      <div>
        <dt>{t('areaLabel')}</dt>
        <dd>
          <b>{proposal.priorityArea}</b>
        </dd>
      </div>
      <div>
        <dt>{t('outcomeLabel')}</dt>
        <dd>
          {proposal.keyOutcome}
          {proposal.leadHint && <small className={styles.hints}>{t('leadHint', { hint: proposal.leadHint })}</small>}
          {proposal.supportHint && (
            <small className={styles.hints}>{t('supportHint', { hint: proposal.supportHint })}</small>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('actionsLabel')}</dt>
        <dd>
          <ol className={styles.actions}>
            {proposal.actions.map((action) => (
              <li key={action.text}>
                <span>{action.text}</span>{' '}
                <span className={styles.time}>{formatTimeline(action.timeline, language)}</span>
              </li>
            ))}
          </ol>
        </dd>
      </div>
    </dl>
  )
}

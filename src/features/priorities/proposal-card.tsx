import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { unedited, withEdit, type ProposalEdit } from '../../domain/planning/choose-proposals'
import type { AcceptedProposal, Proposal } from '../../domain/planning/proposals'
import { formatTimeline } from '../../domain/planning/timeline'
import type { Language } from '../../domain/text/language'
import { useLanguage } from '../../i18n/use-language'
import { Button } from '../../ui/button/button'
import { Icon } from '../../ui/icon/icon'
import { QuestionLinks } from '../../ui/question-links/question-links'
import styles from './proposal-card.module.css'
import { ProposalEditor } from './proposal-editor'

interface Props {
  /** The proposal as it stands, in both languages. */
  accepted: AcceptedProposal
  onAccept: (accepted: AcceptedProposal) => void
  onDrop: () => void
}

/** One proposed chain: the gaps it answers, whose idea it is, what it says, and what to do with it. */
export function ProposalCard({ accepted, onAccept, onDrop }: Props): ReactElement {
  const { t } = useTranslation('priorities')
  const language = useLanguage()
  // The language in which the editing began stays, whatever the screens switch to meanwhile.
  const [editing, setEditing] = useState<{ edit: ProposalEdit; language: Language } | null>(null)
  const { proposal } = accepted
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
      {editing
        ? <ProposalEditor proposal={proposal} edit={editing.edit} language={editing.language} onChange={(edit) => setEditing({ ...editing, edit })} />
        : <ProposalText proposal={proposal} />}
      <div className={styles.buttons}>
        {editing
          ? (
              <>
                <Button look="primary" icon="yes" onClick={() => onAccept(withEdit(accepted, editing.edit, editing.language))}>{t('acceptEdited')}</Button>
                <Button look="quiet" onClick={() => setEditing(null)}>{t('stopEditing')}</Button>
              </>
            )
          : (
              <>
                <Button icon="yes" onClick={() => onAccept(accepted)} aria-label={t('acceptNamed', about)}>{t('accept')}</Button>
                <Button look="quiet" icon="edit" onClick={() => setEditing({ edit: unedited(proposal), language })} aria-label={t('editNamed', about)}>{t('edit')}</Button>
                <Button look="quiet" icon="no" onClick={onDrop} aria-label={t('dropNamed', about)}>{t('drop')}</Button>
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
        <dd><b>{proposal.priorityArea}</b></dd>
      </div>
      <div>
        <dt>{t('outcomeLabel')}</dt>
        <dd>
          {proposal.keyOutcome}
          {proposal.leadHint && <small className={styles.hints}>{t('leadHint', { hint: proposal.leadHint })}</small>}
          {proposal.supportHint && <small className={styles.hints}>{t('supportHint', { hint: proposal.supportHint })}</small>}
        </dd>
      </div>
      <div>
        <dt>{t('actionsLabel')}</dt>
        <dd>
          <ol className={styles.actions}>
            {proposal.actions.map((action) => <li key={action.text}><span>{action.text}</span> <span className={styles.time}>{formatTimeline(action.timeline, language)}</span></li>)}
          </ol>
        </dd>
      </div>
    </dl>
  )
}

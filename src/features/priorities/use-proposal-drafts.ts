import { useState } from 'react'
import { unedited, withEdit } from '../../domain/planning/choose-proposals'
import type { AcceptedProposal, Proposal } from '../../domain/planning/proposals'
import { useLanguage } from '../../i18n/use-language'
import { keepProposalDraft, keptProposalDrafts, type ProposalDraft } from '../../storage/small-storage/proposal-drafts'

export interface ProposalDrafts {
  /** What is typed over a proposal; undefined when it is not being changed. */
  of: (proposal: Proposal) => ProposalDraft | undefined
  begin: (proposal: Proposal) => void
  type: (proposal: Proposal, draft: ProposalDraft) => void
  giveUp: (proposal: Proposal) => void
  /** A proposal with what is typed over it. */
  onto: (accepted: AcceptedProposal) => AcceptedProposal
  /**
   * To be called once it is in the plan. Until the page goes the typing is remembered: it is there again when the step
   * is undone.
   */
  settle: (accepted: readonly AcceptedProposal[]) => void
}

/**
 * What a group types over the proposals of a project. It is kept with the first letter ([PP5]), and is there again
 * after a reload.
 */
export function useProposalDrafts(projectId: string): ProposalDrafts {
  const language = useLanguage()
  const [drafts, setDrafts] = useState(() => keptProposalDrafts(projectId))
  const put = ({ id }: Proposal, draft: ProposalDraft | null): void => {
    setDrafts(({ [id]: _before, ...others }) => (draft ? { ...others, [id]: draft } : others))
  }
  const of = (proposal: Proposal): ProposalDraft | undefined => {
    const draft = drafts[proposal.id]
    return draft?.edit.actions.length === proposal.actions.length ? draft : undefined
  }
  return {
    of,
    // The language in which the editing began stays, whatever the screens switch to meanwhile.
    begin: (proposal) => put(proposal, { edit: unedited(proposal), language }),
    type: (proposal, draft) => {
      keepProposalDraft(projectId, proposal.id, draft)
      put(proposal, draft)
    },
    giveUp: (proposal) => {
      keepProposalDraft(projectId, proposal.id, null)
      put(proposal, null)
    },
    onto: (accepted) => {
      const draft = of(accepted.proposal)
      return draft ? withEdit(accepted, draft.edit, draft.language) : accepted
    },
    settle: (accepted) => {
      for (const { proposal } of accepted) keepProposalDraft(projectId, proposal.id, null)
    },
  }
}

import * as z from 'zod/mini'
import type { ProposalEdit } from '../../domain/planning/choose-proposals'
import type { Language } from '../../domain/text/language'
import { readItem, removeItem, stashedKeys, writeItem } from './small-storage'

/** What is being typed into a proposal, and in which language. */
export interface ProposalDraft {
  edit: ProposalEdit
  language: Language
}

const draftSchema = z.object({
  edit: z.object({
    priorityArea: z.string(),
    keyOutcome: z.string(),
    actions: z.array(z.object({ text: z.string(), kept: z.boolean() })),
  }),
  language: z.enum(['lo', 'en']),
})

/**
 * A proposal is not in the project until it is accepted ([PP1]), but what is typed into it is work all the same. It is
 * kept in localStorage until the proposal is accepted, the draft is discarded, or the project is deleted for good
 * ([PP5]). Where that is blocked, it lasts as long as the page.
 */
const prefixOf = (projectId: string): string => `onedoor.proposal.${JSON.stringify(projectId)}`

/**
 * The drafts for a project's proposals, by proposal id. Items not written by OneDoor are ignored.
 * @param projectId the project's id
 */
export function keptProposalDrafts(projectId: string): Record<string, ProposalDraft> {
  const prefix = prefixOf(projectId)
  const drafts: Record<string, ProposalDraft> = {}
  for (const key of stashedKeys(prefix)) {
    const draft = readDraft(key)
    if (draft) drafts[key.slice(prefix.length)] = draft
  }
  return drafts
}

/** Saves the draft for a proposal; null when it was accepted or discarded. */
export function keepProposalDraft(projectId: string, proposalId: string, draft: ProposalDraft | null): void {
  // Where localStorage is blocked or full, the page itself still has it.
  if (draft) writeItem(prefixOf(projectId) + proposalId, JSON.stringify(draft))
  else removeItem(prefixOf(projectId) + proposalId)
}

/** Deletes the drafts for the proposals of a project that is deleted for good. */
export function forgetProposalDrafts(projectId: string): void {
  stashedKeys(prefixOf(projectId)).forEach(removeItem)
}

function readDraft(key: string): ProposalDraft | null {
  try {
    return draftSchema.parse(JSON.parse(readItem(key) ?? ''))
  } catch {
    return null
  }
}

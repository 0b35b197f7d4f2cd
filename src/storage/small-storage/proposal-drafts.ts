import * as z from 'zod/mini'
import type { ProposalEdit } from '../../domain/planning/choose-proposals'
import type { Language } from '../../domain/text/language'
import { readItem, removeItem, stashedKeys, writeItem } from './small-storage'

/** What is being typed over a proposal, and in which language. */
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
 * A proposal is not in the project until it is accepted ([PP1]), but what is typed over it is work all the same: it
 * lies in the browser's small storage until it is accepted or given up, or the project is deleted for good ([PP5]).
 * Where that storage is blocked, it lasts as long as the page.
 */
const prefixOf = (projectId: string): string => `onedoor.proposal.${JSON.stringify(projectId)}`

/**
 * What was typed over the proposals of a project, by the proposal's id. Anything that no page of OneDoor keeps is left
 * out.
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

/** Keeps what is typed over a proposal; null when it was accepted or given up. */
export function keepProposalDraft(projectId: string, proposalId: string, draft: ProposalDraft | null): void {
  // Where the small storage is blocked or full, the page itself still holds it.
  if (draft) writeItem(prefixOf(projectId) + proposalId, JSON.stringify(draft))
  else removeItem(prefixOf(projectId) + proposalId)
}

/** Forgets what was typed over the proposals of a project that is deleted for good. */
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

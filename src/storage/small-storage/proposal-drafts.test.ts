import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { SmallStorage } from '../../../tests/factories/small-storage'
import { deleteProject } from '../database/delete-project'
import { keepProposalDraft, keptProposalDrafts, type ProposalDraft } from './proposal-drafts'

const draft: ProposalDraft = {
  edit: { priorityArea: 'ກົດໝາຍ', keyOutcome: '', actions: [{ text: 'ຮ່າງ', kept: false }] },
  language: 'lo',
}

describe('what is typed over proposals', () => {
  beforeEach(() => {
    vi.stubGlobal('localStorage', new SmallStorage())
  })

  it('[PP5] is stored by project and proposal, and deleted when it is discarded', () => {
    keepProposalDraft('p', 'b1-handbook', draft)
    keepProposalDraft('p', 'b2-own', { ...draft, language: 'en' })
    keepProposalDraft('p"b1', 'b1-handbook', { ...draft, language: 'en' })
    expect(keptProposalDrafts('p')).toEqual({ 'b1-handbook': draft, 'b2-own': { ...draft, language: 'en' } })
    keepProposalDraft('p', 'b1-handbook', null)
    expect(Object.keys(keptProposalDrafts('p'))).toEqual(['b2-own'])
  })

  it('[PP5] is deleted with its project, and with no other', async () => {
    keepProposalDraft('gone', 'b1-handbook', draft)
    keepProposalDraft('stays', 'b1-handbook', draft)
    await deleteProject('gone')
    expect(keptProposalDrafts('gone')).toEqual({})
    expect(keptProposalDrafts('stays')).toEqual({ 'b1-handbook': draft })
  })

  it.each([
    '',
    '{',
    '[]',
    '{"edit":{"priorityArea":1},"language":"lo"}',
    '{"edit":{"priorityArea":"","keyOutcome":"","actions":[]},"language":"fr"}',
  ])('leaves out what no page keeps: %s', (text) => {
    localStorage.setItem('onedoor.proposal."p"b1-handbook', text)
    expect(keptProposalDrafts('p')).toEqual({})
  })

  it('a blocked storage stores nothing and throws nothing', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new Error('blocked')
      },
      setItem: () => {
        throw new Error('blocked')
      },
    })
    keepProposalDraft('p', 'b1-handbook', draft)
    expect(keptProposalDrafts('p')).toEqual({})
  })
})

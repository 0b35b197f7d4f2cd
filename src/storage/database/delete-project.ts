import { keysOf } from './connection'
import { writeAll } from './transaction'
import { forgetProposalDrafts } from '../small-storage/proposal-drafts'

/**
 * Deletes a project for good with everything that belongs to it, including restore points, in one transaction. Only the
 * fact that it was deleted stays.
 */
export async function deleteProject(id: string): Promise<void> {
  await writeAll(
    function* writes(store) {
      for (const name of ['headers', 'bin'] as const) yield store(name).delete(id)
      for (const name of ['entities', 'restorePoints'] as const) yield store(name).delete(keysOf(id))
      yield store('outside').put({ deletedAt: new Date().toISOString() }, id)
    },
    ['headers', 'entities', 'bin', 'outside', 'restorePoints'],
  )
  forgetProposalDrafts(id)
}

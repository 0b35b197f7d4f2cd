import { database } from '../storage/database/connection'
import { useProjectStore } from './current'
import { listenForErase } from './erase'

/**
 * Background maintenance, started well after the first page: restore points while a project changes, purging the bin of
 * what is older than thirty days, and listening for another tab that erases everything. Code is loaded when needed.
 */
export function startMaintenance(): void {
  useProjectStore.subscribe(({ project }, { project: before }) => {
    // Opening or loading a project is not work on it.
    if (project && before && project !== before && project.header.id === before.header.id)
      ignoreFailure(noteWork(before))
  })
  ignoreFailure(purgeBinIfNeeded())
  listenForErase()
}

async function noteWork(before: Parameters<typeof import('./restore-policy').noteWork>[0]): Promise<void> {
  await (await import('./restore-policy')).noteWork(before)
}

async function purgeBinIfNeeded(): Promise<void> {
  if ((await (await database()).count('bin')) > 0) await (await import('../storage/database/bin')).purgeBin()
}

/** A failure loses nothing: the next change, or the next start, tries again. */
function ignoreFailure(work: Promise<void>): void {
  work.catch(() => undefined)
}

import { database } from '../storage/database/connection'
import { useProjectStore } from './current'
import { startHearingOfErasing } from './erase'

/**
 * What is done beside the work, when the start page has long been shown: restore points while a project changes, the
 * bin emptied of what is older than thirty days, and another tab heard that erases everything. What it needs is loaded
 * when there is something to do.
 */
export function startUpkeep(): void {
  useProjectStore.subscribe(({ project }, { project: before }) => {
    // Another project, or the same one just loaded, is no work.
    if (project && before && project !== before && project.header.id === before.header.id)
      ifItFailsLater(noteWork(before))
  })
  ifItFailsLater(lookIntoTheBin())
  startHearingOfErasing()
}

async function noteWork(before: Parameters<typeof import('./restore-policy').noteWork>[0]): Promise<void> {
  await (await import('./restore-policy')).noteWork(before)
}

async function lookIntoTheBin(): Promise<void> {
  if ((await (await database()).count('bin')) > 0) await (await import('../storage/database/bin')).emptyBinOfOld()
}

/** Nobody waits for it and nothing is lost by it: it is tried again with the next change, or at the next start. */
function ifItFailsLater(work: Promise<void>): void {
  work.catch(() => undefined)
}

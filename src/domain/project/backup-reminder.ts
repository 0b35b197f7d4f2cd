import { collectionNames } from './collections'
import type { AnyEntity, Project } from './schema'

/** How many changes since the last backup bring a reminder, and how strong a one ([BK2]). */
export const QUIET_FROM = 20
export const NOTICE_FROM = 60
export const STRONG_FROM = 200

/** After how many days even a single change without a backup brings a reminder ([BK2]). */
export const NOTICE_AFTER_DAYS = 7

const DAY_MS = 86_400_000

export interface ChangesSinceBackup {
  count: number
  /** When the first of them was changed. */
  since: string | null
}

/**
 * The entities that changed after the last backup ([BK1]).
 * @param backupAt when that was; without one, every change since the project was created counts
 */
export function changesSinceBackup(project: Project, backupAt: string | undefined): ChangesSinceBackup {
  const from = backupAt ?? project.header.createdAt
  const moments = entitiesOf(project)
    .map(({ changedAt }) => changedAt)
    .filter((changedAt) => changedAt > from)
  return {
    count: moments.length,
    since: moments.reduce<string | null>((first, moment) => (first === null || moment < first ? moment : first), null),
  }
}

/** When the project was last changed, by anyone. */
export function lastChangeOf(project: Project): string {
  return entitiesOf(project).reduce(
    (last, { changedAt }) => (changedAt > last ? changedAt : last),
    project.header.changedAt,
  )
}

function entitiesOf(project: Project): AnyEntity[] {
  return [project.header, ...collectionNames.flatMap((name) => Object.values<AnyEntity>(project[name]))]
}

export type Reminder = 'none' | 'quiet' | 'notice' | 'strong'

/** How strongly to remind people to save a file ([BK2]). */
export function reminderFor({ count, since }: ChangesSinceBackup, now: Date): Reminder {
  if (count >= STRONG_FROM) return 'strong'
  const days = since === null ? 0 : (now.getTime() - Date.parse(since)) / DAY_MS
  if (count >= NOTICE_FROM || days >= NOTICE_AFTER_DAYS) return 'notice'
  return count >= QUIET_FROM ? 'quiet' : 'none'
}

/** So many answers are work worth keeping; of a plan, one row is enough ([BK3]). */
const MIN_ANSWERS = 5

/** Whether the group has put work into the project: then the browser is asked for persistent storage. */
export function holdsWork(project: Project): boolean {
  const isOwn = ({ changedAt }: AnyEntity): boolean => changedAt > project.header.createdAt
  if (
    (['priorityAreas', 'outcomes', 'actions'] as const).some((name) =>
      Object.values<AnyEntity>(project[name]).some(isOwn),
    )
  )
    return true
  return Object.values(project.answers).filter(isOwn).length >= MIN_ANSWERS
}

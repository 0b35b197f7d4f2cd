import { collectionNames } from './collections'
import type { AnyEntity, Project } from './schema'

/** From how many changes that are in no file a group is reminded, and how strongly ([BK2]). */
export const QUIET_FROM = 20
export const NOTICE_FROM = 60
export const STRONG_FROM = 200

/** After how many days a change that is in no file is a reason to remind, however few there are ([BK2]). */
export const NOTICE_AFTER_DAYS = 7

const DAY_MS = 86_400_000

export interface UnsavedOutside {
  count: number
  /** When the first of them was changed. */
  since: string | null
}

/**
 * What of a project is in no file ([BK1]): the entities that were changed after the last one was saved.
 * @param outside when that was; undefined for never. Then all counts that was changed since the project was made.
 */
export function unsavedOutside(project: Project, outside: string | undefined): UnsavedOutside {
  const from = outside ?? project.header.createdAt
  const moments = entitiesOf(project)
    .map(({ changedAt }) => changedAt)
    .filter((changedAt) => changedAt > from)
  return {
    count: moments.length,
    since: moments.reduce<string | null>((first, moment) => (first === null || moment < first ? moment : first), null),
  }
}

/** When the project was changed last, by any hand. */
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

/** How strongly to remind of saving a file ([BK2]). */
export function reminderFor({ count, since }: UnsavedOutside, now: Date): Reminder {
  if (count >= STRONG_FROM) return 'strong'
  const days = since === null ? 0 : (now.getTime() - Date.parse(since)) / DAY_MS
  if (count >= NOTICE_FROM || days >= NOTICE_AFTER_DAYS) return 'notice'
  return count >= QUIET_FROM ? 'quiet' : 'none'
}

/** How many answers are work that should not be lost; a plan row is at once ([BK3]). */
const ANSWERS_OF_WORTH = 5

/** Whether a project holds work of this group: then the browser is asked to keep what it holds. */
export function holdsWork(project: Project): boolean {
  const isOwn = ({ changedAt }: AnyEntity): boolean => changedAt > project.header.createdAt
  if (
    (['priorityAreas', 'outcomes', 'actions'] as const).some((name) =>
      Object.values<AnyEntity>(project[name]).some(isOwn),
    )
  )
    return true
  return Object.values(project.answers).filter(isOwn).length >= ANSWERS_OF_WORTH
}

import { serializeProject, serializing } from '../domain/project/project-file'
import { isPointDue, POINT_EVERY_MS, type RestoreReason } from '../domain/project/restore-points'
import type { Project } from '../domain/project/schema'
import { pack } from '../storage/database/compress'
import type { RestorePoint } from '../storage/database/connection'
import { bytesOf, keep, lastPointAt, listRestorePoints, pointMoments, put } from '../storage/database/restore-points'
import { APP_VERSION } from '../storage/files/save-file'
import { rememberMissedPoint } from '../storage/small-storage/missed-points'
import { dropStashedPoint, stashPoint } from '../storage/small-storage/unsaved-points'
import { inSlices } from '../storage/tabs/in-slices'
import { isPageHiding, whenPageHides } from '../storage/tabs/page-hiding'

/** Restore points are made when the browser is idle, or after so long, so that they never delay an answer. */
const IDLE_MS = 1000

/** A restore point that is being made. When the page is hidden, it is saved without waiting for an idle moment. */
interface PendingPoint {
  project: Project
  facts: Facts
  /** Whether it was saved in the end. */
  kept: Promise<boolean>
  /** Where the page was hidden meanwhile: what was stashed, and whether it could be saved immediately. */
  stashed?: RestorePoint
  savedOnHide?: Promise<boolean>
}

type Facts = Pick<RestorePoint, 'projectId' | 'at' | 'reason' | 'counts'>

/** Decides when restore points are made: periodically, and before a change that affects much. */
export interface RestorePolicy {
  /**
   * Makes a restore point of a state of a project when the browser is idle ([HI1]). Clicks and saves never wait for it.
   * @param project the state to keep, as it is before the change
   * @returns whether it was saved; false when the browser has no room, which the history page then says ([HI3])
   */
  makeRestorePoint: (project: Project, reason: RestoreReason) => Promise<boolean>
  /** Called before the project changes; makes a restore point when the last one is old enough ([HI2]). */
  noteWork: (before: Project) => Promise<void>
  /**
   * Makes a restore point of a project as an older version stored it, once, before this version writes to it ([PF5],
   * [HI1]).
   * @param raw what the database holds, with the version that wrote it
   * @param project the same, migrated to the current version
   */
  keepBeforeMigration: (raw: unknown, project: Project) => Promise<void>
}

function createRestorePolicy(): RestorePolicy {
  const pending = new Map<Project, PendingPoint>()
  /** States of which a restore point exists; periodic points skip them. */
  const kept = new WeakSet<Project>()
  /** When the last restore point of a project was last looked up. */
  const lookedUpAt = new Map<string, number>()
  let isWatchingPage = false

  const makeRestorePoint: RestorePolicy['makeRestorePoint'] = (project, reason) => {
    watchPage()
    const running = pending.get(project)
    if (running) return running.kept
    const point: PendingPoint = { project, facts: factsOf(project, reason), kept: Promise.resolve(false) }
    kept.add(project)
    pending.set(project, point)
    point.kept = make(point)
    return point.kept
  }

  const make = async (point: PendingPoint): Promise<boolean> => {
    await idle()
    const { project } = point
    const isKept = await keepMade(point).catch(() => false)
    pending.delete(project)
    if (isKept && point.stashed) dropStashedPoint(point.stashed)
    rememberMissedPoint(project.header.id, isKept ? null : new Date().toISOString())
    return isKept
  }

  const keepMade = async (point: PendingPoint): Promise<boolean> => {
    if (await point.savedOnHide) return true
    const file = await pack(await inSlices(serializing(point.project, APP_VERSION)))
    point.facts = await atFreeMoment(point.facts)
    // The page may have been hidden meanwhile and have saved the point then.
    return (await point.savedOnHide) || keep({ ...point.facts, size: bytesOf(file), file })
  }

  /** Moves a point to the next free millisecond: two points are never the same, even while both are being made. */
  const atFreeMoment = async (facts: Facts): Promise<Facts> => {
    const moments = await pointMoments(facts.projectId)
    const others = [...pending.values()]
      .map((point) => point.facts)
      .filter((one) => one !== facts && one.projectId === facts.projectId)
    const taken = new Set([...moments, ...others.map(({ at }) => at)])
    let { at } = facts
    while (taken.has(at)) at = new Date(Date.parse(at) + 1).toISOString()
    return { ...facts, at }
  }

  /**
   * A page being hidden gets no replies from the database: pending points are written as plain text, and thinned with
   * the next point.
   */
  const watchPage = (): void => {
    if (isWatchingPage) return
    isWatchingPage = true
    whenPageHides(() => {
      for (const point of pending.values()) point.savedOnHide ??= keepImmediately(point)
    })
  }

  return {
    makeRestorePoint,
    noteWork: async (before) => {
      const { id } = before.header
      if (Math.abs(Date.now() - (lookedUpAt.get(id) ?? -Infinity)) < POINT_EVERY_MS) return
      lookedUpAt.set(id, Date.now())
      const last = await lastPointAt(id)
      if (kept.has(before)) return
      if (isPointDue(last, new Date().toISOString())) await makeRestorePoint(before, 'work')
      else if (last) lookedUpAt.set(id, Date.parse(last))
    },
    keepBeforeMigration: async (raw, project) => {
      const points = await listRestorePoints(project.header.id)
      if (points.some(({ reason }) => reason === 'beforeMigration')) return
      const file = await pack(JSON.stringify(raw))
      await keep({ ...(await atFreeMoment(factsOf(project, 'beforeMigration'))), size: bytesOf(file), file })
    },
  }
}

/** The policy of this page. It is loaded with the first command that needs it, not with the session, and knows none. */
export const { makeRestorePoint, noteWork, keepBeforeMigration } = createRestorePolicy()

function factsOf(project: Project, reason: RestoreReason): Facts {
  const count = (collection: object): number => Object.keys(collection).length
  const counts = {
    answers: count(project.answers),
    areas: count(project.priorityAreas),
    actions: count(project.actions),
  }
  return { projectId: project.header.id, at: new Date().toISOString(), reason, counts }
}

/** Saves a point without waiting for anything: to the database, and to the stash until the database has it. */
function keepImmediately(point: PendingPoint): Promise<boolean> {
  const file = serializeProject(point.project, APP_VERSION)
  point.stashed = { ...point.facts, size: bytesOf(file), file }
  stashPoint(point.stashed)
  return put(point.stashed).then(
    () => true,
    () => false,
  )
}

function idle(): Promise<void> {
  if (isPageHiding()) return Promise.resolve()
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: IDLE_MS })
    else setTimeout(resolve, 0)
  })
}

import { parseProject, serializeProject, serializing } from '../domain/project/project-file'
import { isPointDue, keptPoints, POINT_EVERY_MS, type RestoreReason } from '../domain/project/restore-points'
import { changesBetween, signed } from '../domain/project/diff'
import type { Project } from '../domain/project/schema'
import { localDay } from '../domain/text/local-day'
import { pack, unpack } from './compress'
import { database, keysOf, type RestorePoint } from './database'
import { inSlices } from './in-slices'
import { rememberMissedPoint } from './missed-points'
import { loadWording } from './load-wording'
import { isPageGoing, whenPageGoes } from './page-life'
import { commit, openProject, stampNow } from './project-store'
import { APP_VERSION } from './save-file'

/** Two answers in a row should not wait for a point: it is made when nothing else is to be done, or after so long. */
const IDLE_MS = 1000

/** Points on their way: a page that goes writes them at once, as they are. */
const onTheWay = new Map<Project, RestoreReason>()

let isWatchingThePage = false

/**
 * Makes a restore point of a state of a project, when the browser has time for it ([HI1]). A click or a save never waits.
 * @param project the state to keep, as it is before what is about to happen
 * @returns whether it is kept; false when the browser has no room, which the history page then says ([HI3])
 */
export async function makeRestorePoint(project: Project, reason: RestoreReason): Promise<boolean> {
  watchThePage()
  onTheWay.set(project, reason)
  await idle()
  const point = onTheWay.has(project) ? await pointOf(project, reason).catch(() => null) : null
  // A page that went meanwhile has put it in already.
  if (!onTheWay.delete(project)) return true
  const isKept = point !== null && await keep(point).catch(() => false)
  rememberMissedPoint(project.header.id, isKept ? null : new Date().toISOString())
  return isKept
}

const looked = new Map<string, number>()

/** Hears that a project is about to be another than it was; makes a point of it when the last one is old enough ([HI2]). */
export async function noteWork(before: Project): Promise<void> {
  const { id } = before.header
  if (Math.abs(Date.now() - (looked.get(id) ?? -Infinity)) < POINT_EVERY_MS) return
  looked.set(id, Date.now())
  const last = await lastPointAt(id)
  if (isPointDue(last, new Date().toISOString())) await makeRestorePoint(before, 'work')
  else if (last) looked.set(id, Date.parse(last))
}

async function lastPointAt(id: string): Promise<string | null> {
  const keys = await (await database()).getAllKeys('restorePoints', keysOf(id))
  return keys.at(-1)?.[1] ?? null
}

/** The restore points of a project, the newest first. */
export async function listRestorePoints(projectId: string): Promise<RestorePoint[]> {
  return (await (await database()).getAll('restorePoints', keysOf(projectId))).reverse()
}

/** The project as a point has it; null when it cannot be read any more. */
export async function projectAt(point: RestorePoint): Promise<Project | null> {
  try {
    const parsed = parseProject(JSON.parse(await unpack(point.file)))
    return parsed.ok ? parsed.project : null
  } catch {
    return null
  }
}

/**
 * Puts the open project back to where it was at a point, as one step that one undo takes back, after making a point of
 * the present ([HI5]).
 * @returns false when the point cannot be read, or the present cannot be kept first: then nothing has changed
 */
export async function bringBackPoint(point: RestorePoint): Promise<boolean> {
  const then = await projectAt(point)
  if (!then || openProject().header.id !== point.projectId || !(await makeRestorePoint(openProject(), 'beforeBringingBack'))) return false
  await loadWording(then.wordings).catch(() => undefined)
  commit('bringBackPoint', signed(changesBetween(openProject(), then), stampNow()))
  return true
}

async function pointOf(project: Project, reason: RestoreReason): Promise<RestorePoint> {
  const file = await pack(await inSlices(serializing(project, APP_VERSION)))
  return { ...factsOf(project, reason), size: bytesOf(file), file }
}

/** A text takes two bytes a letter in a database. */
function bytesOf(file: RestorePoint['file']): number {
  return typeof file === 'string' ? file.length * 2 : file.byteLength
}

function factsOf(project: Project, reason: RestoreReason): Pick<RestorePoint, 'projectId' | 'at' | 'reason' | 'counts'> {
  const count = (collection: object): number => Object.keys(collection).length
  const counts = { answers: count(project.answers), areas: count(project.priorityAreas), actions: count(project.actions) }
  return { projectId: project.header.id, at: new Date().toISOString(), reason, counts }
}

/** Puts a point in and thins the others. Where there is no room, the oldest points go first, of this project and then of all. */
async function keep(point: RestorePoint): Promise<boolean> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    try {
      await putAndThin(point)
      return true
    } catch {
      if (!(await dropOldest(point.projectId).catch(() => false))) return false
    }
  }
  return false
}

async function putAndThin(point: RestorePoint): Promise<void> {
  const transaction = (await database()).transaction('restorePoints', 'readwrite')
  const others = await transaction.store.getAll(keysOf(point.projectId))
  const all = [...others, { ...point, at: freeMoment(point.at, others) }]
  const kept = new Set(keptPoints(all, point.at, (at) => localDay(new Date(at))))
  const added = all.at(-1) ?? point
  await transaction.store.put(added, [added.projectId, added.at])
  await Promise.all(others.filter((other) => !kept.has(other)).map(({ projectId, at }) => transaction.store.delete([projectId, at])))
  await transaction.done
}

/**
 * Makes a point of a project as an older version kept it, once, before anything of it is written by this one ([PF5], [HI1]).
 * @param raw what the database has, with the version that wrote it
 * @param project the same, brought to the present version
 */
export async function keepBeforeMigration(raw: unknown, project: Project): Promise<void> {
  const points = await listRestorePoints(project.header.id)
  if (points.some(({ reason }) => reason === 'beforeMigration')) return
  const file = await pack(JSON.stringify(raw))
  await keep({ ...factsOf(project, 'beforeMigration'), size: bytesOf(file), file })
}

/** Two points of one moment are two points. */
function freeMoment(at: string, others: readonly RestorePoint[]): string {
  const taken = others.some((other) => other.at === at)
  return taken ? freeMoment(new Date(Date.parse(at) + 1).toISOString(), others) : at
}

/** Makes room: the older half of a project's points goes; when it has none, that of all projects. False when there is nothing to drop. */
async function dropOldest(projectId: string): Promise<boolean> {
  const transaction = (await database()).transaction('restorePoints', 'readwrite')
  const own = await transaction.store.getAllKeys(keysOf(projectId))
  const keys = own.length > 0 ? own : (await transaction.store.getAllKeys()).sort((a, b) => a[1].localeCompare(b[1]))
  await Promise.all(keys.slice(0, Math.ceil(keys.length / 2)).map((key) => transaction.store.delete(key)))
  await transaction.done
  return keys.length > 0
}

function idle(): Promise<void> {
  if (isPageGoing()) return Promise.resolve()
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: IDLE_MS })
    else setTimeout(resolve, 0)
  })
}

/** A page that goes hears no answers: what is still on its way is put in as plain text, and thinned with the next point. */
function watchThePage(): void {
  if (isWatchingThePage) return
  isWatchingThePage = true
  whenPageGoes(() => {
    for (const [project, reason] of onTheWay) putAtOnce(project, reason)
    onTheWay.clear()
  })
}

function putAtOnce(project: Project, reason: RestoreReason): void {
  const file = serializeProject(project, APP_VERSION)
  const point = { ...factsOf(project, reason), size: bytesOf(file), file }
  database().then(async (open) => {
    const transaction = open.transaction('restorePoints', 'readwrite', { durability: 'strict' })
    const writes = [transaction.store.put(point, [point.projectId, point.at]), transaction.done]
    // Asked for at once: what is not committed when the page is gone is taken back.
    transaction.commit()
    await Promise.all(writes)
  }).catch(() => undefined)
}

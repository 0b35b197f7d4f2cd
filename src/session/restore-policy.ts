import { parseProject, serializeProject, serializing } from '../domain/project/project-file'
import { isPointDue, keptPoints, POINT_EVERY_MS, type RestoreReason } from '../domain/project/restore-points'
import { changesBetween, signed } from '../domain/project/diff'
import type { Project } from '../domain/project/schema'
import { localDay } from '../domain/text/local-day'
import { pack, unpack } from '../storage/database/compress'
import { database, keysOf, type RestorePoint } from '../storage/database/connection'
import { inSlices } from '../storage/tabs/in-slices'
import { leavePoint, takePointAlong } from '../storage/small-storage/unsaved-points'
import { rememberMissedPoint } from '../storage/small-storage/missed-points'
import { loadWording } from '../storage/method/load-wording'
import { isPageGoing, whenPageGoes } from '../storage/tabs/page-hiding'
import { commit, openProject, stampNow } from './open'
import { APP_VERSION } from '../storage/files/save-file'

/** Two answers in a row should not wait for a point: it is made when nothing else is to be done, or after so long. */
const IDLE_MS = 1000

/** A point that is to be kept of a state of a project. A page that goes does not wait for its moment. */
interface Making {
  project: Project
  facts: Facts
  /** Whether it is kept in the end. */
  kept: Promise<boolean>
  /** What was left of it, and what came of keeping that at once, where the page was about to go. */
  left?: RestorePoint
  atOnce?: Promise<boolean>
}

type Facts = Pick<RestorePoint, 'projectId' | 'at' | 'reason' | 'counts'>

const onTheWay = new Map<Project, Making>()

/** States of which there is a point: one of the work needs no second one. */
const pointed = new WeakSet<Project>()

let isWatchingThePage = false

/**
 * Makes a restore point of a state of a project, when the browser has time for it ([HI1]). A click or a save never waits.
 * @param project the state to keep, as it is before what is about to happen
 * @returns whether it is kept; false when the browser has no room, which the history page then says ([HI3])
 */
export function makeRestorePoint(project: Project, reason: RestoreReason): Promise<boolean> {
  watchThePage()
  const already = onTheWay.get(project)
  if (already) return already.kept
  const making: Making = { project, facts: factsOf(project, reason), kept: Promise.resolve(false) }
  pointed.add(project)
  onTheWay.set(project, making)
  making.kept = make(making)
  return making.kept
}

async function make(making: Making): Promise<boolean> {
  await idle()
  const { project } = making
  const isKept = await keepMade(making).catch(() => false)
  onTheWay.delete(project)
  if (isKept && making.left) takePointAlong(making.left)
  rememberMissedPoint(project.header.id, isKept ? null : new Date().toISOString())
  return isKept
}

async function keepMade(making: Making): Promise<boolean> {
  if (await making.atOnce) return true
  const file = await pack(await inSlices(serializing(making.project, APP_VERSION)))
  making.facts = await atFreeMoment(making.facts)
  // The page may have been put aside meanwhile, and have kept it as it was.
  return (await making.atOnce) || keep({ ...making.facts, size: bytesOf(file), file })
}

const looked = new Map<string, number>()

/** Hears that a project is about to be another than it was; makes a point of it when the last one is old enough ([HI2]). */
export async function noteWork(before: Project): Promise<void> {
  const { id } = before.header
  if (Math.abs(Date.now() - (looked.get(id) ?? -Infinity)) < POINT_EVERY_MS) return
  looked.set(id, Date.now())
  const last = await lastPointAt(id)
  if (pointed.has(before)) return
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
  if (
    !then ||
    openProject().header.id !== point.projectId ||
    !(await makeRestorePoint(openProject(), 'beforeBringingBack'))
  )
    return false
  await loadWording(then.wordings).catch(() => undefined)
  commit('bringBackPoint', signed(changesBetween(openProject(), then), stampNow()))
  return true
}

/** A text takes two bytes a letter in a database. */
function bytesOf(file: RestorePoint['file']): number {
  return typeof file === 'string' ? file.length * 2 : file.byteLength
}

function factsOf(project: Project, reason: RestoreReason): Facts {
  const count = (collection: object): number => Object.keys(collection).length
  const counts = {
    answers: count(project.answers),
    areas: count(project.priorityAreas),
    actions: count(project.actions),
  }
  return { projectId: project.header.id, at: new Date().toISOString(), reason, counts }
}

/** Puts a point in and thins the others. Where there is no room, the oldest points go first, of this project and then of all. */
async function keep(point: RestorePoint): Promise<boolean> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    try {
      await put(point)
      await thin(point).catch(() => undefined)
      return true
    } catch {
      if (!(await dropOldest(point.projectId).catch(() => false))) return false
    }
  }
  return false
}

async function put(point: RestorePoint): Promise<void> {
  const transaction = (await database()).transaction('restorePoints', 'readwrite', { durability: 'strict' })
  const writes = [transaction.store.put(point, [point.projectId, point.at]), transaction.done]
  // Asked for at once: what is not committed when the page is gone is taken back.
  transaction.commit()
  await Promise.all(writes)
}

async function thin({ projectId, at }: RestorePoint): Promise<void> {
  const transaction = (await database()).transaction('restorePoints', 'readwrite')
  const all = await transaction.store.getAll(keysOf(projectId))
  const kept = new Set(keptPoints(all, at, (moment) => localDay(new Date(moment))))
  await Promise.all(all.filter((one) => !kept.has(one)).map((one) => transaction.store.delete([projectId, one.at])))
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
  await keep({ ...(await atFreeMoment(factsOf(project, 'beforeMigration'))), size: bytesOf(file), file })
}

/** Two points of one moment are two points, also while both are on their way. */
async function atFreeMoment(facts: Facts): Promise<Facts> {
  const kept = (await (await database()).getAllKeys('restorePoints', keysOf(facts.projectId))).map(([, at]) => at)
  const others = [...onTheWay.values()]
    .map((making) => making.facts)
    .filter((one) => one !== facts && one.projectId === facts.projectId)
  const taken = new Set([...kept, ...others.map(({ at }) => at)])
  let { at } = facts
  while (taken.has(at)) at = new Date(Date.parse(at) + 1).toISOString()
  return { ...facts, at }
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
    for (const making of onTheWay.values()) making.atOnce ??= keepAtOnce(making)
  })
}

/** Keeps a point without waiting for anything: in the database, and beside it until that has it. */
function keepAtOnce(making: Making): Promise<boolean> {
  const file = serializeProject(making.project, APP_VERSION)
  making.left = { ...making.facts, size: bytesOf(file), file }
  leavePoint(making.left)
  return put(making.left).then(
    () => true,
    () => false,
  )
}

/**
 * Keeps a point that was written as plain text.
 * @returns false where there is no room
 */
export async function keepPacked(point: RestorePoint & { file: string }): Promise<boolean> {
  const file = await pack(point.file)
  return keep({ ...point, size: bytesOf(file), file })
}

import { useCallback, useEffect, useRef, useState } from 'react'
import { changesBetween } from '../../domain/project/diff'
import type { Change } from '../../domain/project/change'
import type { Project } from '../../domain/project/schema'
import type { RestorePoint } from '../../storage/database/connection'
import { listRestorePoints } from '../../storage/database/restore-points'
import { projectAt } from '../../session/commands/restore'

/** A project as it was at a point, and what has changed since. */
export interface Compared {
  past: Project
  since: Change[]
}

/** The restore points of a project, the newest first: null until they are read. `reload` reads them anew. */
export function usePoints(projectId: string): { points: RestorePoint[] | null; failed: boolean; reload: () => void } {
  const [points, setPoints] = useState<RestorePoint[] | null>(null)
  const [failed, setFailed] = useState(false)
  const reload = useCallback(() => {
    listRestorePoints(projectId).then(setPoints, () => setFailed(true))
  }, [projectId])
  useEffect(reload, [reload])
  return { points, failed, reload }
}

/**
 * Compares each point with the project as it is now, one after the other, so that a long list is there at once.
 * A point that is not read yet is not in the map; one that cannot be read is null.
 */
export function useCompared(
  points: readonly RestorePoint[] | null,
  now: Project,
): ReadonlyMap<string, Compared | null> {
  const [compared, setCompared] = useState<ReadonlyMap<string, Compared | null>>(new Map())
  const read = useRef(new WeakMap<RestorePoint, Promise<Project | null>>())
  useEffect(() => {
    let isCancelled = false
    const compare = async (): Promise<void> => {
      const found = new Map<string, Compared | null>()
      for (const point of points ?? []) {
        const reading = read.current.get(point) ?? projectAt(point)
        read.current.set(point, reading)
        const past = await reading
        if (isCancelled) return
        found.set(point.at, past && { past, since: changesBetween(past, now) })
        setCompared(new Map(found))
      }
    }
    void compare()
    return () => {
      isCancelled = true
    }
  }, [points, now])
  return compared
}

import { useMemo, useState } from 'react'
import type { Project } from '../../domain/project/schema'
import { missingHalves, type MissingHalf } from '../../domain/text/missing-halves'
import { typedPlaces } from '../../domain/text/typed-places'

/**
 * The texts to translate. Those that were missing when the page was opened stay in their places, also when they are
 * done: a row that went away while it is typed in would take the focus with it.
 * @param groups the front-office areas in their order, by id
 */
export function usePlaces(project: Project, groups: readonly string[]): MissingHalf[] {
  const [opened] = useState(() => missingHalves(project, groups))
  return useMemo(() => {
    const present = new Map(typedPlaces(project, groups).map((typed) => [typed.id, typed]))
    const kept = opened.flatMap((half): MissingHalf[] => {
      const now = present.get(half.id)
      return now ? [{ ...half, ...now }] : []
    })
    const known = new Set(opened.map(({ id }) => id))
    return [...kept, ...missingHalves(project, groups).filter(({ id }) => !known.has(id))]
  }, [project, opened, groups])
}

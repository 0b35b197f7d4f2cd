import { useMemo, useState } from 'react'
import type { Project } from '../../domain/project/schema'
import { missingHalves, typedPlaces, type MissingHalf } from '../../domain/text/missing-halves'

/**
 * The texts to translate. Those that were missing when the page was opened stay in their places, also when they are done:
 * a row that went away while it is typed in would take the focus with it.
 */
export function usePlaces(project: Project): MissingHalf[] {
  const [opened] = useState(() => missingHalves(project))
  return useMemo(() => {
    const present = new Map(typedPlaces(project).map((typed) => [typed.id, typed]))
    const kept = opened.flatMap((half): MissingHalf[] => {
      const now = present.get(half.id)
      return now ? [{ ...half, text: now.text }] : []
    })
    const known = new Set(opened.map(({ id }) => id))
    return [...kept, ...missingHalves(project).filter(({ id }) => !known.has(id))]
  }, [project, opened])
}

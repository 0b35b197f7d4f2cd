import { useMemo } from 'react'
import type { Matrix } from '../../domain/project/schema'
import { useQuestionnaire } from './use-assessment'
import { usePlanningMethods } from './use-planning'

/** The groups of both matrices in the language of the screens. */
export interface GroupsByName {
  /** A building block, or an area of the front office; nothing where the method does not have it. */
  nameOf: (matrix: Matrix, group: string) => { number: string; name: string } | undefined
  /** The areas of the front office in their order. */
  areaIds: readonly string[]
}

/** Null until the method is loaded. */
export function useGroupNames(): GroupsByName | null {
  const { blocks } = useQuestionnaire()
  const areas = usePlanningMethods()?.own.frontOfficeAreas
  return useMemo(() => {
    if (!areas) return null
    const nameOf: GroupsByName['nameOf'] = (matrix, group) => {
      const found =
        matrix === 'system'
          ? blocks.find(({ number }) => String(number) === group)
          : areas.find(({ id }) => id === group)
      return found && { number: String(found.number), name: found.name }
    }
    return { nameOf, areaIds: areas.map(({ id }) => id) }
  }, [blocks, areas])
}

import type { MethodBlock } from '../../domain/method/method'
import type { Matrix } from '../../domain/project/schema'
import type { TypedText } from '../../domain/text/typed-text'
import type { PlanningMethods } from '../../session/read/use-planning'

/** A group of a matrix as it is shown: a building block, or one of the 17 front-office areas. */
export interface GroupInfo {
  id: string
  number: string
  name: string
  /** What the area is about; front-office only. */
  description?: string
  /** The name in both languages, that a priority area of this group begins with; front-office only. */
  areaName?: TypedText
  /** An example of a priority area, and of an outcome. */
  areaExample: string
  outcomeExample: string
}

/** The groups of a matrix in the annexes' order. */
export function groupsOf(matrix: Matrix, blocks: readonly MethodBlock[], { own, twin }: PlanningMethods): GroupInfo[] {
  if (matrix === 'system') {
    return blocks.map((block) => {
      const example = own.suggestions.find((one) => one.block === block.number)?.suggestions[0]
      return {
        id: String(block.number),
        number: String(block.number),
        name: block.name,
        areaExample: example?.priorityArea ?? '',
        outcomeExample: example?.keyOutcome ?? '',
      }
    })
  }
  return own.frontOfficeAreas.map((area) => {
    const other = twin.frontOfficeAreas.find((one) => one.id === area.id)
    return {
      id: area.id,
      number: String(area.number),
      name: area.name,
      description: area.description,
      areaName: { [own.language]: area.name, ...(other && { [twin.language]: other.name }) },
      areaExample: area.name,
      outcomeExample: area.keyOutcome,
    }
  })
}

/** A group that a file from elsewhere brought along: its rows are shown under its id, so that none is lost. */
export function nameOfUnknown(id: string): GroupInfo {
  return { id, number: '', name: id, areaExample: '', outcomeExample: '' }
}

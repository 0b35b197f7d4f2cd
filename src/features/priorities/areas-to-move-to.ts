import type { MethodBlock } from '../../domain/method/method'
import { matrixTree } from '../../domain/planning/plan'
import type { Project } from '../../domain/project/schema'
import type { MoveGroup } from '../../ui/move-dialog/move-dialog'

/** The priority areas of the system-wide matrix, by building block, that an outcome can be moved to. */
export function areasToMoveTo(project: Project, blocks: readonly MethodBlock[]): MoveGroup[] {
  const names = new Map(blocks.map((block) => [String(block.number), `${block.number}. ${block.name}`]))
  return matrixTree(project, 'system', [...names.keys()]).map(({ group, areas }) => ({
    name: names.get(group) ?? group,
    places: areas.map(({ area }) => ({ id: area.id, text: area.name })),
  }))
}

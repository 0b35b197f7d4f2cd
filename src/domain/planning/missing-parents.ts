import { applyChanges, type Change } from '../project/change'
import type { AnyEntity, Project } from '../project/schema'
import { addArea, addOutcome } from './edit-plan'

/**
 * The changes that give every outcome its priority area and every action its outcome again ([PL8]). A parent may be
 * missing when it was deleted in one tab while another put something under it, or in a file from elsewhere.
 * @param deleted deletions just heard of: a parent among them comes back as it was; any other comes back without words,
 *   under its own id, in the first building block's group
 */
export function missingParents(project: Project, deleted: readonly Change[] = []): Change[] {
  const outcomes = missing(Object.values(project.actions), ({ outcomeId }) => outcomeId, project.outcomes).map(
    ([id, changedAt]) =>
      broughtBack(deleted, 'outcomes', id) ?? addOutcome(project, `area-of-${id}`, id, { changedBy: '', changedAt }),
  )
  const withOutcomes = applyChanges(project, outcomes)
  const areas = missing(
    Object.values(withOutcomes.outcomes),
    ({ priorityAreaId }) => priorityAreaId,
    project.priorityAreas,
  ).map(
    ([id, changedAt]) =>
      broughtBack(deleted, 'priorityAreas', id) ?? addArea(project, 'system', '1', id, { changedBy: '', changedAt }),
  )
  return [...outcomes, ...areas]
}

/** The ids that children name and nobody has, each once, with the moment of the first child that names it. */
function missing<Child extends { id: string; changedAt: string }>(
  children: readonly Child[],
  parentOf: (child: Child) => string,
  parents: Record<string, AnyEntity>,
): [id: string, changedAt: string][] {
  const found = new Map<string, string>()
  for (const child of [...children].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const id = parentOf(child)
    if (!Object.hasOwn(parents, id) && !found.has(id)) found.set(id, child.changedAt)
  }
  return [...found]
}

function broughtBack(deleted: readonly Change[], collection: Change['collection'], id: string): Change | null {
  const lost = deleted.find((change) => change.collection === collection && change.id === id && !change.after)?.before
  return lost ? { collection, id, before: null, after: lost } : null
}

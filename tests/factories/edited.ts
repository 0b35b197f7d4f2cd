import { actionsOf, addAction, deleteAction } from '../../src/domain/planning/edit-plan'
import { editAction } from '../../src/domain/planning/edit-rows'
import { applyChanges, type Change } from '../../src/domain/project/change'
import type { Project } from '../../src/domain/project/schema'
import { stamp } from './plan'

/**
 * The project as somebody else left it: of every so many actions one has another text and timeline, and of ten times as
 * many one is gone and one is new.
 * @param every 1 changes every action
 */
export function editedElsewhere(project: Project, every: number): Project {
  const changes = Object.values(project.actions).flatMap((action, index): (Change | null)[] => {
    if (index % (every * 10) === every * 5)
      return actionsOf(project, action.outcomeId).length > 1 ? deleteAction(project, action.id) : []
    const added =
      index % (every * 10) === 0
        ? [addAction(project, action.outcomeId, `elsewhere-${index}`, stamp, { text: { lo: `ກິດຈະກຳໃໝ່ທີ ${index}` } })]
        : []
    const text = { ...action.text, lo: `${action.text.lo ?? ''} (ສະບັບທີ ${index})` }
    return index % every === 0
      ? [
          ...added,
          editAction(project, action.id, { text, timeline: { kind: 'months', months: 7 + (index % 17) } }, stamp),
        ]
      : added
  })
  return applyChanges(
    project,
    changes.filter((change) => change !== null),
  )
}

import type { Project } from '../../src/domain/project/schema'
import { withAnswers } from './answered'
import { makeProject, projectWithRows } from './plan'
import { openExample } from './project'

export const projectSizes = ['empty', 'typical', 'large'] as const
export type ProjectSize = (typeof projectSizes)[number]

/** How many characters the longest texts of a large project have. */
export const LONG = 10_000

/**
 * A project as documents meet it: just begun, as groups leave it after a workshop, and of 300 rows with texts of some
 * pages.
 */
export function projectOfSize(size: ProjectSize): Project {
  if (size === 'empty') return makeProject()
  return size === 'typical' ? openExample('illustrative-assessment') : largeProject()
}

/** A long text without two places that read the same, so that a lost line is noticed. */
function longText(about: number): { lo: string; en: string } {
  const filled = (sentence: (index: number) => string): string =>
    Array.from({ length: LONG / 10 }, (_, index) => sentence(index))
      .join(' ')
      .slice(0, LONG)
  return {
    lo: filled((index) => `ຂໍ້ ${about}.${index} ຝຶກອົບຮົມພະນັກງານ ແລະ ຕິດຕາມຜົນ ຢູ່ຂັ້ນບ້ານ.`),
    en: filled((index) => `Step ${about}.${index} trains the staff and follows it up in the villages.`),
  }
}

function largeProject(): Project {
  const project = projectWithRows(300)
  const at = <Entity>(entities: Readonly<Record<string, Entity>>, place: number): [string, Entity] => {
    const found = Object.entries(entities)[place]
    if (!found) throw new Error(`the large project has no row ${place}`)
    return found
  }
  const [areaId, area] = at(project.priorityAreas, 3)
  const [outcomeId, outcome] = at(project.outcomes, 12)
  const [commentedId, commented] = at(project.outcomes, 30)
  const [actionId, action] = at(project.actions, 150)
  const [timedId, timed] = at(project.actions, 220)
  return withAnswers(
    {
      ...project,
      priorityAreas: { ...project.priorityAreas, [areaId]: { ...area, name: longText(1) } },
      outcomes: {
        ...project.outcomes,
        [outcomeId]: { ...outcome, text: longText(2) },
        [commentedId]: { ...commented, comment: longText(3) },
      },
      actions: {
        ...project.actions,
        [actionId]: { ...action, text: longText(4) },
        [timedId]: { ...timed, timeline: { kind: 'words', text: longText(5) } },
      },
    },
    (index) => ({
      ...(index % 40 === 7 && { note: longText(10 + index) }),
      ...(index === 20 && { evidence: longText(200) }),
    }),
  )
}

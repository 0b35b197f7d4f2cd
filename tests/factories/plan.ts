import { laoAgencies } from '../../content/agencies/lao-pdr'
import { methodSource } from '../../content/method-source'
import type { Agency } from '../../content/schema'
import { applyChanges, type Change, type Stamp } from '../../src/domain/project/change'
import { agencyCopies, createProject } from '../../src/domain/project/create'
import { addAction, addArea, addOutcome } from '../../src/domain/planning/edit-plan'
import type { Matrix, Project, Timeline } from '../../src/domain/project/schema'
import type { TypedText } from '../../src/domain/text/typed-text'

export const stamp: Stamp = { changedBy: 'ຄຳພອນ', changedAt: '2026-11-20T03:00:00.000Z' }

/** Ids `a1`, `a2`, … so that a test can name what it made. */
export function idsFrom(prefix: string): () => string {
  let count = 0
  return () => {
    count += 1
    return `${prefix}${count}`
  }
}

/** An empty project of Lao PDR with the agencies given, those that have ended among them. */
export function makeProject(
  agencies: readonly Agency[] = [],
  title: TypedText = { lo: 'ສູນບໍລິການຜ່ານປະຕູດຽວ ແຂວງຕົວຢ່າງ', en: 'One-door service centres of a sample province' },
): Project {
  const project = createProject(
    { title, level: 'system', country: 'Lao PDR', language: 'lo' },
    [],
    stamp,
    idsFrom('project'),
  )
  return { ...project, agencies: agencyCopies(agencies, stamp.changedAt.slice(0, 10), stamp, true) }
}

export interface OutcomeSpec {
  text: TypedText
  leads?: string[]
  supporters?: string[]
  comment?: TypedText
  questions?: string[]
  actions: { text: TypedText; timeline?: Timeline; responsible?: TypedText }[]
}

export interface AreaSpec {
  matrix?: Matrix
  group: string
  name: TypedText
  outcomes: OutcomeSpec[]
}

/** The project with priority areas, outcomes and actions added, in the order given. */
export function withPlan(project: Project, areas: readonly AreaSpec[]): Project {
  const newId = idsFrom('plan')
  let current = project
  const add = (change: Change): string => {
    current = applyChanges(current, [change])
    return change.id
  }
  for (const area of areas) {
    const areaId = add(addArea(current, area.matrix ?? 'system', area.group, newId(), stamp, { name: area.name }))
    for (const outcome of area.outcomes) {
      const outcomeId = add(
        addOutcome(current, areaId, newId(), stamp, {
          text: outcome.text,
          leadAgencyIds: outcome.leads ?? [],
          supportingAgencyIds: outcome.supporters ?? [],
          derivedFrom: { questions: outcome.questions ?? [] },
          ...(outcome.comment && { comment: outcome.comment }),
        }),
      )
      for (const action of outcome.actions) {
        add(
          addAction(current, outcomeId, newId(), stamp, {
            text: action.text,
            ...(action.timeline && { timeline: action.timeline }),
            ...(action.responsible && { responsible: action.responsible }),
          }),
        )
      }
    }
  }
  return current
}

/** A project with a system-wide matrix of this many rows, with the words, agencies and timelines of a real one. */
export function projectWithRows(count: number): Project {
  const suggestions = methodSource.buildingBlocks.flatMap((block) =>
    block.suggestions.map((suggestion) => ({ block: block.number, suggestion })),
  )
  const areas: AreaSpec[] = []
  let rows = 0
  for (let index = 0; rows < count; index += 1) {
    const { block, suggestion } = suggestions[index % suggestions.length] ?? {}
    if (!block || !suggestion) break
    const actions = suggestion.actions
      .slice(0, count - rows)
      .map((action) => ({ text: action.text, timeline: action.timeline }))
    const agency = (offset: number): string => laoAgencies[(index * 3 + offset) % laoAgencies.length]?.id ?? ''
    areas.push({
      group: String(block),
      name: suggestion.priorityArea,
      outcomes: [
        {
          text: suggestion.keyOutcome,
          leads: [agency(0)],
          supporters: [agency(1), agency(2)],
          questions: suggestion.addresses,
          actions,
        },
      ],
    })
    rows += actions.length
  }
  return withPlan(makeProject(laoAgencies), areas)
}

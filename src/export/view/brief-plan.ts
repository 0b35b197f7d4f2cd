import { beginningOf, inOrderOfBeginning, monthsUntilDone, soonestFirst } from '../../domain/planning/first-steps'
import { matrixTree, type AreaNode } from '../../domain/planning/plan'
import { formatTimeline } from '../../domain/planning/timeline'
import type { Action, Project } from '../../domain/project/schema'
import type { Language } from '../../domain/text/language'
import { languagesOf, methodIn, type ExportRequest, type MethodTexts } from '../request'
import { agencyLines } from './agencies'
import { briefLines, briefWord } from './brief-words'
import { linesIn, linesOf, type Line } from './lines'
import { groupNames } from './matrix-view'
import { shortenLines } from './shorten'

/** What a list of the brief holds: the first items, and how many there are in all. */
export interface FirstOf<Item> {
  items: Item[]
  total: number
}

/** A priority area that is put before the minister: its first action, when, and who leads. */
export interface BriefDecision {
  area: Line[]
  action: Line[]
  when: Line[]
  leads: Line[]
}

export interface BriefAgency {
  name: Line[]
  outcomes: number
}

/** A stretch of time: how many actions it holds, and the one that starts first. */
export interface BriefPeriod {
  when: Line[]
  count: number
  first: Line[]
}

export interface BriefPlan {
  decisions: FirstOf<BriefDecision>
  agencies: FirstOf<BriefAgency>
  /** Key outcomes that nobody leads. */
  withoutLead: number
  periods: BriefPeriod[]
}

/** How many of each list are given to a format, which prints as many of them as it has room for. */
const MOST_DECISIONS = 8
const MOST_AGENCIES = 6

const AREA_LETTERS = 110
const TEXT_LETTERS = 170
const WHEN_LETTERS = 40
const AGENCY_LETTERS = 110
const MOST_LEADS = 2

/** What the plan asks for, in the order in which it begins ([BR3], [BR4]). */
export function briefPlan(project: Project, request: ExportRequest, methods: MethodTexts): BriefPlan {
  const languages = languagesOf(request.languages)
  const groups = new Map([
    ...groupNames('system', languages, methods),
    ...groupNames('front-office', languages, methods),
  ])
  const areas = areasInOrder(project, groups)
  const urgent = urgentFirst(areas, request.date)
  const outcomes = areas.flatMap((area) => area.outcomes.map((node) => node.outcome))
  const agencies = ledBy(outcomes.map((outcome) => outcome.leadAgencyIds))
  return {
    decisions: {
      items: urgent
        .slice(0, MOST_DECISIONS)
        .map(({ area, first }) => decisionOf(project, area, first, groups, request.date, languages)),
      total: urgent.length,
    },
    agencies: {
      items: agencies
        .slice(0, MOST_AGENCIES)
        .map(([id, count]) => ({ name: agencyText(project, [id], request.date, languages), outcomes: count })),
      total: agencies.length,
    },
    withoutLead: outcomes.filter((outcome) => outcome.leadAgencyIds.length === 0).length,
    periods: periodsOf(areas.flatMap(actionsOf), request, methods, languages),
  }
}

/** The priority areas of both matrices in the annexes' order. */
function areasInOrder(project: Project, names: ReadonlyMap<string, Line[]>): AreaNode[] {
  return (['system', 'front-office'] as const)
    .flatMap((matrix) => matrixTree(project, matrix, [...names.keys()]))
    .flatMap((group) => group.areas)
}

interface Urgent {
  area: AreaNode
  first: Action | undefined
}

/** Each priority area with the action that it begins with; those without an action come last. */
function urgentFirst(areas: readonly AreaNode[], day: string): Urgent[] {
  const urgent = areas.map((area) => ({ area, first: soonestFirst(actionsOf(area), day)[0] }))
  return [
    ...inOrderOfBeginning(
      urgent.filter(({ first }) => first),
      ({ first }) => beginningOf(first?.timeline, day),
    ),
    ...urgent.filter(({ first }) => !first),
  ]
}

function actionsOf(area: AreaNode): Action[] {
  return area.outcomes.flatMap((node) => node.actions)
}

function decisionOf(
  project: Project,
  { area, outcomes }: AreaNode,
  first: Action | undefined,
  groups: ReadonlyMap<string, Line[]>,
  day: string,
  languages: readonly Language[],
): BriefDecision {
  const own = linesOf(area.name, languages)
  // An area without a name of its own is known by what it belongs to.
  const name = own.length > 0 ? own : (groups.get(area.group) ?? [])
  const leads = [...new Set(outcomes.flatMap((node) => node.outcome.leadAgencyIds))]
  const action = linesOf(first?.text, languages)
  return {
    area: name.length > 0 ? shortenLines(name, AREA_LETTERS) : briefLines('noName', languages),
    action: action.length > 0 ? shortenLines(action, TEXT_LETTERS) : briefLines('noAction', languages),
    when: whenLines(first, languages),
    leads:
      leads.length > 0
        ? agencyText(project, leads.slice(0, MOST_LEADS), day, languages)
        : briefLines('noLead', languages),
  }
}

function whenLines(action: Action | undefined, languages: readonly Language[]): Line[] {
  if (!action) return []
  const { timeline } = action
  const lines =
    timeline?.kind === 'words'
      ? linesOf(timeline.text, languages)
      : linesIn(languages, (language) => formatTimeline(timeline, language))
  return lines.length > 0 ? shortenLines(lines, WHEN_LETTERS) : briefLines('noExactDate', languages)
}

function agencyText(project: Project, ids: readonly string[], day: string, languages: readonly Language[]): Line[] {
  const lines = agencyLines(project, ids, day, languages)
  // In both languages there is no room to say who came after an agency that is gone: its sign stays, and the matrices
  // say it.
  return shortenLines(languages.length > 1 ? lines.filter((line) => !line.remark) : lines, AGENCY_LETTERS)
}

/** How many key outcomes each agency leads, the one with most first. */
function ledBy(leads: readonly (readonly string[])[]): [id: string, count: number][] {
  const counts = new Map<string, number>()
  for (const id of leads.flat()) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)
}

/** The actions by the stretch of time in which they are to be done; a stretch without any is left out. */
function periodsOf(
  actions: readonly Action[],
  { date }: ExportRequest,
  methods: MethodTexts,
  languages: readonly Language[],
): BriefPeriod[] {
  const { horizons } = methodIn(methods, languages[0] ?? 'lo').planning
  const indexOf = (action: Action): number => {
    const months = monthsUntilDone(action.timeline, date)
    if (months === null) return horizons.length + (action.timeline?.kind === 'continuous' ? 0 : 1)
    return horizons.findIndex(({ toMonth }) => toMonth === null || months <= toMonth)
  }
  const names = [
    ...horizons.map((_, index) => horizonLines(index, methods, languages)),
    briefLines('continuous', languages),
    briefLines('noExactDate', languages),
  ]
  return names.flatMap((when, index) => {
    const own = actions.filter((action) => indexOf(action) === index)
    const [first] = soonestFirst(own, date)
    return first ? [{ when, count: own.length, first: shortenLines(linesOf(first.text, languages), TEXT_LETTERS) }] : []
  })
}

function horizonLines(index: number, methods: MethodTexts, languages: readonly Language[]): Line[] {
  return linesIn(languages, (language) => {
    const { horizons } = methodIn(methods, language).planning
    const from = horizons[index - 1]?.toMonth ?? 0
    const { name = '', toMonth: to = null } = horizons[index] ?? {}
    if (to === null) return briefWord('afterMonth', language, { name, from })
    return index === 0
      ? briefWord('untilMonth', language, { name, to })
      : briefWord('betweenMonths', language, { name, from: from + 1, to })
  })
}

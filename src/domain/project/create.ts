import type { Agency } from '../../../content/schema'
import type { Language } from '../text/language'
import type { TypedText } from '../text/typed-text'
import type { Stamp } from './change'
import type { Collections, Header, Project, ProjectAgency, Round } from './schema'

export interface NewProject {
  title: TypedText
  level: Header['level']
  country: string
  language: Language
}

/**
 * A new project with one round, the baseline, dated on the day of the stamp.
 * @param agencies the agencies that the project starts from, as its own copy; only those that exist on that day are
 * taken ([PR1])
 * @param newId gives a new id at each call
 * @param day the day where the group is; the stamp's, in UTC, when it is not given
 */
export function createProject(
  details: NewProject,
  agencies: readonly Agency[],
  stamp: Stamp,
  newId: () => string,
  day = stamp.changedAt.slice(0, 10),
): Project {
  const round: Round = { ...stamp, id: newId(), name: { lo: 'ຄັ້ງທຳອິດ', en: 'Baseline' }, date: day }
  const header: Header = {
    ...stamp,
    ...details,
    id: newId(),
    createdAt: stamp.changedAt,
    illustrative: false,
    weights: {},
  }
  return { ...emptyCollections(), header, rounds: { [round.id]: round }, agencies: agencyCopies(agencies, day, stamp) }
}

/**
 * Copies of the content's agencies. An agency that was dissolved before the day comes in only when `includeEnded`
 * ([PR1]).
 */
export function agencyCopies(
  agencies: readonly Agency[],
  day: string,
  stamp: Stamp,
  includeEnded = false,
): Record<string, ProjectAgency> {
  const taken = agencies.filter((agency) => includeEnded || !agency.validTo || agency.validTo > day.slice(0, 7))
  return Object.fromEntries(taken.map((agency) => [agency.id, copyOf(agency, stamp)]))
}

function copyOf(agency: Agency, stamp: Stamp): ProjectAgency {
  const { validFrom, validTo } = agency
  return {
    ...stamp,
    id: agency.id,
    name: { lo: agency.name.lo, en: agency.name.en },
    abbreviation: {
      ...(agency.abbreviation.lo && { lo: agency.abbreviation.lo }),
      ...(agency.abbreviation.en && { en: agency.abbreviation.en }),
    },
    ...(validFrom && { validFrom }),
    ...(validTo && { validTo }),
    successorIds: agency.successors,
  }
}

export function emptyCollections(): Collections {
  return {
    rounds: {},
    answers: {},
    checks: {},
    agencies: {},
    priorityAreas: {},
    outcomes: {},
    actions: {},
    dismissals: {},
    wordings: {},
  }
}

/** The round that a project works in: the latest by date, then by id. Every project has at least one. */
export function currentRound(project: Pick<Project, 'rounds'>): Round {
  const rounds = Object.values(project.rounds).sort((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id))
  const last = rounds.at(-1)
  if (!last) throw new Error('a project has at least one round')
  return last
}

/** A copy of a project as a project of its own: a new id, the title given, everything else the same. */
export function duplicateProject(project: Project, title: TypedText, stamp: Stamp, newId: () => string): Project {
  return { ...project, header: { ...project.header, ...stamp, id: newId(), title, createdAt: stamp.changedAt } }
}

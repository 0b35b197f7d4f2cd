import { columnOf, textValue, type ColumnKey } from '../planning/matrix-columns'
import type { Project } from '../project/schema'
import type { TypedText } from '../text/typed-text'
import { clipped } from './clipped'
import type { SheetLanguages } from './find-headings'
import type { FilledValue, ImportProblem, ImportValue } from './proposal'
import { readAgencies } from './read-agencies'
import { readCellText, readNewText } from './read-cell-text'
import { readTimelineCell } from './read-timeline-cell'

/** The value of a cell, and what in it needs review. */
export interface ReadColumn {
  value: FilledValue
  problems: ImportProblem[]
}

/**
 * Reads a cell by what its column holds ([MC4]).
 * @param before what the project has there; null for something new
 */
export function readColumn(
  key: ColumnKey,
  cell: string,
  languages: SheetLanguages,
  agencies: Project['agencies'],
  before: ImportValue | null,
): ReadColumn {
  const read = readHolding(key, cell, languages, agencies, before)
  const cut = clipped(cell)
  return cut ? { ...read, problems: [...read.problems, cut] } : read
}

function readHolding(
  key: ColumnKey,
  cell: string,
  languages: SheetLanguages,
  agencies: Project['agencies'],
  before: ImportValue | null,
): ReadColumn {
  switch (columnOf(key).holds) {
    case 'text': {
      const { text, unclear } = before ? readCellText(cell, languages, textOf(before)) : readNewText(cell, languages)
      return { value: filledText(text), problems: unclear ? [{ kind: 'languagesUnclear' }] : [] }
    }
    case 'timeline': {
      const timeline = readTimelineCell(cell, languages, before ? textOf(before) : {})
      return {
        value: timeline ? { type: 'timeline', timeline } : { type: 'none' },
        problems: timeline?.kind === 'words' ? [{ kind: 'timelineWords' }] : [],
      }
    }
    case 'agencies': {
      const { ids, unknown } = readAgencies(cell, agencies, before?.type === 'agencies' ? before.ids : [])
      return {
        value: { type: 'agencies', ids, unknown },
        problems: unknown.length > 0 ? [{ kind: 'unknownAgency', names: unknown }] : [],
      }
    }
    case 'group':
    case 'questions':
      return { value: { type: 'none' }, problems: [] }
  }
}

/** The words of a value; of a timeline, those that it was told in. */
function textOf(value: ImportValue): TypedText {
  if (value.type === 'text') return value.text
  return value.type === 'timeline' && value.timeline.kind === 'words' ? value.timeline.text : {}
}

function filledText(text: TypedText): FilledValue {
  const value = textValue(text)
  return value.type === 'text' ? value : { type: 'none' }
}

/** Problems of several cells as those of one change: each kind once, the names of agencies together. */
export function joinProblems(problems: readonly ImportProblem[]): ImportProblem[] {
  const joined = new Map<ImportProblem['kind'], ImportProblem>()
  for (const problem of problems) {
    const known = joined.get(problem.kind)
    joined.set(
      problem.kind,
      problem.kind === 'unknownAgency' && known?.kind === 'unknownAgency'
        ? { ...problem, names: [...known.names, ...problem.names] }
        : (known ?? problem),
    )
  }
  return [...joined.values()]
}

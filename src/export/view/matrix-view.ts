import {
  columnsOf,
  columnWord,
  matrixColumns,
  valueIn,
  type CellLevel,
  type CellValue,
  type ColumnKey,
  type MatrixColumn,
} from '../../domain/planning/matrix-columns'
import { matrixRows, matrixTree, questionsBehind, type MatrixRow } from '../../domain/planning/plan'
import { formatTimeline } from '../../domain/planning/timeline'
import type { Matrix, Project, Timeline } from '../../domain/project/schema'
import type { Language } from '../../domain/text/language'
import { languagesOf, methodIn, type ExportRequest, type MethodTexts } from '../request'
import { agencyChoices, agencyLines, endedAgencies, type EndedAgency } from './agencies'
import { frameOf, type DocumentFrame } from './frame'
import { linesIn, linesOf, wordLines, type Line } from './lines'

/** A column that a matrix is printed with. */
export interface PrintedColumn {
  key: ColumnKey
  heading: Line[]
}

/**
 * A line of a matrix: one action, or an outcome or area without any. Every row holds all its cells; `spans` says which
 * to print.
 */
export interface MatrixViewRow {
  /** Id of the action, or else of the outcome, or else of the area. */
  id: string
  areaId: string
  outcomeId: string | null
  actionId: string | null
  cells: Record<ColumnKey, Line[]>
  /** How many rows a cell covers from this row on; 0 where the cell of a row above covers this one. */
  spans: Record<ColumnKey, number>
  timeline: Timeline | undefined
  questions: string[]
}

export interface MatrixView {
  matrix: Matrix
  title: Line[]
  shortTitle: Line[]
  columns: PrintedColumn[]
  rows: MatrixViewRow[]
  /** Agencies that this matrix names and that no longer exist on the document's day. */
  ended: EndedAgency[]
}

export interface MatricesView {
  frame: DocumentFrame
  matrices: MatrixView[]
  /** The agencies that a plan of this day can name, a line each: what a drop-down offers. */
  agencyChoices: string[]
}

/**
 * Both action matrices of a project, ready to be drawn as PDF or workbook.
 * @param methods the method in every language of the request
 */
export function matricesView(project: Project, request: ExportRequest, methods: MethodTexts): MatricesView {
  return {
    frame: frameOf(project, request),
    matrices: [matrixView(project, 'system', request, methods), matrixView(project, 'front-office', request, methods)],
    agencyChoices: agencyChoices(project, request.date, languagesOf(request.languages)),
  }
}

/** One action matrix. */
export function matrixView(project: Project, matrix: Matrix, request: ExportRequest, methods: MethodTexts): MatrixView {
  const languages = languagesOf(request.languages)
  const groups = groupNames(matrix, languages, methods)
  const rows = matrixRows(matrixTree(project, matrix, [...groups.keys()]))
  const spans = spansOf(rows)
  return {
    matrix,
    title: wordLines(matrix === 'system' ? 'systemMatrix' : 'frontOfficeMatrix', languages),
    shortTitle: wordLines(matrix === 'system' ? 'systemWide' : 'frontOffice', languages),
    columns: columnsOf(matrix, request.extraColumns).map(({ key }) => ({
      key,
      heading: linesIn(languages, (language) => columnWord(key, 'heading', language)),
    })),
    rows: rows.map((row, index) =>
      viewRow(project, row, spans[index] ?? noSpans, groups.get(row.group), request.date, languages),
    ),
    ended: endedAgencies(
      project,
      rows.flatMap((row) => [...(row.outcome?.leadAgencyIds ?? []), ...(row.outcome?.supportingAgencyIds ?? [])]),
      request.date,
      languages,
    ),
  }
}

/**
 * Names of the groups by their key, in the method's order: building blocks with their number, or front-office areas.
 */
export function groupNames(matrix: Matrix, languages: readonly Language[], methods: MethodTexts): Map<string, Line[]> {
  const namesIn = (language: Language): [key: string, name: string][] => {
    const { questionnaire, planning } = methodIn(methods, language)
    return matrix === 'system'
      ? questionnaire.blocks.map((block) => [String(block.number), `${block.number}. ${block.name}`])
      : planning.frontOfficeAreas.map((area) => [area.id, area.name])
  }
  const byLanguage = new Map(languages.map((language) => [language, new Map(namesIn(language))]))
  const [first] = byLanguage.values()
  return new Map(
    [...(first?.keys() ?? [])].map((key) => [
      key,
      linesIn(languages, (language) => byLanguage.get(language)?.get(key) ?? ''),
    ]),
  )
}

function viewRow(
  project: Project,
  row: MatrixRow,
  spans: Record<CellLevel, number>,
  group: Line[] | undefined,
  day: string,
  languages: readonly Language[],
): MatrixViewRow {
  const { area, outcome, action } = row
  const groupName = group ?? linesIn(languages, () => row.group)
  const cells = byColumn((column) => cellLines(valueIn(column, row), groupName, project, day, languages))
  // An area of the front office that has no name of its own is known by the area of annex 2 that it belongs to.
  if (cells.priorityArea.length === 0 && area.matrix === 'front-office') cells.priorityArea = groupName
  return {
    id: (action ?? outcome ?? area).id,
    areaId: area.id,
    outcomeId: outcome?.id ?? null,
    actionId: action?.id ?? null,
    timeline: action?.timeline,
    questions: questionsBehind(row),
    cells,
    spans: byColumn(({ level }) => spans[level]),
  }
}

function byColumn<Value>(valueOf: (column: MatrixColumn) => Value): Record<ColumnKey, Value> {
  return Object.fromEntries(matrixColumns.map((column) => [column.key, valueOf(column)])) as Record<ColumnKey, Value>
}

/** What a cell says, by what it holds ([MC3]). */
function cellLines(
  value: CellValue,
  groupName: Line[],
  project: Project,
  day: string,
  languages: readonly Language[],
): Line[] {
  switch (value.type) {
    case 'none':
      return []
    case 'text':
      return linesOf(value.text, languages)
    case 'timeline':
      return timelineLines(value.timeline, languages)
    case 'agencies':
      return agencyLines(project, value.ids, day, languages)
    case 'group':
      return groupName
    case 'questions':
      return linesIn(languages, () => value.numbers.join(', '))
  }
}

function timelineLines(timeline: Timeline, languages: readonly Language[]): Line[] {
  if (timeline.kind === 'words') return linesOf(timeline.text, languages)
  return linesIn(languages, (language) => formatTimeline(timeline, language))
}

const noSpans: Record<CellLevel, number> = { group: 1, area: 1, outcome: 1, action: 1 }

/** How many rows the group, area and outcome of each row cover from there on; 0 for a row that one above covers. */
function spansOf(rows: readonly MatrixRow[]): Record<CellLevel, number>[] {
  const spans: Record<CellLevel, number>[] = []
  const below = { group: 0, area: 0, outcome: 0 }
  for (const row of [...rows].reverse()) {
    below.group += 1
    below.area += 1
    below.outcome += 1
    spans.push({
      group: row.firstOfGroup ? below.group : 0,
      area: row.firstOfArea ? below.area : 0,
      outcome: row.firstOfOutcome ? below.outcome : 0,
      action: 1,
    })
    if (row.firstOfGroup) below.group = 0
    if (row.firstOfArea) below.area = 0
    if (row.firstOfOutcome) below.outcome = 0
  }
  return spans.reverse()
}

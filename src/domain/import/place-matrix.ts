import { matrixColumns } from '../planning/matrix-columns'
import type { MatrixFacts } from './matrix-facts'
import type { ImportRow } from './matrix-rows'
import { placeRows, type Block } from './place-rows'

/** The rows of a sheet with the area and the outcome that each stands under. */
export interface PlacedMatrix {
  areas: Block[]
  outcomes: Block[]
  areaOf: Map<ImportRow, Block>
  outcomeOf: Map<ImportRow, Block>
}

/**
 * The columns that say something of an outcome beside its text, or of an action: a row that fills one of them needs an
 * outcome.
 */
const belowOutcome = matrixColumns.filter(
  ({ level, isName, field }) => field !== null && (level === 'action' || (level === 'outcome' && !isName)),
)

/**
 * Finds out under which area and which outcome each row stands ([IM4]).
 * @param sheet the sheet's name: what is new has a key of its own in the whole file
 */
export function placeMatrix(rows: readonly ImportRow[], facts: MatrixFacts, sheet: string): PlacedMatrix {
  const groups = groupsOf(rows, facts)
  const isOfGroup = (areaId: string, row: ImportRow): boolean =>
    groups.get(row) === '' || facts.area(areaId)?.group === groups.get(row)
  const areas = placeRows(rows, {
    cellOf: (row) => row.cells.priorityArea,
    parentOf: (row) => facts.areaOf(row),
    writtenOf: (id) => facts.saidOf(id, 'priorityArea'),
    named: (text, _upper, row) => [facts.areaNamed(text)].find((id) => id !== undefined && isOfGroup(id, row)),
    upperOf: (row) => groups.get(row) ?? '',
    needsOne: () => true,
    prefix: `new-area/${sheet}/`,
  })
  const outcomes = placeRows(rows, {
    cellOf: (row) => row.cells.keyOutcome,
    parentOf: (row) => facts.outcomeOf(row),
    writtenOf: (id) => facts.saidOf(id, 'keyOutcome'),
    named: (text, upper) => (upper === null ? undefined : facts.outcomeNamed(text, upper)),
    upperOf: (row) => areas.of.get(row)?.key ?? null,
    needsOne: (row) =>
      belowOutcome.some(({ key }) => row.cells[key]?.origin === row.index && row.cells[key].text.trim() !== ''),
    prefix: `new-outcome/${sheet}/`,
  })
  return { areas: areas.blocks, outcomes: outcomes.blocks, areaOf: areas.of, outcomeOf: outcomes.of }
}

/**
 * The building block of each row: its own or the last one above; the text where that names none. In the front office
 * the area is the group.
 */
function groupsOf(rows: readonly ImportRow[], facts: MatrixFacts): Map<ImportRow, string> {
  const groups = new Map<ImportRow, string>()
  let said = ''
  for (const row of rows) {
    said = row.cells.buildingBlock?.text.trim() || said
    groups.set(row, facts.matrix === 'system' ? (facts.group(said) ?? facts.known(row)?.area.group ?? said) : '')
  }
  return groups
}

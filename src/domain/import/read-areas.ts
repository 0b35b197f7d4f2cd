import type { PriorityArea } from '../project/schema'
import { isEmptyText } from '../text/typed-text'
import { columnEdit, columnText, type ColumnEdit } from './column-value'
import { differ, type MatrixChanges } from './matrix-changes'
import type { ImportRow } from './matrix-rows'
import type { Block } from './place-rows'
import { readNewText } from './read-cell-text'

/** Reads the priority areas of a matrix, and the groups that they stand in. */
export function readAreas(changes: MatrixChanges): void {
  for (const block of changes.placed.areas) readArea(changes, block)
}

function readArea(changes: MatrixChanges, block: Block): void {
  const [first] = block.rows
  if (!first) return
  const area = changes.facts.area(block.key)
  if (block.isNew || !area) return addArea(changes, block, first)
  if (area.matrix !== changes.facts.matrix) return moveArea(changes, area, block, first)
  const rows = changes.ownRows(block, (row) => changes.facts.areaOf(row))
  const anchor = changes.facts.firstRow.get(area.id)
  changes.changeColumns('area', area.id, rows, { area })
  const group = columnEdit(rows, 'buildingBlock', changes.facts.saidOf(area.id, 'buildingBlock'), anchor)
  if (group?.text.trim()) changeGroup(changes, area, group)
}

function addArea(changes: MatrixChanges, block: Block, row: ImportRow): void {
  const { facts } = changes
  const said = groupSaid(changes, row)
  const group = facts.group(said)
  const { text, unclear } = readNewText(block.text, changes.found.languages)
  changes.add(row, 'priorityArea', 0, {
    key: block.key,
    kind: 'added',
    entity: 'area',
    id: block.key,
    field: null,
    before: { type: 'none' },
    after: { type: 'text', text },
    problems: [
      group === undefined ? { kind: 'unknownGroup', text: said } : null,
      unclear ? { kind: 'languagesUnclear' } : null,
      changes.idProblem(row),
    ],
    edit: { do: 'addArea', matrix: facts.matrix, group: group ?? '', name: text },
  })
}

/** An area that came from the other matrix with all that is under it: it needs a group of this one. */
function moveArea(changes: MatrixChanges, area: PriorityArea, block: Block, row: ImportRow): void {
  const { facts } = changes
  const said = groupSaid(changes, row)
  const group = facts.group(said)
  const key = `${area.id}/group`
  changes.add(row, facts.matrix === 'system' ? 'buildingBlock' : 'priorityArea', 0, {
    key,
    kind: 'moved',
    entity: 'area',
    id: area.id,
    field: 'group',
    before: { type: 'group', matrix: area.matrix, group: area.group },
    after: group === undefined ? { type: 'text', text: { lo: said } } : { type: 'group', matrix: facts.matrix, group },
    problems: [group === undefined ? { kind: 'unknownGroup', text: said } : null],
    edit: { do: 'matrix', matrix: facts.matrix, group: group ?? '' },
  })
  // In the front office an area may be known by the name of its group alone, which it leaves.
  const { text } = readNewText(block.text, changes.found.languages)
  if (isEmptyText(area.name) && !isEmptyText(text))
    changes.add(row, 'priorityArea', 0, {
      key: `${area.id}/name`,
      kind: 'changed',
      entity: 'area',
      id: area.id,
      field: 'name',
      before: { type: 'none' },
      after: { type: 'text', text },
      needs: [key],
      edit: { do: 'fill', column: 'priorityArea', value: { type: 'text', text } },
    })
}

/** The text that names the group of a new area: in the front office, that of the area itself. */
function groupSaid(changes: MatrixChanges, row: ImportRow): string {
  return (
    columnText([row], changes.facts.matrix === 'system' ? 'buildingBlock' : 'priorityArea')?.text ??
    groupAbove(changes, row)
  )
}

/** Where the cell of the building block is empty, the one above applies. */
function groupAbove(changes: MatrixChanges, row: ImportRow): string {
  const column = changes.found.columns.buildingBlock
  for (let at = row.index; column !== undefined && at > changes.found.row; at -= 1) {
    const text = changes.table.rows[at]?.[column]?.trim()
    if (text) return text
  }
  return ''
}

function changeGroup(changes: MatrixChanges, area: PriorityArea, { row, text, rowsDiffer }: ColumnEdit): void {
  const group = changes.facts.group(text)
  if (group === area.group) return
  const { matrix } = area
  changes.add(row, 'buildingBlock', 0, {
    key: `${area.id}/group`,
    kind: 'moved',
    entity: 'area',
    id: area.id,
    field: 'group',
    before: { type: 'group', matrix, group: area.group },
    after: group === undefined ? { type: 'text', text: { lo: text } } : { type: 'group', matrix, group },
    problems: [group === undefined ? { kind: 'unknownGroup', text } : null, differ(rowsDiffer)],
    edit: { do: 'group', group: group ?? area.group },
  })
}

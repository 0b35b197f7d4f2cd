import type { TypedText } from '../text/typed-text'
import type { MatrixFacts } from './matrix-facts'
import type { PlacedMatrix } from './place-matrix'
import type { ImportChange, ImportedEntity } from './proposal'
import type { Place } from './sheet-table'

/**
 * What the project has and the sheet has no more ([IM7]). Each is asked about; the deletion of what holds others rests
 * on the deletion of those.
 * @param place where the ids stand that it was looked for among
 * @param moved what stands in a sheet of the other matrix now ([IM12])
 */
export function proposeDeletions(
  facts: MatrixFacts,
  placed: PlacedMatrix,
  place: Place,
  moved: ReadonlySet<string>,
): ImportChange[] {
  const kept = new Set(moved)
  for (const block of [...placed.areas, ...placed.outcomes]) kept.add(block.key)
  for (const block of placed.areas) for (const row of block.rows) kept.add(facts.known(row)?.action?.id ?? '')
  const changes: ImportChange[] = []
  const deleted = new Set<string>()
  const add = (entity: ImportedEntity, id: string, text: TypedText, needs: string[]): void => {
    if (deleted.has(id)) return
    deleted.add(id)
    changes.push({
      key: `${id}/delete`,
      kind: 'deleted',
      entity,
      id,
      field: null,
      place,
      before: { type: 'text', text },
      after: { type: 'none' },
      problems: [],
      needs,
      edit: { do: 'delete' },
    })
  }
  const rows = [...facts.rowOf.values()]
  for (const { action } of rows) if (action && !kept.has(action.id)) add('action', action.id, action.text, [])
  for (const { outcome } of rows)
    if (outcome && !kept.has(outcome.id))
      add(
        'outcome',
        outcome.id,
        outcome.text,
        rows
          .filter((row) => row.outcome === outcome && row.action && deleted.has(row.action.id))
          .map((row) => `${row.action?.id}/delete`),
      )
  for (const { area } of rows)
    if (!kept.has(area.id))
      add('area', area.id, area.name, [
        ...new Set(
          rows.flatMap((row) =>
            row.area === area && row.outcome && deleted.has(row.outcome.id) ? [`${row.outcome.id}/delete`] : [],
          ),
        ),
      ])
  return changes
}

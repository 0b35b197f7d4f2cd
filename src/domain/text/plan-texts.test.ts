import { expect, test } from 'vitest'
import { makeProject, stamp } from '../../../tests/factories/plan'
import { addAction, addArea, addOutcome } from '../planning/edit-plan'
import {
  fieldOf,
  matrixColumns,
  type CellLevel,
  type FilledFields,
  type MatrixColumn,
} from '../planning/matrix-columns'
import { applyChanges } from '../project/change'
import { missingHalves } from './missing-halves'
import { translate } from './translate'
import { printedPlaces, typedPlaces } from './typed-places'

const textColumns = matrixColumns.filter(({ holds }) => holds === 'text' || holds === 'timeline')

/** The fields of an entity, each column of its level that holds words filled with the column's key. */
function filled(level: CellLevel): FilledFields {
  const fields = textColumns.filter((column) => column.level === level).map(keyIn)
  return Object.assign({}, ...fields) as FilledFields
}

function keyIn(column: MatrixColumn): FilledFields {
  const text = { lo: column.key }
  return fieldOf(
    column,
    column.holds === 'timeline' ? { type: 'timeline', timeline: { kind: 'words', text } } : { type: 'text', text },
  )
}

const empty = makeProject()
const project = applyChanges(empty, [
  addArea(empty, 'system', '5', 'area', stamp, filled('area')),
  addOutcome(empty, 'area', 'outcome', stamp, filled('outcome')),
  addAction(empty, 'outcome', 'action', stamp, filled('action')),
])
const ofPlan = new Set(['area', 'outcome', 'action'])
const keysOf = (places: readonly { entityId: string; text: { lo?: string | undefined } }[]): (string | undefined)[] =>
  places.filter(({ entityId }) => ofPlan.has(entityId)).map(({ text }) => text.lo)

test('[MC5] each column that holds words is listed, found lacking and translated, and nothing else of a plan is', () => {
  const keys = textColumns.map(({ key }) => key as string).sort()
  expect(keys).toEqual(['action', 'comments', 'keyOutcome', 'priorityArea', 'responsible', 'timeline'])
  expect(keysOf(typedPlaces(project)).sort()).toEqual(keys)
  expect(keysOf(printedPlaces(project)).sort()).toEqual(keys)
  const lacking = missingHalves(project)
  expect(keysOf(lacking).sort()).toEqual(keys)

  const translations = lacking.map((place) => ({ place, language: place.missing, text: 'translated' }))
  const translated = applyChanges(project, translate(project, translations, stamp))
  expect(keysOf(missingHalves(translated))).toEqual([])
  expect(
    typedPlaces(translated)
      .filter(({ entityId }) => ofPlan.has(entityId))
      .map(({ text }) => text.en),
  ).toEqual(keys.map(() => 'translated'))
})

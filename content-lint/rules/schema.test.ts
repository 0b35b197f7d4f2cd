import { expect, test } from 'vitest'
import { at, findingsAfter } from '../testing'
import { rule } from './schema'

test('accepts what has the shape', () => {
  expect(findingsAfter(rule, () => undefined)).toEqual([])
})

test('names the place of a field that is not known', () => {
  expect(findingsAfter(rule, ({ method }) => Object.assign(at(method.buildingBlocks, 2), { colour: 'red' }))).toEqual([
    expect.stringMatching(/03-block-c\.ts block 3: does not have the shape.*colour/u),
  ])
})

test('names the place of a text without its review state', () => {
  expect(
    findingsAfter(rule, ({ method }) =>
      Object.assign(method.scale.bands, [{ ...at(method.scale.bands, 0), name: { en: 'a', lo: 'ກ' } }]),
    ),
  ).toEqual([expect.stringMatching(/^content\/scale\.ts scale bands\.0\.name\.review/u)])
})

test('says what a question lacks, not only that it fits no kind', () => {
  expect(
    findingsAfter(rule, ({ method }) => {
      delete (at(at(method.buildingBlocks, 0).questions, 1) as { help?: unknown }).help
    }),
  ).toEqual([
    expect.stringMatching(/^content\/building-blocks\/01-block-a\.ts block 1 questions\.1\.help: .*expected object/u),
  ])
})

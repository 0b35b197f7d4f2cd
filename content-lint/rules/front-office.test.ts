import { expect, test } from 'vitest'
import { at, findingsAfter } from '../testing'
import { rule } from './front-office'

test('accepts the 17 areas', () => {
  expect(findingsAfter(rule, () => undefined)).toEqual([])
})

test('finds an area too few', () => {
  expect(
    findingsAfter(rule, ({ method }) => {
      method.frontOfficeAreas.pop()
    }),
  ).toEqual(['content/front-office.ts areas: there are 16, annex 2 has 17'])
})

test('finds an outcome of ours that is said to be the handbook’s, and the other way round', () => {
  expect(
    findingsAfter(rule, ({ method }) => {
      at(method.frontOfficeAreas, 11).keyOutcomeOrigin = 'onedoor'
      at(method.frontOfficeAreas, 12).keyOutcomeOrigin = 'handbook'
    }),
  ).toEqual([
    'content/front-office.ts area-l: the key outcome should be marked “handbook”',
    'content/front-office.ts area-m: the key outcome should be marked “onedoor”',
  ])
})

test('finds numbers out of order, ids twice, and questions that are not asked', () => {
  expect(
    findingsAfter(rule, ({ method }) => {
      at(method.frontOfficeAreas, 3).number = 5
      at(method.frontOfficeAreas, 6).id = 'area-a'
      at(method.frontOfficeAreas, 7).addresses = ['4.6.13']
    }),
  ).toEqual([
    'content/front-office.ts area-d: has the number 5 and stands at place 4',
    'content/front-office.ts area-a: another area has this id',
    'content/front-office.ts area-h: addresses 4.6.13, which is not asked',
  ])
})

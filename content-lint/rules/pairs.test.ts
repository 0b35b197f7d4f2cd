import { expect, test } from 'vitest'
import { at, findingsAfter } from '../testing'
import { rule } from './pairs'

test('accepts texts in both languages', () => {
  expect(findingsAfter(rule, () => undefined)).toEqual([])
})

test.each([
  [{ lo: '  ' }, 'the Lao is empty'],
  [{ en: ' ' }, 'the English is empty'],
  [{ en: 'Financing', lo: 'Financing' }, 'the Lao is the English copied'],
  [{ lo: 'Funding' }, 'there is no Lao letter in the Lao'],
  [{ en: 'ການເງິນ', lo: 'ການເງິນນອກ' }, 'there is Lao in the English'],
])('finds %j', (change, says) => {
  expect(findingsAfter(rule, ({ method }) => Object.assign(at(method.buildingBlocks, 4).name, change))).toEqual([
    `content/building-blocks/05-block-e.ts name: ${says}`,
  ])
})

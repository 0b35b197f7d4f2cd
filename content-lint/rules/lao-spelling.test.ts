import { expect, test } from 'vitest'
import { at, findingsAfter } from '../testing'
import { rule } from './lao-spelling'

const inBlockName = (lao: string): string[] =>
  findingsAfter(rule, ({ method }) => {
    at(method.buildingBlocks, 0).name.lo = lao
  })

test('accepts the spellings that were fixed', () => {
  expect(inBlockName('ດິຈິຕອນ ເຕັກໂນໂລຊີ ເອເລັກໂຕຣນິກ ຍຸຕິທຳ ທ້ອງຖິ່ນ ເພິ່ງພໍໃຈ ຂຶ້ນ ໜຶ່ງ ຝຶກອົບຮົມ ເຊິ່ງ ວັນທີ')).toEqual([])
})

test.each([
  ['ດີຈີຕອນ', 'ດິຈິຕອນ'],
  ['ເຕັກໂນໂລຢີ', 'ເຕັກໂນໂລຊີ'],
  ['ຂື້ນ', 'ຂຶ້ນ'],
  ['ຜູ້ພິການ', 'ຄົນພິການ'],
  ['ຊຶ່ງ', 'ເຊິ່ງ'],
  ['ວັນທີ່', 'ວັນທີ'],
])('finds %s', (wrong, use) => {
  expect(inBlockName(`ການ${wrong}ໃໝ່`)).toEqual([`content/building-blocks/01-block-a.ts name: ${wrong}: write ${use}`])
})

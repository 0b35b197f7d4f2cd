import { expect, test } from 'vitest'
import { at, findingsAfter } from '../testing'
import { rule } from './lao-spaces'

const inBlockName = (lao: string): string[] =>
  findingsAfter(rule, ({ method }) => {
    at(method.buildingBlocks, 0).name.lo = lao
  })

test.each([
  'ກະຊວງແຜນການ ແລະ ການລົງທຶນ',
  'ແຂວງ ຫຼື ເມືອງ',
  'ມີແຜນ ຫຼືບໍ່?',
  'ສ່ວນທີ່ເຫຼືອ ແລະ ການຊ່ວຍເຫຼືອ',
  'ແຜນ ແລະ/ຫຼື ງົບປະມານ',
  'ຕ່າງໆ, ທັງໝົດ.',
])('accepts %s', (lao) => {
  expect(inBlockName(lao)).toEqual([])
})

test.each([
  ['ກະຊວງແຜນການແລະການລົງທຶນ', /ແລະ and ຫຼື/u],
  ['ແຜນ ແລະການເງິນ', /ແລະ and ຫຼື/u],
  ['ແຂວງຫຼື ເມືອງ', /ແລະ and ຫຼື/u],
  ['ແຂວງ ຫຼືເມືອງ', /ແລະ and ຫຼື/u],
  ['ແຂວງ  ເມືອງ', /double space/u],
  [' ແຂວງ', /begins or ends/u],
  ['ແຂວງ , ເມືອງ', /before a stop/u],
  ['ມີແລ້ວບໍ່ ?', /before a stop/u],
  ['ຕ່າງ ໆ', /ໆ follows/u],
])('finds %s', (lao, says) => {
  expect(inBlockName(lao)).toEqual([expect.stringMatching(says)])
})

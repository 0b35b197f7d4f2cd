import { expect, test } from 'vitest'
import { at, findingsAfter } from '../testing'
import { rule } from './lao-without-english'

const inBlockName = (lao: string): string[] =>
  findingsAfter(rule, ({ method }) => {
    at(method.buildingBlocks, 0).name.lo = lao
  })

test.each([
  'ເຕັກໂນໂລຊີຂໍ້ມູນຂ່າວສານ (ICT)',
  'ແຜນ ຄັ້ງທີ IX',
  'ເປີດ {{projectName}}',
  'ໜ້າ {page} ຈາກ {pages}',
  '[EN] ມີແຕ່ພາສາອັງກິດ',
  'ສົ່ງອອກເປັນ PDF',
  'ປະຕູດຽວ OneDoor',
  'ກົດ <strong>ເປີດ</strong>',
])('accepts %s', (lao) => {
  expect(inBlockName(lao)).toEqual([])
})

test('finds English words that were left', () => {
  expect(inBlockName('ການ monitoring ແລະ KPI')).toEqual([
    'content/building-blocks/01-block-a.ts name: “monitoring, KPI” is not Lao: put it into Lao, or in brackets after its Lao name',
  ])
})

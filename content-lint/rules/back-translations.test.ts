import { expect, test } from 'vitest'
import { at, findingsAfter } from '../testing'
import { rule } from './back-translations'

test('accepts content whose every Lao text is on record', () => {
  expect(findingsAfter(rule, () => undefined)).toEqual([])
})

test('finds a text that was changed after it was put back', () => {
  expect(
    findingsAfter(rule, ({ method }) => {
      at(method.buildingBlocks, 1).name.lo = 'ປ້າຍໃໝ່'
    }),
  ).toEqual([
    'content/building-blocks/02-block-b.ts name: the Lao has not been put back into English since it was written or changed (content/back-translations)',
  ])
})

test('finds a record that is empty, one that is Lao, and one whose text is gone', () => {
  expect(
    findingsAfter(rule, (content) => {
      content.backTranslations = {
        'a.json': { ປ້າຍ: ' ', 'ຄຳຖາມ?': 'ຄຳຖາມ?', 'ອະທິບາຍ.': 'Help.', 'ຫ້ອງ.': 'Hall.' },
        'b.json': { ເກົ່າ: 'Old' },
      }
    }),
  ).toEqual([
    'content/back-translations/a.json ປ້າຍ: the English is empty',
    'content/back-translations/a.json ຄຳຖາມ?: there is Lao in the English',
    'content/back-translations/b.json ເກົ່າ: no text reads like this any more: take the record out',
  ])
})

import { describe, expect, test } from 'vitest'
import { glossary } from '../glossary'
import { at, findingsAfter } from '../testing'
import { rule } from './glossary-terms'

const withName = (en: string, lo: string): string[] =>
  findingsAfter(rule, ({ method }) =>
    Object.assign(at(method.buildingBlocks, 0), { name: { en, lo, review: 'draft' } }),
  )
    .map((finding) => finding.replace(/^.*?: /u, ''))
    .filter((finding) => finding.length > 0)

/** The sample's own names hold terms that its Lao label does not: only the first block's are looked at here. */
const ofFirstBlock = (en: string, lo: string): string[] => {
  const others = withName('Nothing', 'ປ້າຍ')
  return withName(en, lo).filter((finding) => !others.includes(finding))
}

test('accepts an accepted rendering', () => {
  expect(ofFirstBlock('The decree on one-stop shops', 'ດຳລັດວ່າດ້ວຍສູນບໍລິການຜ່ານປະຕູດຽວ')).toEqual([])
})

test('finds a term that was rendered otherwise', () => {
  expect(ofFirstBlock('A decree', 'ຄຳສັ່ງ')).toEqual(['the English has “decree”, the Lao has none of ດຳລັດ, ລັດຖະດຳລັດ'])
})

test('looks at whole words', () => {
  expect(ofFirstBlock('Lawful lawn mowers, outlaws', 'ປ້າຍ')).toEqual([])
})

test('looks at the words of the screens', () => {
  expect(
    findingsAfter(rule, (content) =>
      Object.assign(content, { words: { plan: { en: { row: 'Delete the row' }, lo: { row: 'ເອົາແຖວອອກ' } } } }),
    ),
  ).toContain('src/i18n/lo/plan.json row: the English has “delete”, the Lao has none of ລຶບ')
})

describe('the table', () => {
  test.each(glossary.map((entry) => [entry.term, entry] as const))(
    '%s finds itself and has Lao renderings',
    (term, { english, lao }) => {
      expect(english.test(`the ${term}`)).toBe(true)
      expect(lao.length).toBeGreaterThan(0)
      for (const rendering of lao) expect(rendering).toMatch(/^\p{Script=Lao}+$/u)
    },
  )

  test('has no term twice', () => {
    const terms = glossary.map((entry) => entry.term)
    expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([])
  })
})

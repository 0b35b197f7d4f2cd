import type { Text } from '../content/schema'
import type { Content, Pair, Placed } from './content'

export const blockFile = (block: { number: number; id: string }): string =>
  `content/building-blocks/${String(block.number).padStart(2, '0')}-${block.id}.ts`
export const practiceFile = (practice: { id: string }): string => `content/good-practices/${practice.id}.ts`
export const frontOfficeFile = 'content/front-office.ts'
export const contextFile = 'content/context.ts'
export const scaleFile = 'content/scale.ts'
export const agenciesFile = 'content/agencies/lao-pdr.ts'
export const wordsFile = (language: 'en' | 'lo', list: string): string => `src/i18n/${language}/${list}.json`

/** Every text of content/ in both languages, whether it carries its review state or not. */
export function textsOf(content: Pick<Content, 'method' | 'agencies'>): Placed<Pair & Partial<Text>>[] {
  const { buildingBlocks, frontOfficeAreas, context, goodPractices, scale } = content.method
  return [
    ...buildingBlocks.flatMap((block) => find(block, blockFile(block), [])),
    ...frontOfficeAreas.flatMap((area) => find(area, frontOfficeFile, [area.id])),
    ...find(context, contextFile, []),
    ...goodPractices.flatMap((practice) => find(practice, practiceFile(practice), [])),
    ...find(scale, scaleFile, []),
    ...content.agencies.flatMap(({ abbreviation: _abbreviation, ...agency }) =>
      find(agency, agenciesFile, [agency.id]),
    ),
  ]
}

/** Every pair of words on the screens and in code that both languages have. */
export function wordPairs(content: Content): Placed<Pair>[] {
  const onScreens = Object.entries(content.words).flatMap(([list, { en = {}, lo = {} }]) =>
    Object.entries(lo).flatMap(([key, words]) => {
      const english = en[key]
      return english === undefined ? [] : [{ file: wordsFile('lo', list), at: key, text: { en: english, lo: words } }]
    }),
  )
  return [...onScreens, ...content.codeWords]
}

/** Every Lao text: of content/, of code and of the screens. */
export function laoTexts(content: Content): Placed<string>[] {
  return textsIn(content, 'lo')
}

/** Every English text: of content/, of code and of the screens. */
export function englishTexts(content: Content): Placed<string>[] {
  return textsIn(content, 'en')
}

function textsIn(content: Content, language: 'en' | 'lo'): Placed<string>[] {
  const written = [...textsOf(content), ...content.codeWords].map(({ text, ...place }) => ({
    ...place,
    text: text[language],
  }))
  const words = Object.entries(content.words).flatMap(([list, { [language]: there = {} }]) =>
    Object.entries(there).map(([key, text]) => ({ file: wordsFile(language, list), at: key, text })),
  )
  return [...written, ...words]
}

function find(value: unknown, file: string, place: readonly string[]): Placed<Pair & Partial<Text>>[] {
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => find(item, file, [...place, labelOf(item) ?? String(index + 1)]))
  if (value === null || typeof value !== 'object') return []
  if (isPair(value)) return [{ file, at: place.join(' '), text: value }]
  return Object.entries(value).flatMap(([key, item]) =>
    find(item, file, Array.isArray(item) && item.every((one) => labelOf(one) !== null) ? place : [...place, key]),
  )
}

function isPair(value: object): value is Pair & Partial<Text> {
  return 'en' in value && 'lo' in value && typeof value.en === 'string' && typeof value.lo === 'string'
}

function labelOf(item: unknown): string | null {
  if (item === null || typeof item !== 'object') return null
  if ('number' in item && typeof item.number === 'string') return item.number
  return 'id' in item && typeof item.id === 'string' ? item.id : null
}

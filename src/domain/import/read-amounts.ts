import type { Answer } from '../project/schema'
import { parseAmount } from '../text/format'
import type { Language } from '../text/language'

type Ratio = Pick<NonNullable<Answer['ratio']>, 'domestic' | 'external'>

/**
 * Two amounts as a sheet gives them. Without a ratio they cannot be read: one is missing, is no number, or could be
 * read two ways.
 */
export interface Amounts {
  ratio: Ratio | null
}

/**
 * The two amounts of a question, each from its own cell.
 * @param said what the cells say; undefined where one says nothing new
 * @param before what the project has: one amount may be changed alone
 * @returns null when neither cell says anything new
 */
export function readAmounts(
  said: { domestic: string | undefined; external: string | undefined },
  before: Ratio | undefined,
): Amounts | null {
  if (said.domestic === undefined && said.external === undefined) return null
  const domestic = said.domestic === undefined ? before?.domestic : amountOf(said.domestic)
  const external = said.external === undefined ? before?.external : amountOf(said.external)
  // 60% and 40 are different units: which one is meant is unknown.
  const isShare = [said.domestic, said.external].map((text) => text?.trim().endsWith('%'))
  const isOneUnit = said.domestic === undefined || said.external === undefined || isShare[0] === isShare[1]
  return {
    ratio: typeof domestic === 'number' && typeof external === 'number' && isOneUnit ? { domestic, external } : null,
  }
}

/** Both amounts in one cell, as “60, 40” or with their words. */
export function readBothAmounts(said: string, language: Language): Amounts {
  const lines = said.split('\n').filter((line) => /\d/u.test(line))
  const [domestic, external, ...more] = (lines[0]?.match(/\d[\d.,]*\d|\d/gu) ?? []).map((amount) =>
    parseAmount(amount, language),
  )
  const isPair = typeof domestic === 'number' && typeof external === 'number' && more.length === 0
  return { ratio: isPair ? { domestic, external } : null }
}

/**
 * A number as a sheet gives it; null for one that Lao and English read differently. After a zero there are no
 * thousands.
 */
export function amountOf(said: string): number | null {
  const amount = parseAmount(said, 'en')
  if (/^0\.\d+%?$/u.test(said.trim())) return amount
  if (/^0,\d+%?$/u.test(said.trim())) return parseAmount(said, 'lo')
  return amount === parseAmount(said, 'lo') ? amount : null
}

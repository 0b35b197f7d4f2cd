import type { Language } from './language'

const separators: Record<Language, { thousands: string; decimal: string }> = {
  lo: { thousands: '.', decimal: ',' },
  en: { thousands: ',', decimal: '.' },
}

/** A number as it is written in Lao (1.234.567,5) or English (1,234,567.5), with at most `digits` decimals. */
export function formatNumber(value: number, language: Language, digits = 2): string {
  const { thousands, decimal } = separators[language]
  const factor = 10 ** digits
  const rounded = Math.round(value * factor) / factor
  const [whole = '0', fraction] = Math.abs(rounded)
    .toFixed(digits)
    .replace(/\.?0+$/u, digits > 0 ? '' : '$&')
    .split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, thousands)
  return `${rounded < 0 ? '-' : ''}${grouped}${fraction ? decimal + fraction : ''}`
}

/** A share from 0 to 1 as whole percent. 0.995 is 99%, never 100%: full marks are given only for all of it. */
export function formatPercent(share: number): string {
  const percent = share < 1 ? Math.min(99, Math.round(share * 100)) : 100
  return `${share > 0 ? Math.max(1, percent) : 0}%`
}

/** A day, `YYYY-MM-DD`, as 20/11/2026. Returns the text as it is when it is not such a day. */
export function formatDate(day: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day)
  return match ? `${Number(match[3])}/${Number(match[2])}/${match[1]}` : day
}

/**
 * Reads an amount that a person typed in either language's form: “1.234,5”, “1,234.5”, “1234.5”, “60%”.
 * @returns the amount, or null when it is not one non-negative number or could be read two ways ([TX3]): a single
 * separator before exactly three digits is read by the language given. Null too where it is more than a computer counts
 * exactly.
 */
export function parseAmount(typed: string, language: Language): number | null {
  const text = typed.trim().replace(/\s+/gu, '').replace(/%$/u, '')
  if (!/^\d[\d.,]*$/u.test(text)) return null
  const decimal = decimalSeparatorOf(text, language)
  const [whole = '', fraction, ...more] = text.split(decimal)
  const groups = whole.split(decimal === '.' ? ',' : '.')
  const isGrouped =
    groups.length === 1 ||
    (/^\d{1,3}$/u.test(groups[0] ?? '') && groups.slice(1).every((group) => /^\d{3}$/u.test(group)))
  if (more.length > 0 || !isGrouped || (fraction !== undefined && !/^\d+$/u.test(fraction))) return null
  const amount = Number(`${groups.join('')}.${fraction ?? '0'}`)
  return amount <= Number.MAX_SAFE_INTEGER ? amount : null
}

function decimalSeparatorOf(text: string, language: Language): '.' | ',' {
  const hasBoth = text.includes('.') && text.includes(',')
  if (hasBoth) return text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ','
  const used = text.includes(',') ? ',' : '.'
  const groups = text.split(used)
  const couldBeThousands = groups.length > 1 && groups.slice(1).every((group) => group.length === 3)
  if (!couldBeThousands) return used
  const own = separators[language].decimal as '.' | ','
  return groups.length > 2 ? (used === '.' ? ',' : '.') : own
}

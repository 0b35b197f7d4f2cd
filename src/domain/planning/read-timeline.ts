import type { Timeline } from '../project/schema'
import { timelineProblem } from './timeline'

const LAO_ZERO = 0x0ed0
const immediately = ['ທັນທີ', 'immediately', 'immediate', 'at once']
const continuous = ['ຕໍ່ເນື່ອງ', 'ຢ່າງຕໍ່ເນື່ອງ', 'continuous', 'continuously', 'ongoing']
const DASH = String.raw`\s*(?:-|–|—|ຫາ|ເຖິງ|to|until)\s*`
const DATE = String.raw`(\d{1,2})[/.](\d{1,2})[/.](\d{4})|(\d{4})-(\d{2})-(\d{2})`
const dateRange = new RegExp(`^(?:${DATE})${DASH}(?:${DATE})$`, 'u')
const quarterWords = String.raw`(?:q|quarter|ໄຕມາດ(?:ທີ)?|ໄຕຣມາດ(?:ທີ)?|ງວດ(?:ທີ)?)`
const quarter = new RegExp(
  String.raw`^${quarterWords}\s*([1-4]|iv|i{1,3})(?:${DASH}(?:${quarterWords}\s*)?([1-4]|iv|i{1,3}))?(?:\s|,|/|of|ປີ|ຂອງ)*(\d{4})$`,
  'u',
)
const quarterAfterYear = new RegExp(String.raw`^(?:ປີ\s*)?(\d{4})[\s,/-]*${quarterWords}\s*([1-4]|iv|i{1,3})$`, 'u')
const roman = ['i', 'ii', 'iii', 'iv']

/**
 * Reads a timeline as people write it in a table, in either language: “3 months”, “3 ເດືອນ”, “2 years”, “1/2/2027 –
 * 30/6/2027”, “Q1 2027”, “ໄຕມາດ 1 ປີ 2027”, “immediately”, “ຕໍ່ເນື່ອງ” ([TL3]). Digits may be Lao.
 * @returns null for anything else: nothing is guessed
 */
export function readTimeline(typed: string): Timeline | null {
  const text = typed
    .normalize('NFC')
    .replace(/[\u0ED0-\u0ED9]/gu, (digit) => String(digit.charCodeAt(0) - LAO_ZERO))
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
  if (immediately.includes(text)) return { kind: 'immediately' }
  if (continuous.includes(text)) return { kind: 'continuous' }
  const timeline = monthsIn(text) ?? datesIn(text) ?? quartersIn(text)
  return timeline && timelineProblem(timeline) === null ? timeline : null
}

function monthsIn(text: string): Timeline | null {
  const match = /^(\d{1,6}) ?(months?|ເດືອນ|years?|ປີ)$/u.exec(text)
  if (!match) return null
  return { kind: 'months', months: Number(match[1]) * (/^(?:y|ປ)/u.test(match[2] ?? '') ? 12 : 1) }
}

function datesIn(text: string): Timeline | null {
  const match = dateRange.exec(text)
  if (!match) return null
  const [, ...parts] = match
  return { kind: 'dates', from: dayOf(parts.slice(0, 6)), to: dayOf(parts.slice(6)) }
}

function dayOf([day, month, year, ...iso]: readonly (string | undefined)[]): string {
  if (!year) return iso.join('-')
  return `${year}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`
}

const lastDays = ['03-31', '06-30', '09-30', '12-31']

function quartersIn(text: string): Timeline | null {
  const match = quarter.exec(text)
  const after = quarterAfterYear.exec(text)
  const year = match?.[3] ?? after?.[1]
  const first = quarterNumber(match?.[1] ?? after?.[2])
  const last = match?.[2] === undefined ? first : quarterNumber(match[2])
  if (year === undefined || first === null || last === null) return null
  return {
    kind: 'dates',
    from: `${year}-${String(first * 3 - 2).padStart(2, '0')}-01`,
    to: `${year}-${lastDays[last - 1]}`,
  }
}

function quarterNumber(text: string | undefined): number | null {
  if (text === undefined) return null
  return roman.includes(text) ? roman.indexOf(text) + 1 : Number(text)
}

const MAX_SHEET_NAME = 31

const letters = new Intl.Segmenter('lo', { granularity: 'grapheme' })

/**
 * A text as the name of a sheet: without the characters that spreadsheets refuse, at most 31 units long, cut between
 * letters and never between a letter and its marks.
 * @param taken the names already given; a name that is among them, in whatever case, gets a number
 */
export function sheetName(title: string, taken: readonly string[] = []): string {
  const clean = title
    .replace(/[[\]:*?/\\\p{C}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s']+|[\s']+$/gu, '')
  const base = cut(clean, MAX_SHEET_NAME) || 'Sheet'
  const used = new Set(taken.map((name) => name.toLowerCase()))
  // “History” is a name that Excel keeps for itself.
  used.add('history')
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? '' : ` ${count}`
    const name = cut(base, MAX_SHEET_NAME - suffix.length) + suffix
    if (!used.has(name.toLowerCase())) return name
  }
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text
  let end = 0
  for (const { index, segment } of letters.segment(text)) {
    if (index + segment.length > length) break
    end = index + segment.length
  }
  return text.slice(0, end).replace(/[\s']+$/u, '')
}

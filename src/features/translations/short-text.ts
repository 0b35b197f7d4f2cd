const MOST = 60

/** The beginning of a text, cut between letters, never between a letter and its marks. */
export function shortText(text: string): string {
  if (text.length <= MOST) return text
  let end = 0
  for (const { index, segment } of new Intl.Segmenter('lo', { granularity: 'grapheme' }).segment(text)) {
    if (index + segment.length > MOST) break
    end = index + segment.length
  }
  return `${text.slice(0, end)}…`
}

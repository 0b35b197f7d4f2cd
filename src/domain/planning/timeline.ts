import type { Timeline } from '../project/schema'
import { formatDate } from '../text/format'
import type { Language } from '../text/language'
import { showText } from '../text/typed-text'

const words = {
  month: { lo: 'ເດືອນ', en: 'month' },
  months: { lo: 'ເດືອນ', en: 'months' },
  immediately: { lo: 'ທັນທີ', en: 'Immediately' },
  continuous: { lo: 'ຕໍ່ເນື່ອງ', en: 'Continuous' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>

/**
 * A timeline as it stands in a table ([TL1]): “3 ເດືອນ”, “3 months”, “1/2/2027 – 30/6/2027”, “ທັນທີ”. Empty when there is
 * none.
 */
export function formatTimeline(timeline: Timeline | undefined, language: Language): string {
  if (!timeline) return ''
  switch (timeline.kind) {
    case 'months':
      return `${timeline.months} ${words[timeline.months === 1 ? 'month' : 'months'][language]}`
    case 'dates':
      return `${formatDate(timeline.from)} – ${formatDate(timeline.to)}`
    case 'immediately':
      return words.immediately[language]
    case 'continuous':
      return words.continuous[language]
    case 'words':
      return showText(timeline.text, language).text
  }
}

/** What is wrong with a timeline; null when nothing is ([TL2]). */
export function timelineProblem(timeline: Timeline): 'months' | 'dates' | 'words' | null {
  if (timeline.kind === 'months')
    return Number.isInteger(timeline.months) && timeline.months >= 1 && timeline.months <= 1200 ? null : 'months'
  if (timeline.kind === 'dates')
    return isDay(timeline.from) && isDay(timeline.to) && timeline.from <= timeline.to ? null : 'dates'
  if (timeline.kind === 'words') return showText(timeline.text, 'lo').text.trim() ? null : 'words'
  return null
}

function isDay(value: string): boolean {
  const time = Date.parse(`${value}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/u.test(value) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}

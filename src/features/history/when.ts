import { formatNumber } from '../../domain/text/format'
import { formatLongDate } from '../../domain/text/long-date'
import type { Language } from '../../domain/text/language'
import { localDay } from '../../domain/text/local-day'

export interface When {
  day: string
  date: string
  time: string
}

/** A moment where the reader is, as the words name it: “21 November 2026”, “09:05”. */
export function whenOf(at: string, language: Language): When {
  const moment = new Date(at)
  const day = localDay(moment)
  const two = (value: number): string => String(value).padStart(2, '0')
  return { day, date: formatLongDate(day, language), time: `${two(moment.getHours())}:${two(moment.getMinutes())}` }
}

/** A size in bytes as KB or MB; never 0. */
export function formatSize(bytes: number, language: Language): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024))
  return kilobytes < 1024
    ? `${formatNumber(kilobytes, language, 0)} KB`
    : `${formatNumber(kilobytes / 1024, language, 1)} MB`
}

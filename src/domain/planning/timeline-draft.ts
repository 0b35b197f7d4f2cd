import type { Timeline } from '../project/schema'
import type { TypedText } from '../text/typed-text'
import { timelineProblem } from './timeline'

export const timelineKinds = ['months', 'dates', 'immediately', 'continuous', 'words'] as const
export type TimelineKind = (typeof timelineKinds)[number]

/** A timeline being edited: what was typed for each kind is kept, so that switching kinds loses nothing. */
export interface TimelineDraft {
  kind: TimelineKind
  months: string
  from: string
  to: string
  text: TypedText
}

/** The draft that a timeline starts from; months, the usual kind, where there is none yet. */
export function draftOf(timeline: Timeline | undefined): TimelineDraft {
  const empty: TimelineDraft = { kind: timeline?.kind ?? 'months', months: '', from: '', to: '', text: {} }
  if (timeline?.kind === 'months') return { ...empty, months: String(timeline.months) }
  if (timeline?.kind === 'dates') return { ...empty, from: timeline.from, to: timeline.to }
  if (timeline?.kind === 'words') return { ...empty, text: timeline.text }
  return empty
}

/** The result of a draft: a timeline, or what is wrong with it ([TL2]). Months may be typed in Lao digits. */
export type Given = { ok: true; timeline: Timeline } | { ok: false; problem: 'months' | 'dates' | 'words' }

export function timelineOf(draft: TimelineDraft): Given {
  const timeline = made(draft)
  const problem = timelineProblem(timeline)
  return problem === null ? { ok: true, timeline } : { ok: false, problem }
}

function made(draft: TimelineDraft): Timeline {
  switch (draft.kind) {
    case 'months':
      return { kind: 'months', months: wholeNumber(draft.months) }
    case 'dates':
      return { kind: 'dates', from: draft.from, to: draft.to }
    case 'words':
      return { kind: 'words', text: draft.text }
    case 'immediately':
    case 'continuous':
      return { kind: draft.kind }
  }
}

const LAO_ZERO = 0x0ed0

/** NaN where it is not digits alone. */
function wholeNumber(typed: string): number {
  const text = typed.trim().replace(/[\u0ED0-\u0ED9]/gu, (digit) => String(digit.charCodeAt(0) - LAO_ZERO))
  return /^\d{1,6}$/u.test(text) ? Number(text) : Number.NaN
}

import { describe, expect, it } from 'vitest'
import type { Timeline } from '../project/schema'
import { draftOf, timelineOf, type TimelineDraft } from './timeline-draft'

const months = (typed: string): TimelineDraft => ({ ...draftOf(undefined), months: typed })

describe('a timeline being given', () => {
  it('[TL2] comes back as it was when nothing is changed', () => {
    const timelines: Timeline[] = [
      { kind: 'months', months: 3 },
      { kind: 'dates', from: '2027-02-01', to: '2027-06-30' },
      { kind: 'immediately' },
      { kind: 'continuous' },
      { kind: 'words', text: { lo: 'ທຸກໄຕມາດ' } },
    ]
    for (const timeline of timelines) expect(timelineOf(draftOf(timeline))).toEqual({ ok: true, timeline })
  })

  it('starts with months, and nothing typed is a problem', () => {
    expect(timelineOf(draftOf(undefined))).toEqual({ ok: false, problem: 'months' })
  })

  it('reads months in either kind of digits, and nothing but whole numbers', () => {
    expect([' 12 ', '໑໒'].map((typed) => timelineOf(months(typed)))).toEqual(
      Array(2).fill({ ok: true, timeline: { kind: 'months', months: 12 } }),
    )
    for (const typed of ['0', '-1', '1.5', '3 months', '1201', '', '9999999'])
      expect(timelineOf(months(typed))).toEqual({ ok: false, problem: 'months' })
  })

  it('wants both dates, in their order', () => {
    const dates = (from: string, to: string): TimelineDraft => ({ ...draftOf(undefined), kind: 'dates', from, to })
    expect(
      [dates('', ''), dates('2027-01-01', ''), dates('2027-02-01', '2027-01-31')].map((draft) => timelineOf(draft).ok),
    ).toEqual([false, false, false])
    expect(timelineOf(dates('2027-01-01', '2027-01-01')).ok).toBe(true)
  })

  it('keeps what was typed for another kind', () => {
    const draft = { ...draftOf({ kind: 'months', months: 3 }), kind: 'words' as const }
    expect(timelineOf(draft)).toEqual({ ok: false, problem: 'words' })
    expect(timelineOf({ ...draft, kind: 'months' })).toEqual({ ok: true, timeline: { kind: 'months', months: 3 } })
  })
})

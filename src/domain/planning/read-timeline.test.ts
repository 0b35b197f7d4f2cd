import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Timeline } from '../project/schema'
import { readTimeline } from './read-timeline'
import { formatTimeline, timelineProblem } from './timeline'

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const readable: fc.Arbitrary<Timeline> = fc.oneof(
  fc.integer({ min: 1, max: 1200 }).map((months) => ({ kind: 'months' as const, months })),
  fc.tuple(day, day).map(([one, other]) => ({
    kind: 'dates' as const,
    from: one < other ? one : other,
    to: one < other ? other : one,
  })),
  fc.constantFrom({ kind: 'immediately' as const }, { kind: 'continuous' as const }),
)

describe('reading a timeline', () => {
  it('[TL3] gives back what was printed, in either language', () => {
    fc.assert(
      fc.property(readable, fc.constantFrom('lo', 'en'), (timeline, language) => {
        expect(readTimeline(formatTimeline(timeline, language))).toEqual(timeline)
      }),
    )
  })

  it.each<[string, Timeline]>([
    ['3 months', { kind: 'months', months: 3 }],
    [' 3  ເດືອນ ', { kind: 'months', months: 3 }],
    ['໑໒ ເດືອນ', { kind: 'months', months: 12 }],
    ['12ເດືອນ', { kind: 'months', months: 12 }],
    ['2 years', { kind: 'months', months: 24 }],
    ['1 ປີ', { kind: 'months', months: 12 }],
    ['Q1 2027', { kind: 'dates', from: '2027-01-01', to: '2027-03-31' }],
    ['ໄຕມາດ 1 ປີ 2027', { kind: 'dates', from: '2027-01-01', to: '2027-03-31' }],
    ['ໄຕມາດ IV/2027', { kind: 'dates', from: '2027-10-01', to: '2027-12-31' }],
    ['2027 Q2', { kind: 'dates', from: '2027-04-01', to: '2027-06-30' }],
    ['Q1-Q3 2027', { kind: 'dates', from: '2027-01-01', to: '2027-09-30' }],
    ['ໄຕມາດ 2 ຫາ 3 ປີ 2027', { kind: 'dates', from: '2027-04-01', to: '2027-09-30' }],
    ['1/2/2027 - 30/6/2027', { kind: 'dates', from: '2027-02-01', to: '2027-06-30' }],
    ['01/02/2027 ຫາ 30/06/2027', { kind: 'dates', from: '2027-02-01', to: '2027-06-30' }],
    ['2027-02-01 – 2027-06-30', { kind: 'dates', from: '2027-02-01', to: '2027-06-30' }],
    ['Immediately', { kind: 'immediately' }],
    ['ທັນທີ', { kind: 'immediately' }],
    ['continuous', { kind: 'continuous' }],
    ['ຕໍ່ເນື່ອງ', { kind: 'continuous' }],
  ])('[TL3] %s', (typed, timeline) => {
    expect(readTimeline(typed)).toEqual(timeline)
  })

  it.each([
    '',
    'soon',
    '0 months',
    '6-12 months',
    '31/2/2027 – 1/3/2027',
    '30/6/2027 – 1/2/2027',
    'Q5 2027',
    'Q3-Q1 2027',
    '30/6/2027',
    '2027',
    '1.5 months',
    '99999 ປີ',
    'ພາຍໃນປີນີ້',
  ])('[TL3] guesses nothing of “%s”', (typed) => {
    expect(readTimeline(typed)).toBeNull()
  })

  it('[TL2] gives nothing that cannot be meant, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^\d{1,2}[/.]\d{1,2}[/.]\d{4} ?[-–] ?\d{1,2}[/.]\d{1,2}[/.]\d{4}$/u)),
        (typed) => {
          const timeline = readTimeline(typed)
          if (timeline) expect(timelineProblem(timeline)).toBeNull()
        },
      ),
    )
  })
})

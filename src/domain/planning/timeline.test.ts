import { describe, expect, it } from 'vitest'
import type { Timeline } from '../project/schema'
import { formatTimeline, timelineProblem } from './timeline'

describe('timelines', () => {
  it.each<[Timeline | undefined, string, string]>([
    [{ kind: 'months', months: 3 }, '3 ເດືອນ', '3 months'],
    [{ kind: 'months', months: 1 }, '1 ເດືອນ', '1 month'],
    [{ kind: 'dates', from: '2027-02-01', to: '2027-06-30' }, '1/2/2027 – 30/6/2027', '1/2/2027 – 30/6/2027'],
    [{ kind: 'immediately' }, 'ທັນທີ', 'Immediately'],
    [{ kind: 'continuous' }, 'ຕໍ່ເນື່ອງ', 'Continuous'],
    [{ kind: 'words', text: { lo: 'ກ່ອນປີໃໝ່ລາວ' } }, 'ກ່ອນປີໃໝ່ລາວ', 'ກ່ອນປີໃໝ່ລາວ'],
    [undefined, '', ''],
  ])('[TL1] %j reads %s and %s', (timeline, lao, english) => {
    expect(formatTimeline(timeline, 'lo')).toBe(lao)
    expect(formatTimeline(timeline, 'en')).toBe(english)
  })

  it.each<[Timeline, string | null]>([
    [{ kind: 'months', months: 0 }, 'months'],
    [{ kind: 'months', months: 2.5 }, 'months'],
    [{ kind: 'dates', from: '2027-06-30', to: '2027-02-01' }, 'dates'],
    [{ kind: 'dates', from: '2027-02-30', to: '2027-03-01' }, 'dates'],
    [{ kind: 'dates', from: '2027-02-01', to: '2027-02-01' }, null],
    [{ kind: 'words', text: { lo: '  ' } }, 'words'],
    [{ kind: 'continuous' }, null],
  ])('[TL2] %j has the problem %s', (timeline, problem) => {
    expect(timelineProblem(timeline)).toBe(problem)
  })
})

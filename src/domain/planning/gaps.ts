import { blockNumberOf, compareNumbers } from '../method/method'
import type { Assessment, ItemState } from '../assessment/scoring'

/** A question that is not fully answered yes. */
export interface Gap {
  question: string
  block: number
  kind: 'missing' | 'partly' | 'findOut'
  /** How much overall readiness would gain, as a share, if this were fully in place ([GP2]). */
  gain: number
}

/** The gaps of an assessment in the handbook's order ([GP1]): answered, applicable, and less than all in place. */
export function gapsOf(assessment: Assessment, weights: Readonly<Record<string, number>>): Gap[] {
  const counted = assessment.blocks.filter((block) => block.applicable > 0)
  const totalWeight = counted.reduce((total, block) => total + (weights[String(block.number)] ?? 1), 0)
  return assessment.blocks.flatMap((block) => {
    const share = totalWeight > 0 ? (weights[String(block.number)] ?? 1) / totalWeight : 0
    return block.items.filter(isGap).map((item) => ({
      question: item.number,
      block: blockNumberOf(item.number),
      kind: item.toFindOut ? ('findOut' as const) : item.inPlace > 0 ? ('partly' as const) : ('missing' as const),
      gain: (share * (1 - item.inPlace)) / block.applicable,
    }))
  })
}

function isGap(item: ItemState): boolean {
  return item.applicable && item.answered && item.inPlace < 1
}

/** The same gaps, heaviest first; equal ones in the handbook's order. */
export function byWeight(gaps: readonly Gap[]): Gap[] {
  return [...gaps].sort((a, b) => b.gain - a.gain || compareNumbers(a.question, b.question))
}

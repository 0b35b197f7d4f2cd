import { askedQuestions, type MethodBlock, type MethodQuestion, type Questionnaire } from '../method/method'
import type { Answer } from '../project/schema'

/** The state of one question. Numbers are shares from 0 to 1. */
export interface ItemState {
  number: string
  /** False when not applicable, by itself or through its parent: the item is then left out of the sum. */
  applicable: boolean
  /** Every part answered. */
  answered: boolean
  /** How much of the item is answered: 1, 0, or the share of its parts. */
  answeredShare: number
  /** How much of the item is in place, counting only what is answered. */
  inPlace: number
  /** The item, or a part of it, was answered “unknown”, and is listed under “find out”. */
  toFindOut: boolean
  /** False when the parent's state decides, so that the question is not asked. */
  asked: boolean
}

/** A score, of a block or of the whole. `readiness` is null when nothing applicable is answered. */
export interface Score {
  readiness: number | null
  completeness: number
  range: readonly [low: number, high: number]
  answered: number
  applicable: number
}

export interface BlockScore extends Score {
  number: number
  items: ItemState[]
  band: string | null
}

export interface Assessment {
  overall: Score & { band: string | null }
  blocks: BlockScore[]
}

type Answers = Readonly<Record<string, Answer>>

/** Scores one answer by the rules of SPEC.md [SC1] to [SC4]; a dependent question needs its parent's state. */
export function scoreItem(question: MethodQuestion, answer: Answer | undefined, parent?: ItemState): ItemState {
  if (parent && !isYes(parent)) return { ...parent, number: question.number, asked: false }
  const open = {
    number: question.number,
    applicable: true,
    asked: true,
    answered: false,
    answeredShare: 0,
    inPlace: 0,
    toFindOut: false,
  }
  if (answer?.value === 'notApplicable') return { ...open, applicable: false, answered: true, answeredShare: 1 }
  if (answer?.value === 'unknown') return { ...open, answered: true, answeredShare: 1, toFindOut: true }
  if (question.kind === 'ratio') return { ...open, ...ratioState(answer) }
  if (question.kind === 'parts') return { ...open, ...partsState(question, answer) }
  if (answer?.value === undefined) return open
  return { ...open, answered: true, answeredShare: 1, inPlace: answer.value === 'yes' ? 1 : 0 }
}

function isYes(item: ItemState): boolean {
  return item.applicable && item.answered && item.inPlace === 1
}

/** [SC3] 4.5.6: yes when domestic finance is more than external. Two zeros say nothing. */
function ratioState(answer: Answer | undefined): Partial<ItemState> {
  const ratio = answer?.ratio
  if (!ratio || (ratio.domestic === 0 && ratio.external === 0)) return {}
  return { answered: true, answeredShare: 1, inPlace: ratio.domestic > ratio.external ? 1 : 0 }
}

/** [SC2] Parts: the share that is in place. */
function partsState(question: MethodQuestion, answer: Answer | undefined): Partial<ItemState> {
  const parts = question.parts ?? []
  const given = parts.map((part) => answer?.parts?.[part.id]).filter((value) => value !== undefined)
  return {
    answered: given.length === parts.length,
    answeredShare: given.length / parts.length,
    inPlace: given.filter((value) => value === 'yes').length / parts.length,
    toFindOut: given.includes('unknown'),
  }
}

/** Scores one building block: SPEC.md [SC5] to [SC7]. */
export function scoreBlock(block: MethodBlock, answers: Answers, bands: Questionnaire['bands']): BlockScore {
  const states = new Map<string, ItemState>()
  for (const question of askedQuestions(block)) {
    const parent = question.dependsOn ? states.get(question.dependsOn) : undefined
    states.set(question.number, scoreItem(question, answers[question.number], parent))
  }
  const items = [...states.values()]
  const score = scoreOf(items.filter((item) => item.applicable))
  return { ...score, number: block.number, items, band: bandOf(score.readiness, bands) }
}

function scoreOf(items: readonly ItemState[]): Score {
  const count = items.length
  const answered = items.filter((item) => item.answered).length
  const answeredShare = sum(items.map((item) => item.answeredShare))
  const inPlace = sum(items.map((item) => item.inPlace))
  return {
    readiness: answeredShare > 0 ? inPlace / answeredShare : null,
    completeness: count > 0 ? answered / count : 1,
    range: count > 0 ? [inPlace / count, (inPlace + count - answeredShare) / count] : [0, 0],
    answered,
    applicable: count,
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/**
 * Scores a whole questionnaire.
 * @param answers the consensus answers of one round by question number
 * @param weights whole numbers 0 to 5 by block number; a block that is not named weighs 1
 * @returns shares from 0 to 1, for the whole and for each block, in the handbook's order ([SC8])
 */
export function scoreAssessment(
  questionnaire: Questionnaire,
  answers: Answers,
  weights: Readonly<Record<string, number>> = {},
): Assessment {
  const blocks = questionnaire.blocks.map((block) => scoreBlock(block, answers, questionnaire.bands))
  return { blocks, overall: overallOf(blocks, weights, questionnaire.bands) }
}

/** Overall readiness from block scores alone, so that one answer only needs its own block scored again. */
export function overallOf(
  blocks: readonly BlockScore[],
  weights: Readonly<Record<string, number>>,
  bands: Questionnaire['bands'],
): Assessment['overall'] {
  const counted = blocks.filter((block) => block.applicable > 0)
  const scored = counted.filter((block) => block.readiness !== null)
  const readiness = weightedMean(scored, weights, (block) => block.readiness ?? 0)
  const answered = sum(blocks.map((block) => block.answered))
  const applicable = sum(blocks.map((block) => block.applicable))
  return {
    readiness,
    completeness: applicable > 0 ? answered / applicable : 1,
    range: [
      weightedMean(counted, weights, (block) => block.range[0]) ?? 0,
      weightedMean(counted, weights, (block) => block.range[1]) ?? 0,
    ],
    answered,
    applicable,
    band: bandOf(readiness, bands),
  }
}

function weightedMean(
  blocks: readonly BlockScore[],
  weights: Readonly<Record<string, number>>,
  value: (block: BlockScore) => number,
): number | null {
  let total = 0
  let weight = 0
  for (const block of blocks) {
    const own = weights[String(block.number)] ?? 1
    total += own * value(block)
    weight += own
  }
  return weight > 0 ? total / weight : null
}

/** The band a share falls in: the last one that begins at or below it ([SC9]). */
export function bandOf(readiness: number | null, bands: Questionnaire['bands']): string | null {
  if (readiness === null) return null
  // A sum such as 0.1 + 0.2 may miss its band by a rounding error.
  const reached = bands.filter((band) => readiness + 1e-9 >= band.from)
  return reached.at(-1)?.id ?? null
}

/** Until every applicable question is answered a score is called provisional ([SC7]). */
export function isProvisional(score: Score): boolean {
  return score.completeness < 1
}

/** Weights are whole numbers from 0 to 5, and not all of them zero ([SC10]). */
export function areWeightsValid(weights: Readonly<Record<string, number>>): boolean {
  const all = Array.from({ length: 9 }, (_, index) => weights[String(index + 1)] ?? 1)
  return (
    all.every((weight) => Number.isInteger(weight) && weight >= 0 && weight <= 5) && all.some((weight) => weight > 0)
  )
}

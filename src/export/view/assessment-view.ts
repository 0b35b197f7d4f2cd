import { consensusAnswers } from '../../domain/assessment/answers'
import { checklist, type CheckLine } from '../../domain/assessment/checklist'
import {
  isProvisional,
  scoreAssessment,
  type Assessment,
  type BlockScore,
  type Score,
} from '../../domain/assessment/scoring'
import type { MethodBlock } from '../../domain/method/method'
import { byWeight, gapsOf, type Gap } from '../../domain/planning/gaps'
import { currentRound } from '../../domain/project/create'
import type { Answer, Project } from '../../domain/project/schema'
import { formatNumber, formatPercent } from '../../domain/text/format'
import { formatLongDate } from '../../domain/text/long-date'
import type { Language } from '../../domain/text/language'
import { languagesOf, methodIn, type ExportRequest, type MethodTexts } from '../request'
import type { WordKey } from '../words'
import { statusLines } from './check-view'
import { frameOf, type DocumentFrame } from './frame'
import { linesIn, linesOf, wordLines, type Line } from './lines'
import { methodNames, type MethodNames } from './method-names'
import { questionViews, type QuestionView } from './question-view'

/** A score as numbers for drawing and as words for reading. */
export interface ScoreView {
  readiness: number | null
  range: readonly [low: number, high: number]
  completeness: number
  provisional: boolean
  /** Applicable questions; with none, a block is not counted. */
  applicable: number
  readinessText: Line[]
  rangeText: Line[]
  completenessText: Line[]
  /** “59 of 80 questions answered”. */
  answeredText: Line[]
  band: Line[]
}

export interface BlockView {
  number: number
  name: Line[]
  /** The block's weight in the overall score, when the project sets one other than 1. */
  weight: number
  score: ScoreView
  questions: QuestionView[]
}

export interface GapView {
  number: string
  block: number
  text: Line[]
  kind: Gap['kind']
  kindText: Line[]
  /** Percentage points that overall readiness would gain, such as “+1,6”. */
  gainText: Line[]
  gain: number
}

export interface ContradictionView {
  actionPoint: string
  question: string
  text: Line[]
  fromAnswer: Line[]
  setByGroup: Line[]
  reason: Line[]
}

export interface AssessmentView {
  frame: DocumentFrame
  /**
   * True while no question has an answer: lists that are empty for that reason say so, and nothing is concluded from
   * them.
   */
  unanswered: boolean
  roundDate: Line[]
  overall: ScoreView
  /** True when the project weighs the blocks unequally. */
  weighted: boolean
  /** Where the bands of readiness begin, as shares from 0 to 1, for drawing a scale. */
  bandStarts: number[]
  blocks: BlockView[]
  gapsInOrder: GapView[]
  gapsByWeight: GapView[]
  contradictions: ContradictionView[]
  findOut: { number: string; text: Line[]; note: Line[] }[]
}

/**
 * The assessment of a project's current round, ready to be drawn as PDF or workbook.
 * @param methods the method in every language of the request
 */
export function assessmentView(project: Project, request: ExportRequest, methods: MethodTexts): AssessmentView {
  const languages = languagesOf(request.languages)
  const round = currentRound(project)
  const answers = consensusAnswers(project, round.id)
  const { questionnaire } = methodIn(methods, languages[0] ?? 'lo')
  const assessment = scoreAssessment(questionnaire, answers, project.header.weights)
  const names = methodNames(methods, languages)
  const gaps = gapsOf(assessment, project.header.weights)
  const asGap = (gap: Gap): GapView => gapView(gap, names, languages)
  const checks = checklist(questionnaire, assessment, project, round.id)
  return {
    frame: frameOf(project, request),
    unanswered: Object.keys(answers).length === 0,
    roundDate: linesIn(languages, (language) => formatLongDate(round.date, language)),
    overall: scoreView(assessment.overall, names, languages),
    weighted: assessment.blocks.some((block) => weightOf(project, block) !== 1),
    bandStarts: questionnaire.bands.map((band) => band.from),
    blocks: questionnaire.blocks.flatMap((block) =>
      blockView(block, project, assessment, answers, checks, names, languages),
    ),
    gapsInOrder: gaps.map(asGap),
    gapsByWeight: byWeight(gaps).map(asGap),
    contradictions: checks.filter((line) => line.contradicts).map((line) => contradictionView(line, names, languages)),
    findOut: assessment.blocks
      .flatMap((block) => block.items)
      .filter((item) => item.toFindOut && item.asked)
      .map((item) => ({
        number: item.number,
        text: names.question(item.number),
        note: linesOf(answers[item.number]?.note, languages),
      })),
  }
}

/** What stands in the place of a list that is empty. */
export function emptyListLines(
  view: Pick<AssessmentView, 'unanswered' | 'frame'>,
  key: 'noGaps' | 'noContradictions' | 'nothingToFindOut',
): Line[] {
  return wordLines(view.unanswered ? 'nothingAnswered' : key, view.frame.languages)
}

function blockView(
  block: MethodBlock,
  project: Project,
  assessment: Assessment,
  answers: Readonly<Record<string, Answer>>,
  checks: readonly CheckLine[],
  names: MethodNames,
  languages: readonly Language[],
): BlockView[] {
  const score = assessment.blocks.find((candidate) => candidate.number === block.number)
  if (!score) return []
  return [
    {
      number: block.number,
      name: names.block(block.number),
      weight: weightOf(project, score),
      score: scoreView(score, names, languages),
      questions: questionViews(block, score.items, answers, checks, names, languages),
    },
  ]
}

function weightOf(project: Project, block: BlockScore): number {
  return project.header.weights[String(block.number)] ?? 1
}

function scoreView(
  score: Score & { band: string | null },
  names: MethodNames,
  languages: readonly Language[],
): ScoreView {
  const { readiness, range, completeness, answered, applicable } = score
  return {
    readiness,
    range,
    completeness,
    applicable,
    provisional: isProvisional(score),
    readinessText:
      readiness === null
        ? wordLines(applicable === 0 ? 'notCounted' : 'noScore', languages)
        : linesIn(languages, () => formatPercent(readiness)),
    rangeText: wordLines('rangeFromTo', languages, { low: formatPercent(range[0]), high: formatPercent(range[1]) }),
    completenessText: linesIn(languages, () => formatPercent(completeness)),
    answeredText: wordLines('answeredOf', languages, { answered, applicable }),
    band: score.band === null ? [] : names.band(score.band),
  }
}

const gapWords: Record<Gap['kind'], WordKey> = { missing: 'gapMissing', partly: 'gapPartly', findOut: 'gapFindOut' }

function gapView(gap: Gap, names: MethodNames, languages: readonly Language[]): GapView {
  return {
    number: gap.question,
    block: gap.block,
    text: names.question(gap.question),
    kind: gap.kind,
    kindText: wordLines(gapWords[gap.kind], languages),
    gainText: linesIn(languages, (language) => `+${formatNumber(gap.gain * 100, language, 1)}`),
    gain: gap.gain,
  }
}

function contradictionView(line: CheckLine, names: MethodNames, languages: readonly Language[]): ContradictionView {
  return {
    actionPoint: line.actionPoint,
    question: line.question,
    text: names.actionPoint(line.actionPoint),
    fromAnswer: statusLines(line.fromAnswer, languages),
    setByGroup: statusLines(line.status, languages),
    reason: linesOf(line.override?.reason, languages),
  }
}

import type { Project } from '../../domain/project/schema'
import { actionPointNumberOf } from '../../domain/method/method'
import { formatPercent } from '../../domain/text/format'
import type { Language } from '../../domain/text/language'
import { languagesOf, type ExportRequest, type MethodTexts } from '../request'
import { assessmentView, type AssessmentView, type GapView, type ScoreView } from './assessment-view'
import { briefPlan, type BriefPlan, type FirstOf } from './brief-plan'
import { briefLines, briefWord } from './brief-words'
import type { DocumentFrame } from './frame'
import { linesIn, type Line } from './lines'
import { methodNames, type MethodNames } from './method-names'
import { shortenLines } from './shorten'

export interface BriefBlock {
  number: number
  name: Line[]
  score: ScoreView
}

/** One thing that should be in place, and how it stands today. */
export interface BriefGap {
  text: Line[]
  today: Line[]
}

/**
 * The brief for the minister: where things stand, what is strong and what is missing, what to decide, who does it and
 * when.
 */
export interface BriefView {
  frame: DocumentFrame
  overall: ScoreView
  /** How things stand, in sentences. */
  sentences: Line[][]
  bandStarts: number[]
  blocks: BriefBlock[]
  /** One sentence: which blocks are strong, or else which are furthest along. */
  strong: Line[]
  missing: FirstOf<BriefGap>
  plan: BriefPlan
  /** How the percentages are to be read. */
  howToRead: Line[]
}

/** How many of each list are given to a format, which prints as many of them as it has room for. */
export const MOST_GAPS = 6
const MOST_STRONG = 3
const TITLE_LETTERS = 140

/** From here on a building block is called strong ([BR2]). */
const STRONG_FROM = 0.5

/**
 * The brief of a project, ready to be drawn. Texts that people typed come shortened: in full they are in the matrices.
 * @param methods the method in every language of the request
 * @throws Error when a language of the method is missing
 */
export function briefView(project: Project, request: ExportRequest, methods: MethodTexts): BriefView {
  const languages = languagesOf(request.languages)
  const assessment = assessmentView(project, request, methods)
  const names = methodNames(methods, languages)
  const blocks = assessment.blocks.map(({ number, name, score }): BriefBlock => ({ number, name, score }))
  return {
    frame: {
      ...assessment.frame,
      projectTitle: shortenLines(assessment.frame.projectTitle, TITLE_LETTERS),
      round: shortenLines(assessment.frame.round, 60),
      source: [],
    },
    overall: assessment.overall,
    sentences: sentencesOf(assessment, languages),
    bandStarts: assessment.bandStarts,
    blocks,
    strong: strongLines(blocks, languages),
    missing: {
      items: assessment.gapsByWeight.slice(0, MOST_GAPS).map((gap) => gapOf(gap, names)),
      total: assessment.gapsByWeight.length,
    },
    plan: briefPlan(project, request, methods),
    howToRead: briefLines('howToRead', languages),
  }
}

function sentencesOf({ overall, bandStarts }: AssessmentView, languages: readonly Language[]): Line[][] {
  const {
    readiness,
    range: [low, high],
    provisional,
  } = overall
  if (readiness === null) return [briefLines('nothingAnswered', languages)]
  const { applicable, completeness } = overall
  return [
    briefLines('inPlace', languages, { share: formatPercent(readiness) }),
    bandSentence(readiness, overall.band, bandStarts, languages),
    provisional
      ? briefLines('stillProvisional', languages, {
          answered: Math.round(completeness * applicable),
          applicable,
          low: formatPercent(low),
          high: formatPercent(high),
        })
      : briefLines('allAnswered', languages, { count: applicable }),
  ]
}

function bandSentence(
  readiness: number,
  band: readonly Line[],
  starts: readonly number[],
  languages: readonly Language[],
): Line[] {
  const from = starts.filter((start) => start <= readiness + 1e-9).at(-1) ?? 0
  const to = starts.find((start) => start > from)
  return linesIn(languages, (language) => {
    const name = band.find((line) => line.language === language)?.text ?? ''
    return to === undefined
      ? briefWord('highestLevel', language, { band: name, from: formatPercent(from) })
      : briefWord('level', language, { band: name, from: formatPercent(from), to: formatPercent(to) })
  })
}

/**
 * The blocks of which half or more is in place; where there is none, those that are furthest along, and they are not
 * called strong.
 */
function strongLines(blocks: readonly BriefBlock[], languages: readonly Language[]): Line[] {
  const byReadiness = blocks
    .filter((block) => (block.score.readiness ?? 0) > 0)
    .sort((a, b) => (b.score.readiness ?? 0) - (a.score.readiness ?? 0))
  const strong = byReadiness.filter((block) => (block.score.readiness ?? 0) + 1e-9 >= STRONG_FROM)
  if (byReadiness.length === 0) return briefLines('nothingInPlace', languages)
  const named = (strong.length > 0 ? strong : byReadiness).slice(0, MOST_STRONG)
  return linesIn(languages, (language) => {
    const names = named.map(
      ({ name, score }) =>
        `${name.find((line) => line.language === language)?.text ?? ''} (${formatPercent(score.readiness ?? 0)})`,
    )
    return `${briefWord(strong.length > 0 ? 'halfOrMore' : 'noneIsHalf', language)} ${names.join('; ')}.`
  })
}

/** A gap as the statement that should be true; a question that has no such statement as it is asked. */
function gapOf(gap: GapView, names: MethodNames): BriefGap {
  const statement = names.actionPoint(actionPointNumberOf(gap.number))
  return { text: statement.length > 0 ? statement : gap.text, today: gap.kindText }
}

/** What the brief says where a list is longer than what it shows. */
export function moreLines(
  key: 'moreMissing' | 'moreAreas' | 'moreAgencies',
  count: number,
  languages: readonly Language[],
): Line[] {
  return count > 0 ? briefLines(key, languages, { count }) : []
}

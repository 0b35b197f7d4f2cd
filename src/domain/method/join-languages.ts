import type { Text } from '../../../content/schema'
import { contentTexts } from './content-texts'
import type { MethodParts, MethodSource, Questionnaire } from './method'

/**
 * The method in both languages, put together again from its two halves, which are what a browser loads.
 * It rests on what the content linter sees to: no text is the same in both languages, so what differs is a text.
 * The numbers behind the scale that no page needs are left at zero.
 */
export function joinLanguages(lo: MethodParts, en: MethodParts): MethodSource {
  const source = {
    buildingBlocks: joined(
      lo.questionnaire.blocks.map((block) => wholeBlock(block, lo)),
      en.questionnaire.blocks.map((block) => wholeBlock(block, en)),
    ),
    frontOfficeAreas: joined(lo.planning.frontOfficeAreas, en.planning.frontOfficeAreas),
    context: joined(lo.planning.context, en.planning.context),
    goodPractices: joined(lo.guidance.goodPractices, en.guidance.goodPractices),
    scale: {
      bands: joined(lo.questionnaire.bands, en.questionnaire.bands),
      agreementThreshold: 0,
      horizons: joined(lo.planning.horizons, en.planning.horizons),
    },
  } as MethodSource
  const reviewed = new Set(lo.guidance.reviewed)
  for (const { id, text } of contentTexts(source)) if (reviewed.has(id)) text.review = 'reviewed'
  return source
}

/** The names of the texts that a Lao reader has signed off. */
export function reviewedTexts(source: MethodSource): string[] {
  return contentTexts(source)
    .filter(({ text }) => text.review === 'reviewed')
    .map(({ id }) => id)
}

function wholeBlock(block: Questionnaire['blocks'][number], { guidance, planning }: MethodParts): object {
  return {
    ...block,
    questions: block.questions.map((item) =>
      item.kind === 'blank' ? item : { ...item, help: guidance.help[item.number] },
    ),
    suggestions: planning.suggestions.find((candidate) => candidate.block === block.number)?.suggestions ?? [],
  }
}

function joined(lo: unknown, en: unknown): unknown {
  if (typeof lo === 'string' && typeof en === 'string')
    return lo === en ? lo : ({ en, lo, review: 'draft' } satisfies Text)
  if (Array.isArray(lo) && Array.isArray(en)) return lo.map((item, index) => joined(item, en[index]))
  if (lo === null || en === null || typeof lo !== 'object' || typeof en !== 'object') return lo
  return Object.fromEntries(
    Object.entries(lo).map(([key, value]) => [key, joined(value, (en as Record<string, unknown>)[key])]),
  )
}

import type { BuildingBlock, Context, FrontOfficeArea, Text } from '../../../content/schema'
import type { MethodSource } from './method'

/** What a text of the method is. Each has a word in both languages wherever texts are listed. */
export const contentKinds = [
  'blockName',
  'blockAbout',
  'question',
  'help',
  'part',
  'openPrompt',
  'blankNote',
  'actionPoint',
  'suggestedArea',
  'suggestedOutcome',
  'suggestedAction',
  'leadHint',
  'supportHint',
  'areaName',
  'areaDescription',
  'study',
  'coreGroupBody',
  'decision',
  'choice',
  'principle',
  'challenge',
  'strategy',
  'complaints',
  'explanation',
  'country',
  'practice',
  'band',
  'horizon',
] as const
export type ContentKind = (typeof contentKinds)[number]

/** Where a text belongs: a building block by its number, or one of the other parts of the method. */
export type ContentPart = number | 'frontOffice' | 'context' | 'goodPractices' | 'scale'

/** One text of the method with the name that it is known by. */
export interface ContentText {
  /**
   * The file under content/ without its ending, `#`, and the way to the text: numbers, ids, and places counted from 1.
   * Never used for another text.
   */
  id: string
  part: ContentPart
  /** The handbook's number where there is one, or the place in its list. */
  number: string
  kind: ContentKind
  text: Text
}

type Found = Omit<ContentText, 'part'>

/**
 * Every text of the method in the order of the handbook, for those who check it ([MO1]).
 * Agencies are no part of it: a project has its own copy of them.
 */
export function contentTexts(source: MethodSource): ContentText[] {
  return [
    ...source.buildingBlocks.flatMap((block) => ofPart(block.number, blockTexts(block))),
    ...ofPart('frontOffice', source.frontOfficeAreas.flatMap(areaTexts)),
    ...ofPart('context', contextTexts(source.context)),
    ...ofPart(
      'goodPractices',
      source.goodPractices.flatMap(({ id, country, notes }, index) => {
        const file = `good-practices/${id}`
        return [
          one(`${file}#country`, String(index + 1), 'country', country),
          ...notes.map(({ block, text }) =>
            one(`${file}#notes/${block}/text`, `${index + 1}-${block}`, 'practice', text),
          ),
        ]
      }),
    ),
    ...ofPart('scale', [
      ...source.scale.bands.map(({ id, name }, index) =>
        one(`scale#bands/${id}/name`, String(index + 1), 'band', name),
      ),
      ...source.scale.horizons.map(({ id, name }, index) =>
        one(`scale#horizons/${id}/name`, String(index + 1), 'horizon', name),
      ),
    ]),
  ]
}

/** The file of a building block under content/, without its ending. */
export function blockFile(block: { number: number; id: string }): string {
  return `building-blocks/${String(block.number).padStart(2, '0')}-${block.id}`
}

function ofPart(part: ContentPart, found: readonly Found[]): ContentText[] {
  return found.map((text) => ({ ...text, part }))
}

function one(id: string, number: string, kind: ContentKind, text: Text): Found {
  return { id, number, kind, text }
}

function maybe(id: string, number: string, kind: ContentKind, text: Text | undefined): Found[] {
  return text ? [one(id, number, kind, text)] : []
}

function blockTexts(block: BuildingBlock): Found[] {
  const file = blockFile(block)
  return [
    one(`${file}#name`, String(block.number), 'blockName', block.name),
    one(`${file}#about`, String(block.number), 'blockAbout', block.about),
    ...block.questions.flatMap((item) => questionTexts(`${file}#questions/${item.number}`, item)),
    ...block.actionPoints.map(({ number, text }) =>
      one(`${file}#actionPoints/${number}/text`, number, 'actionPoint', text),
    ),
    ...block.suggestions.flatMap((suggestion, index) => {
      const [at, number] = [`${file}#suggestions/${suggestion.id}`, `${block.number}-${index + 1}`]
      return [
        one(`${at}/priorityArea`, number, 'suggestedArea', suggestion.priorityArea),
        one(`${at}/keyOutcome`, number, 'suggestedOutcome', suggestion.keyOutcome),
        one(`${at}/leadHint`, number, 'leadHint', suggestion.leadHint),
        one(`${at}/supportHint`, number, 'supportHint', suggestion.supportHint),
        ...actionTexts(at, number, suggestion.actions),
      ]
    }),
  ]
}

function questionTexts(at: string, item: BuildingBlock['questions'][number]): Found[] {
  const { number } = item
  if (item.kind === 'blank') return [one(`${at}/note`, number, 'blankNote', item.note)]
  return [
    one(`${at}/text`, number, 'question', item.text),
    one(`${at}/help`, number, 'help', item.help),
    ...(item.parts ?? []).map(({ id, text }) => one(`${at}/parts/${id}/text`, `${number} ${id}`, 'part', text)),
    ...maybe(`${at}/openPrompt`, number, 'openPrompt', item.openPrompt),
  ]
}

function actionTexts(at: string, number: string, actions: readonly { text: Text }[]): Found[] {
  return actions.map(({ text }, index) =>
    one(`${at}/actions/${index + 1}/text`, `${number}-${index + 1}`, 'suggestedAction', text),
  )
}

function areaTexts(area: FrontOfficeArea): Found[] {
  const [at, number] = [`front-office#${area.id}`, String(area.number)]
  return [
    one(`${at}/name`, number, 'areaName', area.name),
    one(`${at}/description`, number, 'areaDescription', area.description),
    one(`${at}/keyOutcome`, number, 'suggestedOutcome', area.keyOutcome),
    ...actionTexts(at, number, area.actions),
  ]
}

interface Named {
  id: string
  name: Text
  about?: Text
}

function contextTexts(context: Context): Found[] {
  const named = (
    list: string,
    items: readonly Named[],
    kind: ContentKind,
    numberOf = (index: number): string => String(index + 1),
  ): Found[] =>
    items.flatMap((item, index) => [
      one(`context#${list}/${item.id}/name`, numberOf(index), kind, item.name),
      ...maybe(`context#${list}/${item.id}/about`, numberOf(index), 'explanation', item.about),
    ])
  return [
    ...named('studies', context.studies, 'study'),
    ...named('coreGroupBodies', context.coreGroupBodies, 'coreGroupBody'),
    ...context.decisions.flatMap((decision) => [
      ...named('decisions', [decision], 'decision', () => decision.letter),
      ...named(
        `decisions/${decision.id}/choices`,
        decision.choices,
        'choice',
        (index) => `${decision.letter}-${index + 1}`,
      ),
    ]),
    ...named('principles', context.principles, 'principle'),
    ...named('challenges', context.challenges, 'challenge'),
    ...named('strategies', context.strategies, 'strategy'),
    ...named('complaintsComponents', context.complaintsComponents, 'complaints'),
  ]
}

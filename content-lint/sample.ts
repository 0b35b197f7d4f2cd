import type { Agency, BlankQuestion, BuildingBlock, FrontOfficeArea, Question, Text } from '../content/schema'
import type { Content } from './content'
import { blanks, blocks, dependencies, frontOffice, openPrompts, parts, ratios, type BlockContract } from './handbook'

/** A small content without a fault, made from the contract, for the tests of the rules: each breaks it in one place. */
export function sampleContent(): Content {
  const content: Content = {
    method: {
      buildingBlocks: blocks.map(sampleBlock),
      frontOfficeAreas: Array.from({ length: frontOffice.areas }, (_, index) => sampleArea(index + 1)),
      context: sampleContext(),
      goodPractices: [
        {
          id: 'georgia',
          country: text('Georgia'),
          source: 'Chapter 3',
          notes: [{ block: 1, text: text('A hall.', 'ຫ້ອງ.') }],
        },
      ],
      scale: {
        bands: (['not-yet', 'starting', 'partly', 'largely'] as const).map((id, index) => ({
          id,
          from: index / 4,
          name: text(id),
        })),
        agreementThreshold: 2 / 3,
        horizons: (['short', 'medium', 'long'] as const).map((id) => ({ id, toMonth: null, name: text(id) })),
      },
    },
    agencies: sampleAgencies(),
    files: [
      ...blocks.map(({ number }) => `content/building-blocks/0${number}-block-${letter(number)}.ts`),
      'content/good-practices/georgia.ts',
      'content/schema.ts',
    ],
    backTranslations: { 'all.json': { ປ້າຍ: 'Label', 'ຄຳຖາມ?': 'Question?', 'ອະທິບາຍ.': 'Help.', 'ຫ້ອງ.': 'Hall.' } },
    words: {
      shell: {
        en: { 'menu.open': 'Open {{name}}', rows_one: '{{count}} row', rows_other: '{{count}} rows' },
        lo: { 'menu.open': 'ເປີດ {{name}}', rows_other: '{{count}} ແຖວ' },
      },
    },
    codeWords: [{ file: 'src/export/words.ts', at: 'words.page', text: { en: 'Page {page}', lo: 'ໜ້າ {page}' } }],
  }
  return content
}

export function text(en: string, lo = 'ປ້າຍ'): Text {
  return { en, lo, review: 'draft' }
}

const question = (): Text => text('Is it so?', 'ຄຳຖາມ?')
const sentence = (): Text => text('It is so.', 'ອະທິບາຍ.')
const letter = (number: number): string => 'abcdefghi'.charAt(number - 1)

function sampleBlock(contract: BlockContract): BuildingBlock {
  const { number, name, lastQuestion, actionPoints, annexMonths } = contract
  const numbers = Array.from({ length: lastQuestion }, (_, index) => `4.${number}.${index + 1}`)
  return {
    id: `block-${letter(number)}`,
    number,
    name: text(name),
    about: sentence(),
    questions: numbers.map(sampleQuestion),
    actionPoints: Array.from({ length: actionPoints }, (_, index) => ({
      number: `${number}.${index + 1}`,
      text: text('It is in place'),
    })),
    suggestions: [
      {
        id: `b${number}-handbook`,
        origin: 'handbook',
        addresses: numbers.filter((one) => !blanks.includes(one)),
        priorityArea: text('Area'),
        keyOutcome: text('Reached'),
        leadHint: text('Body'),
        supportHint: text('Bodies'),
        actions: annexMonths.map((months) => ({ text: text('Do it'), timeline: { kind: 'months', months } })),
      },
    ],
  }
}

function sampleQuestion(number: string): Question | BlankQuestion {
  if (blanks.includes(number)) return { number, kind: 'blank', note: sentence() }
  const asked: Question = { number, kind: 'yes-no', text: question(), help: sentence() }
  if (ratios.includes(number)) asked.kind = 'ratio'
  const count = parts[number]
  if (count) {
    asked.kind = 'parts'
    asked.parts = Array.from({ length: count }, (_, index) => ({ id: letter(index + 1), text: text('A part') }))
  }
  const parent = dependencies[number]
  if (parent) asked.dependsOn = parent
  if (openPrompts.includes(number)) asked.openPrompt = question()
  return asked
}

function sampleArea(number: number): FrontOfficeArea {
  const action = { text: text('Do it'), timeline: { kind: 'immediately' as const } }
  return {
    id: `area-${'abcdefghijklmnopq'.charAt(number - 1)}`,
    number,
    name: text('Area'),
    description: sentence(),
    keyOutcome: text('Reached'),
    keyOutcomeOrigin: number < frontOffice.firstWithoutOutcome ? 'handbook' : 'onedoor',
    actions: [action, action],
    addresses: ['4.1.1'],
  }
}

function sampleContext(): Content['method']['context'] {
  const named = (id: string): { id: string; name: Text; about: Text } => ({ id, name: text('Name'), about: sentence() })
  const list = (prefix: string, count: number): { id: string; name: Text; about: Text }[] =>
    Array.from({ length: count }, (_, index) => named(`${prefix}-${index + 1}`))
  const bare = (prefix: string, count: number): { id: string; name: Text }[] =>
    list(prefix, count).map(({ id, name }) => ({ id, name }))
  return {
    studies: list('study', 8),
    coreGroupBodies: bare('body', 6),
    decisions: (['a', 'b', 'c', 'd', 'e', 'f'] as const).map((one) => ({
      ...named(`decision-${one}`),
      letter: one,
      choices: list('choice', 2),
    })),
    principles: bare('principle', 11).map((principle) => ({ ...principle, group: 'effectiveness' as const })),
    challenges: bare('challenge', 2),
    strategies: bare('strategy', 2),
    complaintsComponents: list('component', 2),
  }
}

function sampleAgencies(): Agency[] {
  const ministry = (id: string, rest: Partial<Agency> = {}): Agency => ({
    id,
    name: text('Ministry', 'ປ້າຍ'),
    abbreviation: { en: '', lo: '' },
    kind: 'ministry',
    successors: [],
    ...rest,
  })
  const kept = [...'abcdefghijk'].map((one) => ministry(`kept-${one}`))
  const ended = [...'abcdef'].map((one) => ministry(`ended-${one}`, { validTo: '2025-03', successors: ['new-a'] }))
  const made = [...'ab'].map((one) => ministry(`new-${one}`, { validFrom: '2025-03' }))
  return [...kept, ...ended, ...made, ministry('prime-ministers-office', { kind: 'ministry-equivalent' })]
}

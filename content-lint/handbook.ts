/** What the handbook holds, block by block: the contract that the content is counted against. */
export interface BlockContract {
  number: number
  name: string
  /** The last part of the last question's number: 14 for 4.4.14. */
  lastQuestion: number
  actionPoints: number
  /** Months of the actions in the block's row of annex 1. */
  annexMonths: readonly number[]
}

export const blocks: readonly BlockContract[] = [
  { number: 1, name: 'Political commitment', lastQuestion: 8, actionPoints: 8, annexMonths: [3, 3, 3, 3] },
  {
    number: 2,
    name: 'Transformational leadership, human resources and changing mindsets',
    lastQuestion: 8,
    actionPoints: 8,
    annexMonths: [3, 3, 3],
  },
  { number: 3, name: 'System thinking and policy linkages', lastQuestion: 6, actionPoints: 6, annexMonths: [3, 1, 3] },
  {
    number: 4,
    name: 'Organizational structures and processes',
    lastQuestion: 14,
    actionPoints: 14,
    annexMonths: [1, 2, 1],
  },
  { number: 5, name: 'Financing', lastQuestion: 9, actionPoints: 9, annexMonths: [3, 3] },
  {
    number: 6,
    name: 'Digital technology and data governance',
    lastQuestion: 15,
    actionPoints: 12,
    annexMonths: [24, 24],
  },
  {
    number: 7,
    name: 'Coherence between national and local/regional levels',
    lastQuestion: 4,
    actionPoints: 4,
    annexMonths: [6, 6, 24],
  },
  { number: 8, name: 'Stakeholders’ engagement', lastQuestion: 9, actionPoints: 9, annexMonths: [3, 3] },
  {
    number: 9,
    name: 'Monitoring, reporting and evaluation processes',
    lastQuestion: 10,
    actionPoints: 10,
    annexMonths: [3, 3],
  },
]

export const totals = { questions: 82, actionPoints: 80 } as const

/** Numbers that the handbook leaves without a question. */
export const blanks: readonly string[] = ['4.6.13']

/**
 * Questions with parts, and how many. Every other question has none.
 * 4.8.4 has two because its action point 8.4 wants both: action taken, and that documented and shared.
 */
export const parts: Readonly<Record<string, number>> = {
  '4.1.1': 2,
  '4.4.14': 2,
  '4.6.1': 3,
  '4.6.3': 4,
  '4.6.6': 2,
  '4.8.4': 2,
  '4.9.4': 4,
  '4.9.10': 6,
}

/** Questions that are asked only when another one was answered yes. */
export const dependencies: Readonly<Record<string, string>> = { '4.4.2': '4.4.1', '4.8.2': '4.8.1' }

/** Questions that ask for two amounts. */
export const ratios: readonly string[] = ['4.5.6']

/** Questions that also ask for a description. */
export const openPrompts: readonly string[] = ['4.5.1', '4.8.4']

/** The areas of annex 2 from this number on have no key outcome in the handbook: the one given is ours. */
export const frontOffice = { areas: 17, firstWithoutOutcome: 13 } as const

/** Ministries when the workshops were held, and today. */
export const ministries = {
  workshopMonth: '2021-10',
  then: 17,
  today: 13,
  alongside: 'prime-ministers-office',
} as const

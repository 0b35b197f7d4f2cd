import { expect, test } from 'vitest'
import { makeProject } from '../../tests/factories/plan'
import { canBeExplained, comesInParts, firstChoice, formatsFor, knownChoice, requestsOf, papersAmong } from './choice'
import { documentKinds, papersOf } from './request'

const project = makeProject()

test('[EP1] every document comes in every language as every kind of file, in the order offered', () => {
  const orders = requestsOf(
    {
      documents: ['assessment', 'action-matrices'],
      languages: ['both', 'lo'],
      formats: ['xlsx', 'pdf'],
      mark: 'draft',
      paper: 'a4',
      blocks: [],
    },
    '2026-11-20',
  )
  expect(orders.map(({ document, languages, format }) => `${document} ${languages} ${format}`)).toEqual([
    'action-matrices lo pdf',
    'action-matrices lo xlsx',
    'action-matrices both pdf',
    'action-matrices both xlsx',
    'assessment lo pdf',
    'assessment lo xlsx',
    'assessment both pdf',
    'assessment both xlsx',
  ])
  expect(orders.every(({ mark, date }) => mark === 'draft' && date === '2026-11-20')).toBe(true)
})

test('[EP1] of each document only what it can be had as is ordered, and without a mark none is', () => {
  for (const document of documentKinds) {
    const orders = requestsOf(
      { documents: [document], languages: ['en'], formats: ['pdf'], mark: 'none', paper: 'a4', blocks: [] },
      '2026-11-20',
    )
    expect(orders.map(({ format }) => format)).toEqual(formatsFor(document).filter((format) => format === 'pdf'))
    expect(orders.some((order) => 'mark' in order)).toBe(false)
  }
})

test('[EP6] what is remembered is chosen again, without what is not offered', () => {
  expect(
    knownChoice(
      {
        documents: ['assessment', 'horoscope'],
        languages: ['en'],
        formats: ['xlsx', 'exe'],
        mark: 'final',
        paper: 'a3',
        blocks: [4, 'x'],
      },
      project,
    ),
  ).toEqual({
    documents: ['assessment'],
    languages: ['en'],
    formats: ['xlsx'],
    mark: 'final',
    paper: 'a3',
    blocks: [4],
  })
})

test('[EP1] what the questions mean is ordered with the paper questionnaire alone', () => {
  const orders = requestsOf(
    {
      documents: [...documentKinds],
      languages: ['lo'],
      formats: ['pdf', 'xlsx'],
      mark: 'none',
      paper: 'a4',
      blocks: [],
      explained: true,
    },
    '2026-11-20',
  )
  expect(orders.filter(({ explained }) => explained).map(({ document, format }) => `${document} ${format}`)).toEqual([
    'blank pdf',
  ])
  expect(canBeExplained({ documents: ['blank', 'brief'], formats: ['xlsx', 'docx'] })).toBe(false)
  expect(canBeExplained({ documents: ['blank'], formats: ['xlsx', 'pdf'] })).toBe(true)
  expect(knownChoice({ explained: true }, project).explained).toBe(true)
  expect(knownChoice({ explained: 'yes' }, project).explained).toBeUndefined()
})

test.each([
  undefined,
  null,
  'lo',
  7,
  [],
  { documents: 'assessment', languages: {}, formats: [1], mark: 'gold', paper: 'a0', blocks: 'all' },
])('[EP6] of %j nothing is known: the first choice stands', (remembered) => {
  expect(knownChoice(remembered, project)).toEqual(firstChoice(project))
})

test('[EP1] larger paper is ordered for those that know it, and building blocks for those that have a part for each', () => {
  const orders = requestsOf(
    {
      documents: [...documentKinds],
      languages: ['lo'],
      formats: ['pdf', 'xlsx'],
      mark: 'none',
      paper: 'a3',
      blocks: [1, 4],
    },
    '2026-11-20',
  )
  for (const order of orders) {
    expect(order.paper, `${order.document} ${order.format}`).toBe(
      papersOf(order.document, order.format).includes('a3') ? 'a3' : undefined,
    )
    expect(order.blocks, order.document).toEqual(comesInParts(order.document) ? [1, 4] : undefined)
  }
  expect(papersAmong({ documents: ['assessment', 'action-matrices'], formats: ['xlsx'] })).toEqual(['a4'])
  expect(papersAmong({ documents: ['assessment', 'action-matrices'], formats: ['xlsx', 'pdf'] })).toEqual(['a4', 'a3'])
})

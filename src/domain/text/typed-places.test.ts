import { expect, test } from 'vitest'
import { laoAgencies } from '../../../content/agencies/lao-pdr'
import { stamp, makeProject, withPlan } from '../../../tests/factories/plan'
import { editAnswer } from '../assessment/answers'
import { setCheck } from '../assessment/checklist'
import { applyChanges } from '../project/change'
import { currentRound } from '../project/create'
import { printedPlaces, typedPlaces } from './typed-places'

const plan = withPlan(makeProject(laoAgencies), [
  {
    group: '5',
    name: { lo: 'ແຫຼ່ງທຶນ' },
    outcomes: [
      {
        text: { lo: 'ມີງົບ' },
        comment: { en: 'soon' },
        actions: [
          { text: { lo: 'ສະເໜີ' } },
          { text: { lo: 'ຕິດຕາມ' }, timeline: { kind: 'words', text: { en: 'by spring' } } },
        ],
      },
    ],
  },
  {
    matrix: 'front-office',
    group: 'amenities',
    name: {},
    outcomes: [
      { text: {}, actions: [] },
      { text: { en: 'Seats' }, actions: [] },
    ],
  },
  { matrix: 'front-office', group: 'zoning', name: { en: 'Zones' }, outcomes: [] },
])
const { id: roundId } = currentRound(plan)
const project = applyChanges(plan, [
  editAnswer(
    plan,
    roundId,
    '4.1.2',
    { note: { lo: 'ບັນທຶກ' }, evidence: { en: 'Decree' }, description: { lo: '  ' } },
    stamp,
  ),
])

test('[MO5] every typed text has its place, with the numbers by which the plan counts it; empty ones are left out', () => {
  const places = typedPlaces(project)
    .filter(({ kind }) => kind !== 'agency')
    .slice(2)
  expect(
    places.map(({ kind, number, matrix, group, areaPlace, outcomePlace, actionPlace, text }) => [
      kind,
      text.lo ?? text.en,
      number ?? `${matrix} ${group}`,
      areaPlace,
      outcomePlace,
      actionPlace,
    ]),
  ).toEqual([
    ['note', 'ບັນທຶກ', '4.1.2', undefined, undefined, undefined],
    ['evidence', 'Decree', '4.1.2', undefined, undefined, undefined],
    ['area', 'ແຫຼ່ງທຶນ', 'system 5', 1, undefined, undefined],
    ['outcome', 'ມີງົບ', 'system 5', 1, 1, undefined],
    ['comment', 'soon', 'system 5', 1, 1, undefined],
    ['action', 'ສະເໜີ', 'system 5', 1, 1, 1],
    ['action', 'ຕິດຕາມ', 'system 5', 1, 1, 2],
    ['timeline', 'by spring', 'system 5', 1, 1, 2],
    ['outcome', 'Seats', 'front-office amenities', 1, 2, undefined],
    ['area', 'Zones', 'front-office zoning', 1, undefined, undefined],
  ])
})

test('[MO5] the areas of the front office come in the order that is given', () => {
  const inOrder = (groups: string[]): (string | undefined)[] =>
    typedPlaces(project, groups)
      .filter(({ matrix }) => matrix === 'front-office')
      .map(({ group }) => group)
  expect(inOrder(['zoning', 'amenities'])).toEqual(['zoning', 'amenities'])
  expect(inOrder(['amenities'])).toEqual(['amenities', 'zoning'])
})

test('[MO5] the reason for a checklist status has the number of its action point', () => {
  const change = setCheck(project, roundId, '1.2', 'yes', { lo: 'ເຫດຜົນ' }, stamp)
  expect(
    typedPlaces(applyChanges(project, change ? [change] : [])).find(({ kind }) => kind === 'reason'),
  ).toMatchObject({ number: '1.2', text: { lo: 'ເຫດຜົນ' } })
})

test('[MO5] a text of one of several rounds says of which', () => {
  const other = { ...currentRound(project), id: 'earlier', date: '2025-01-01', name: { lo: 'ຮອບກ່ອນ' } }
  const two = applyChanges({ ...project, rounds: { ...project.rounds, earlier: other } }, [
    editAnswer(project, 'earlier', '4.1.3', { note: { lo: 'ຂອງຮອບກ່ອນ' } }, stamp),
  ])
  expect(
    typedPlaces(two)
      .filter(({ kind }) => kind === 'note')
      .map(({ round }) => round?.lo),
  ).toEqual([currentRound(project).name.lo, 'ຮອບກ່ອນ'])
  expect(typedPlaces(project).every(({ round }) => round === undefined)).toBe(true)
})

test('[EP4] of answers, documents print those of the current round that the group agreed on; of agencies the abbreviations too', () => {
  const earlier = editAnswer(project, 'another', '4.1.3', { note: { lo: 'ຮອບກ່ອນ' } }, stamp)
  const other = applyChanges(project, [earlier])
  const single = { ...Object.values(project.answers)[0]!, id: 'single', respondent: 'somebody', note: { lo: 'ຄົນດຽວ' } }
  const printed = printedPlaces({ ...other, answers: { ...other.answers, single } })
  expect(printed.filter(({ kind }) => kind === 'note').map(({ text }) => text.lo)).toEqual(['ບັນທຶກ'])
  expect(printed.filter(({ kind }) => kind === 'abbreviation').map(({ text }) => text.en)).toContain('MOF')
  expect(typedPlaces(project).some(({ kind }) => kind === 'abbreviation')).toBe(false)
})

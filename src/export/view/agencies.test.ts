import { expect, test } from 'vitest'
import { laoAgencies } from '../../../content/agencies/lao-pdr'
import { makeProject } from '../../../tests/factories/plan'
import { agencyLines, endedAgencies } from './agencies'

const project = makeProject(laoAgencies)
const DISSOLVED = 'ministry-of-planning-and-investment'

test('an agency that exists is named with its abbreviation, and nothing more', () => {
  expect(agencyLines(project, ['ministry-of-finance'], '2026-11-20', ['en'])).toEqual([
    { language: 'en', text: 'Ministry of Finance (MOF)', startsItem: true },
  ])
})

test('an agency that has ended is marked and names who came after it', () => {
  expect(agencyLines(project, [DISSOLVED], '2026-11-20', ['en'])).toEqual([
    { language: 'en', text: 'Ministry of Planning and Investment (MPI) †', startsItem: true },
    { language: 'en', text: 'now: MOF', remark: true },
  ])
})

test('whether an agency has ended is judged on the day of the document', () => {
  expect(agencyLines(project, [DISSOLVED], '2021-10-28', ['en']).map((line) => line.text)).toEqual([
    'Ministry of Planning and Investment (MPI)',
  ])
  expect(['2025-02-28', '2025-03-01'].map((day) => endedAgencies(project, [DISSOLVED], day, ['en']).length)).toEqual([
    0, 1,
  ])
})

test('in both languages each agency has its Lao name first, and starts an item', () => {
  const lines = agencyLines(project, ['ministry-of-finance', 'ministry-of-justice'], '2026-11-20', ['lo', 'en'])
  expect(lines.map((line) => [line.language, line.startsItem ?? false])).toEqual([
    ['lo', true],
    ['en', false],
    ['lo', true],
    ['en', false],
  ])
})

test('the whole story of ended agencies is told once each', () => {
  expect(endedAgencies(project, [DISSOLVED, 'ministry-of-finance', DISSOLVED], '2026-11-20', ['en'])).toEqual([
    {
      id: DISSOLVED,
      lines: [
        {
          language: 'en',
          text: 'Ministry of Planning and Investment (MPI): until 3/2025; work taken over by Ministry of Finance (MOF)',
        },
      ],
    },
  ])
})

test('an agency that the project does not have keeps its id, so that nothing is lost', () => {
  expect(agencyLines(project, ['gone'], '2026-11-20', ['lo'])).toEqual([
    { language: 'lo', text: 'gone', startsItem: true },
  ])
})

test('an abbreviation stands beside a name of its own language alone', () => {
  const pmo = Object.values(project.agencies).find(({ abbreviation }) => abbreviation.en === 'PMO')
  if (!pmo) throw new Error('the agency is not there')
  expect(pmo.abbreviation.lo).toBeUndefined()
  expect(agencyLines(project, [pmo.id, 'ministry-of-justice'], '2026-11-20', ['lo']).map(({ text }) => text)).toEqual([
    pmo.name.lo,
    'ກະຊວງຍຸຕິທຳ (ກຍ)',
  ])
  expect(agencyLines(project, [pmo.id], '2026-11-20', ['lo', 'en']).map(({ text }) => text)).toEqual([
    pmo.name.lo,
    `${pmo.name.en} (PMO)`,
  ])
  const unnamed = { ...project, agencies: { ...project.agencies, [pmo.id]: { ...pmo, name: {} } } }
  expect(agencyLines(unnamed, [pmo.id], '2026-11-20', ['lo']).map(({ text }) => text)).toEqual(['PMO'])
})

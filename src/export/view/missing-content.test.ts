import { expect, test } from 'vitest'
import { laoAgencies } from '../../../content/agencies/lao-pdr'
import { makeProject, withPlan } from '../../../tests/factories/plan'
import { methodTexts } from '../../cli/method'
import type { DocumentLanguages, ExportRequest } from '../request'
import { missingContentIn, type MissingContent } from './missing-content'

const base = makeProject(laoAgencies)
const [agency] = Object.values(base.agencies)
if (!agency) throw new Error('no agency')
const laoOnly = {
  ...base,
  agencies: { ...base.agencies, [agency.id]: { ...agency, name: { lo: agency.name.lo ?? '' } } },
}

const project = withPlan(laoOnly, [
  {
    group: '5',
    name: { lo: 'ແຫຼ່ງທຶນ', en: 'Funding' },
    outcomes: [
      {
        text: { lo: 'ມີລະຫັດງົບ 🚀' },
        leads: [agency.id],
        comment: { en: 'English only' },
        actions: [{ text: { lo: 'ສະເໜີ', en: 'Propose' } }, { text: { lo: 'ສະເໜີອີກ' } }],
      },
    ],
  },
])

const lacking = (
  languages: DocumentLanguages,
  format: ExportRequest['format'] = 'pdf',
  document: ExportRequest['document'] = 'action-matrices',
): MissingContent =>
  missingContentIn(project, [{ document, languages, format, date: '2026-11-20' }], methodTexts('both'))
const said = ({ texts }: MissingContent): string[] =>
  texts.map(({ place, language, instead }) => `${language} ${place.kind} ${place.field} ${instead}`)

test('[EP4] a document in one language lacks what is typed in the other one only, each with its place', () => {
  expect(said(lacking('en'))).toEqual([
    'en outcome text ມີລະຫັດງົບ 🚀',
    `en agency name ${agency.name.lo ?? ''}`,
    'en action text ສະເໜີອີກ',
  ])
  expect(said(lacking('lo'))).toEqual(['lo comment comment English only'])
})

test('[EP4] a document in both languages lacks what either half lacks', () => {
  expect(said(lacking('both'))).toEqual([...said(lacking('lo')), ...said(lacking('en'))])
})

test('[EP4] what a document does not print it does not lack', () => {
  expect(said(lacking('en', 'pdf', 'assessment'))).toEqual([])
})

test('[EP4] a text that several documents print is listed once', () => {
  const requests = (['pdf', 'xlsx'] as const).flatMap((format) =>
    (['en', 'both'] as const).map((languages): ExportRequest => ({
      document: 'action-matrices',
      languages,
      format,
      date: '2026-11-20',
    })),
  )
  expect(said(missingContentIn(project, requests, methodTexts('both'))).sort()).toEqual(said(lacking('both')).sort())
})

test('[EP4] a text that a document prints shortened, and an agency named within a sentence, are found', () => {
  const long = { lo: `${'ຈັດກອງປະຊຸມກັບທຸກກະຊວງ '.repeat(20)}ແລະ ແຂວງ` }
  const heir = {
    ...agency,
    id: 'heir',
    name: { lo: 'ອົງການຮັບຊ່ວງ' },
    abbreviation: { en: 'HE\u{1F6AA}' },
    successorIds: [],
  }
  const ended = {
    ...agency,
    name: { lo: 'ອົງການເກົ່າ', en: 'Old agency' },
    abbreviation: {},
    validTo: '2025-03',
    successorIds: ['heir'],
  }
  const plan = withPlan({ ...base, agencies: { [agency.id]: ended, heir } }, [
    { group: '5', name: long, outcomes: [{ text: { lo: 'ຜົນ', en: 'Outcome' }, leads: [agency.id], actions: [] }] },
  ])
  const of = (document: ExportRequest['document']): MissingContent =>
    missingContentIn(plan, [{ document, languages: 'en', format: 'pdf', date: '2026-11-20' }], methodTexts('both'))
  expect(said(of('brief'))).toContain(`en area name ${long.lo}`)
  expect(said(of('action-matrices'))).toEqual([`en area name ${long.lo}`, 'en agency name ອົງການຮັບຊ່ວງ'])
  expect(of('action-matrices').glyphs).toMatchObject([
    { places: [{ language: 'en', place: { kind: 'abbreviation', entityId: 'heir' } }] },
  ])
})

test('[EP4] a character that a PDF cannot print is named with the text in which it stands; a workbook prints it', () => {
  const [glyph, ...more] = lacking('lo').glyphs
  const outcome = Object.values(project.outcomes)[0]
  expect(more).toEqual([])
  expect(glyph).toMatchObject({
    character: '🚀',
    places: [{ language: 'lo', place: { kind: 'outcome', entityId: outcome?.id, field: 'text' } }],
  })
  expect(lacking('lo', 'xlsx').glyphs).toEqual([])
})

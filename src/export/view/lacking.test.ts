import { expect, test } from 'vitest'
import { laoAgencies } from '../../../content/agencies/lao-pdr'
import { makeProject, withPlan } from '../../../tests/factories/plan'
import { methodTexts } from '../cli/method'
import type { DocumentLanguages, ExportRequest } from '../request'
import { lackingIn, type Lacking } from './lacking'

const base = makeProject(laoAgencies)
const [agency] = Object.values(base.agencies)
if (!agency) throw new Error('no agency')
const laoOnly = { ...base, agencies: { ...base.agencies, [agency.id]: { ...agency, name: { lo: agency.name.lo ?? '' } } } }

const project = withPlan(laoOnly, [
  {
    group: '5', name: { lo: 'ແຫຼ່ງທຶນ', en: 'Funding' },
    outcomes: [{ text: { lo: 'ມີລະຫັດງົບ 🚀' }, leads: [agency.id], comment: { en: 'English only' }, actions: [{ text: { lo: 'ສະເໜີ', en: 'Propose' } }, { text: { lo: 'ສະເໜີອີກ' } }] }],
  },
])

const lacking = (languages: DocumentLanguages, format: ExportRequest['format'] = 'pdf', document: ExportRequest['document'] = 'action-matrices'): Lacking => (
  lackingIn(project, [{ document, languages, format, date: '2026-11-20' }], methodTexts('both'))
)
const said = ({ texts }: Lacking): string[] => texts.map(({ place, language, instead }) => `${language} ${place.kind} ${'field' in place ? place.field : ''} ${instead}`)

test('[EP4] a document in one language lacks what is typed in the other one only, each with its place', () => {
  expect(said(lacking('en'))).toEqual(['en row text ມີລະຫັດງົບ 🚀', `en agency  ${agency.name.lo ?? ''}`, 'en row text ສະເໜີອີກ'])
  expect(said(lacking('lo'))).toEqual(['lo row comment English only'])
})

test('[EP4] a document in both languages lacks what either half lacks', () => {
  expect(said(lacking('both'))).toEqual([...said(lacking('lo')), ...said(lacking('en'))])
})

test('[EP4] what a document does not print it does not lack', () => {
  expect(said(lacking('en', 'pdf', 'assessment'))).toEqual([])
})

test('[EP4] a text that several documents print is listed once', () => {
  const requests = (['pdf', 'xlsx'] as const).flatMap((format) => (['en', 'both'] as const).map((languages): ExportRequest => ({ document: 'action-matrices', languages, format, date: '2026-11-20' })))
  expect(said(lackingIn(project, requests, methodTexts('both'))).sort()).toEqual(said(lacking('both')).sort())
})

test('[EP4] a character that a PDF cannot print is named with the text in which it stands; a workbook prints it', () => {
  const [glyph, ...more] = lacking('lo').glyphs
  const outcome = Object.values(project.outcomes)[0]
  expect(more).toEqual([])
  expect(glyph).toMatchObject({ character: '🚀', places: [{ kind: 'row', level: 'outcome', id: outcome?.id, field: 'text' }] })
  expect(lacking('lo', 'xlsx').glyphs).toEqual([])
})

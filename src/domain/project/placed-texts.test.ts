import { expect, test } from 'vitest'
import { stamp, makeProject, withPlan } from '../../../tests/factories/plan'
import { editAnswer } from '../assessment/answers'
import { setCheck } from '../assessment/checklist'
import { applyChanges } from './change'
import { currentRound } from './create'
import { placedTexts } from './placed-texts'

const plan = withPlan(makeProject(), [
  { group: '5', name: { lo: 'ແຫຼ່ງທຶນ' }, outcomes: [{ text: { lo: 'ມີງົບ' }, comment: { en: 'soon' }, actions: [{ text: { lo: 'ສະເໜີ' }, timeline: { kind: 'words', text: { en: 'by spring' } } }] }] },
  { matrix: 'front-office', group: 'amenities', name: {}, outcomes: [{ text: { en: 'Seats' }, actions: [] }] },
])
const { id: roundId } = currentRound(plan)
const project = applyChanges(plan, [editAnswer(plan, roundId, '4.1.2', { note: { lo: 'ບັນທຶກ' }, evidence: { en: 'Decree' }, description: { lo: '  ' } }, stamp)])

test('[EP4] every text that is typed has its place; empty ones are left out', () => {
  const places = placedTexts(project).filter(({ place }) => place.kind !== 'agency').map(({ place, text }) => [place.kind === 'row' ? `${place.matrix} ${place.level} ${place.field}` : place.kind === 'question' ? `${place.number} ${place.field}` : place.kind, text.lo ?? text.en])
  expect(places.slice(2)).toEqual([
    ['4.1.2 note', 'ບັນທຶກ'], ['4.1.2 evidence', 'Decree'],
    ['system area name', 'ແຫຼ່ງທຶນ'],
    ['system outcome text', 'ມີງົບ'], ['system outcome comment', 'soon'], ['front-office outcome text', 'Seats'],
    ['system action text', 'ສະເໜີ'], ['system action timeline', 'by spring'],
  ])
})

test('[EP4] the reason for a checklist status is at the question that the action point belongs to', () => {
  const change = setCheck(project, roundId, '1.2', 'yes', { lo: 'ເຫດຜົນ' }, stamp)
  const placed = placedTexts(applyChanges(project, change ? [change] : []))
  expect(placed).toContainEqual({ place: { kind: 'question', number: '4.1.2', field: 'reason' }, text: { lo: 'ເຫດຜົນ' } })
})

test('[EP4] answers of another round are not of the documents', () => {
  const other = editAnswer(project, 'another', '4.1.3', { note: { lo: 'ຮອບກ່ອນ' } }, stamp)
  expect(placedTexts(applyChanges(project, [other])).some(({ text }) => text.lo === 'ຮອບກ່ອນ')).toBe(false)
})

import { expect, test } from 'vitest'
import { makeProject, withPlan } from '../../../tests/factories/plan'
import { methodTexts } from '../../cli/method'
import { matricesView } from '../view/matrix-view'
import { missingGlyphs } from './missing-glyphs'

function missingIn(text: string): ReturnType<typeof missingGlyphs> {
  const project = withPlan(makeProject(), [
    { group: '1', name: { en: 'Area' }, outcomes: [{ text: { en: 'Outcome' }, actions: [{ text: { en: text } }] }] },
  ])
  return missingGlyphs(
    matricesView(
      project,
      { document: 'action-matrices', languages: 'en', format: 'pdf', date: '2026-11-20' },
      methodTexts('en'),
    ),
  )
}

test('nothing is missing from Lao, Latin, Greek, Cyrillic, Vietnamese, Arabic and signs', () => {
  expect(missingIn('ນ້ຳ ໝັ້ນ ₭ naïve Łódź Ελλάδα Россия Việt Nam مرحبا שלום → ✓ ≥ ☐')).toEqual([])
})

test('a missing character is named, counted and shown with the words around it', () => {
  expect(missingIn('Launch 🚀 the 🚀 portal')).toEqual([
    {
      character: '🚀',
      codePoint: 0x1f680,
      name: 'U+1F680',
      count: 2,
      where: 'matrices.0.rows.0.cells.action.0',
      excerpt: 'Launch 🚀 the 🚀 portal',
    },
  ])
})

test('what prints nothing is not missing: line ends, tabs, joiners, direction marks', () => {
  expect(missingIn('a\tb\nc\u200Bd\u200De\u202Ef\uFE0F')).toEqual([])
})

test('a control character and half a surrogate pair are missing', () => {
  expect(missingIn('bell\u0007 \uD83D').map((glyph) => glyph.name)).toEqual(['U+0007', 'U+D83D'])
})

import { expect, test } from 'vitest'
import { sampleContent } from './sample'
import { englishTexts, laoTexts, wordPairs } from './texts'

test('words in code are among the texts of each language, and among the pairs', () => {
  const content = sampleContent()
  const place = { file: 'src/export/words.ts', at: 'words.page' }
  expect(laoTexts(content)).toContainEqual({ ...place, text: 'ໜ້າ {page}' })
  expect(englishTexts(content)).toContainEqual({ ...place, text: 'Page {page}' })
  expect(wordPairs(content)).toContainEqual({ ...place, text: { lo: 'ໜ້າ {page}', en: 'Page {page}' } })
})

import { expect, test } from 'vitest'
import { documentKinds, documentLanguages, formatsOf } from '../src/export/request'
import { everyRequest } from './write-documents'

test('every document is written in every format and language, and no two have the same name', () => {
  const names = everyRequest().map(({ document, format, languages, paper }) =>
    [document, languages, paper, format].join('.'),
  )
  for (const document of documentKinds) {
    for (const format of formatsOf[document])
      for (const languages of documentLanguages) expect(names).toContain([document, languages, 'a4', format].join('.'))
  }
  expect(new Set(names).size).toBe(names.length)
})

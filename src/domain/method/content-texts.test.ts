import { describe, expect, it } from 'vitest'
import { methodSource } from '../../../content/method-source'
import { textsOf } from '../../../content-lint/texts'
import { contentKinds, contentTexts } from './content-texts'

const texts = contentTexts(methodSource)

describe('the texts of the method', () => {
  it('[MO1] are all there, each once: as many as the content linter finds by walking through everything', () => {
    const walked = textsOf({ method: methodSource, agencies: [] })
    expect(new Set(texts.map(({ text }) => text))).toEqual(new Set(walked.map(({ text }) => text)))
    expect(texts).toHaveLength(walked.length)
    expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length)
  })

  it('[MO1] are named by their file and the way to them', () => {
    const lead = texts.find(({ id }) => id === 'building-blocks/01-political-commitment#questions/4.1.1/parts/a/text')
    expect(lead).toMatchObject({
      part: 1,
      number: '4.1.1 a',
      kind: 'part',
      text: { en: 'An agreed vision of how one-stop shops are to deliver services' },
    })
    expect(texts.find(({ id }) => id === 'front-office#operation-and-management/actions/1/text')).toMatchObject({
      part: 'frontOffice',
      number: '1-1',
      kind: 'suggestedAction',
    })
    expect(texts.find(({ id }) => id === 'good-practices/georgia#notes/3/text')).toMatchObject({
      part: 'goodPractices',
      kind: 'practice',
    })
  })

  it('[MO1] are of every kind, and hold the 82 questions and 80 action points', () => {
    expect(new Set(texts.map(({ kind }) => kind))).toEqual(new Set(contentKinds))
    expect(texts.filter(({ kind }) => kind === 'question')).toHaveLength(82)
    expect(texts.filter(({ kind }) => kind === 'actionPoint')).toHaveLength(80)
    expect(texts.filter(({ kind }) => kind === 'areaName')).toHaveLength(17)
  })
})

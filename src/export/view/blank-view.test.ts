import { describe, expect, test } from 'vitest'
import { makeProject } from '../../../tests/factories/plan'
import { openExample } from '../../../tests/factories/project'
import { methodTexts, slicesIn } from '../../cli/method'
import type { DocumentLanguages, ExportRequest } from '../request'
import { blankView, type BlankQuestion, type BlankView } from './blank-view'

const project = makeProject()

function view(languages: DocumentLanguages = 'en', blocks?: readonly number[]): BlankView {
  const request: ExportRequest = {
    document: 'blank',
    languages,
    format: 'pdf',
    date: '2026-11-20',
    ...(blocks && { blocks }),
  }
  return blankView(project, request, methodTexts(languages))
}

const texts = (lines: readonly { text: string }[]): string[] => lines.map((line) => line.text)
const questions = (of: BlankView): BlankQuestion[] => of.blocks.flatMap((block) => block.questions)

function question(number: string, languages: DocumentLanguages = 'en'): BlankQuestion {
  const found = questions(view(languages)).find((item) => item.number === number)
  if (!found) throw new Error(`no question ${number}`)
  return found
}

describe('[BQ1] the method alone', () => {
  test('82 questions and 80 action points, block by block, in the handbook’s order', () => {
    const { blocks } = view()
    expect(blocks.map((block) => block.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(blocks.map((block) => block.questions.filter(({ kind }) => kind !== 'blank').length)).toEqual([
      8, 8, 6, 14, 9, 14, 4, 9, 10,
    ])
    expect(blocks.map((block) => block.points.length)).toEqual([8, 8, 6, 14, 9, 12, 4, 9, 10])
    expect(questions(view()).filter(({ kind }) => kind !== 'blank')).toHaveLength(82)
    expect(questions(view()).map(({ number }) => number)).toEqual(
      slicesIn('en').questionnaire.blocks.flatMap((block) => block.questions.map(({ number }) => number)),
    )
    expect(blocks.flatMap((block) => block.points.map(({ number }) => number))).toEqual(
      slicesIn('en').questionnaire.blocks.flatMap((block) => block.actionPoints.map(({ number }) => number)),
    )
  })

  test('every action point names its question', () => {
    for (const point of view().blocks.flatMap((block) => block.points)) expect(point.question).toBe(`4.${point.number}`)
  })

  test('parts have their letters: 4.6.1 three, 4.6.3 four, 4.9.4 four, 4.9.10 six', () => {
    expect(
      ['4.1.1', '4.4.14', '4.6.1', '4.6.3', '4.6.6', '4.8.4', '4.9.4', '4.9.10'].map((number) =>
        question(number)
          .parts.map(({ id }) => id)
          .join(''),
      ),
    ).toEqual(['ab', 'ab', 'abc', 'abcd', 'ab', 'ab', 'abcd', 'abcdef'])
  })

  test('a dependent question says on what it depends, and no other does', () => {
    expect(texts(question('4.4.2', 'both').onlyIf)).toEqual([
      'ຕອບສະເພາະເມື່ອ ຄຳຖາມ 4.4.1 ຕອບວ່າ ມີ/ແມ່ນ',
      'Answer only if question 4.4.1 is answered yes',
    ])
    expect(
      questions(view())
        .filter(({ onlyIf }) => onlyIf.length > 0)
        .map(({ number }) => number),
    ).toEqual(['4.4.2', '4.8.2'])
  })

  test('what is asked in words is there', () => {
    expect(
      questions(view())
        .filter(({ prompt }) => prompt.length > 0)
        .map(({ number }) => number),
    ).toEqual(['4.5.1', '4.8.4'])
  })

  test('4.6.13 keeps its number and its note', () => {
    const numbers = questions(view()).map(({ number }) => number)
    expect(numbers.indexOf('4.6.13')).toBe(numbers.indexOf('4.6.12') + 1)
    expect(question('4.6.13')).toMatchObject({ kind: 'blank', choices: [], parts: [] })
    expect(texts(question('4.6.13').text)[0]).toContain('without a question')
  })

  test('no answer of the project is in it', () => {
    const answered = openExample('illustrative-assessment')
    const request: ExportRequest = { document: 'blank', languages: 'both', format: 'pdf', date: '2026-11-20' }
    const made = blankView(answered, request, methodTexts('both'))
    expect(made.blocks).toEqual(blankView(makeProject(), request, methodTexts('both')).blocks)
    expect(JSON.stringify(made)).not.toContain('Five-year action plan, part 4')
  })

  test('Lao stands before English, and every text is there in both', () => {
    for (const item of questions(view('both'))) {
      expect(item.text.map(({ language }) => language)).toEqual(['lo', 'en'])
      for (const part of item.parts) expect(part.text.map(({ language }) => language)).toEqual(['lo', 'en'])
    }
  })
})

describe('[BQ2] building blocks by their number', () => {
  test('only those that are named, once and in order', () => {
    expect(view('lo', [4, 1, 4]).blocks.map(({ number }) => number)).toEqual([1, 4])
    expect(view('lo', [7]).blocks).toEqual([view('lo').blocks[6]])
  })

  test('all where none is named', () => {
    expect(view('lo', []).blocks).toHaveLength(9)
  })
})

describe('[BQ3] what can be chosen', () => {
  test('four answers; parts are answered by themselves; amounts are written', () => {
    expect(question('4.1.2').choices).toEqual(['yes', 'no', 'unknown', 'notApplicable'])
    expect(question('4.1.1').choices).toEqual(['notApplicable'])
    expect(question('4.5.6').choices).toEqual(['unknown', 'notApplicable'])
    expect(question('4.5.6').amounts.map(({ id, label }) => [id, texts(label)])).toEqual([
      ['domestic', ['Domestic finance']],
      ['external', ['External finance']],
    ])
    expect(
      questions(view())
        .filter(({ amounts }) => amounts.length > 0)
        .map(({ number }) => number),
    ).toEqual(['4.5.6'])
  })
})

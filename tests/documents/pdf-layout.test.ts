import { describe, expect, test } from 'vitest'
import { margins } from '../../src/export/pdf/layout/sheet'
import type { DocumentKind, DocumentLanguages } from '../../src/export/request'
import { makeProject, projectWithRows, withPlan } from '../factories/plan'
import { exampleNames, openExample, troublesomeTexts } from '../factories/project'
import { pdfOf, sizesOf, wordBoxesOf, type WordBox } from './pdf-reading'

/** The boxes of fonts reach into the line above and below: lines that are printed over each other share much more. */
const SHARED = 0.45

function shared(a: WordBox, b: WordBox): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  if (width <= 1 || height <= 0) return 0
  const smaller = Math.min((a.right - a.left) * (a.bottom - a.top), (b.right - b.left) * (b.bottom - b.top))
  return (width * height) / smaller
}

/** Pairs of words that are printed over each other. */
function collisions(boxes: readonly WordBox[]): string[] {
  const sorted = [...boxes].sort((a, b) => a.top - b.top)
  return sorted.flatMap((a, index) => {
    const found: string[] = []
    for (let next = index + 1; next < sorted.length; next += 1) {
      const b = sorted[next]
      if (!b || b.top > a.bottom) break
      if (shared(a, b) > SHARED) found.push(`${a.text} / ${b.text}`)
    }
    return found
  })
}

async function expectTidy(made: Promise<Uint8Array>): Promise<void> {
  const pdf = await made
  const sizes = sizesOf(pdf)
  for (const [index, boxes] of wordBoxesOf(pdf).entries()) {
    const { width = 0, height = 0 } = sizes[index] ?? {}
    expect(collisions(boxes), `page ${index + 1}`).toEqual([])
    const outside = boxes.filter(
      (box) =>
        box.left < margins.left - 2 ||
        box.right > width - margins.right + 2 ||
        box.top < 12 ||
        box.bottom > height - 12,
    )
    expect(
      outside.map((box) => box.text),
      `page ${index + 1}`,
    ).toEqual([])
  }
}

const kinds: readonly DocumentKind[] = ['action-matrices', 'assessment', 'brief']
const choices: readonly DocumentLanguages[] = ['lo', 'en', 'both']

describe('no word is printed over another or beyond the margins', () => {
  test.each(
    exampleNames.flatMap((name) =>
      kinds.flatMap((kind) => choices.map((languages) => [name, kind, languages] as const)),
    ),
  )('%s as %s in “%s”', async (name, kind, languages) => {
    await expectTidy(pdfOf(openExample(name), kind, languages))
  })

  test.each(choices)('a matrix of 100 rows in “%s”', async (languages) => {
    await expectTidy(pdfOf(projectWithRows(100), 'action-matrices', languages))
  })

  test.each(choices)('a brief of 300 rows in “%s”', async (languages) => {
    await expectTidy(
      pdfOf(
        {
          ...projectWithRows(300),
          answers: openExample('illustrative-assessment').answers,
          rounds: openExample('illustrative-assessment').rounds,
        },
        'brief',
        languages,
      ),
    )
  })

  test.each(['long', 'lao', 'markup', 'emoji', 'lines'])('a matrix full of the text “%s”', async (name) => {
    const text = troublesomeTexts[name] ?? ''
    const typed = { lo: text, en: `${text}.` }
    const project = withPlan(makeProject([], { lo: 'ຊື່' }), [
      {
        group: '1',
        name: typed,
        outcomes: [
          {
            text: typed,
            comment: typed,
            actions: [
              { text: typed, timeline: { kind: 'words', text: typed } },
              { text: { lo: 'ສັ້ນ' } },
              { text: typed },
            ],
          },
          { text: { lo: 'ສັ້ນ' }, actions: [{ text: { lo: 'ສັ້ນ' } }] },
        ],
      },
    ])
    await expectTidy(pdfOf(project, 'action-matrices', 'both'))
  })
})

test('a word without spaces that is wider than its column is broken, not printed beyond it', async () => {
  const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'
  const project = withPlan(makeProject([]), [
    {
      group: '1',
      name: { en: word },
      outcomes: [
        {
          text: { en: word },
          actions: [{ text: { en: word.repeat(3) }, timeline: { kind: 'words', text: { en: word } } }],
        },
      ],
    },
  ])
  await expectTidy(pdfOf(project, 'action-matrices', 'en'))
})

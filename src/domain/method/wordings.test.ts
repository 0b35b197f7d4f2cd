import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { methodSource } from '../../../content/method-source'
import { anyProject, anyTyped } from '../../../tests/factories/any-project'
import { applyChanges, invertChanges } from '../project/change'
import type { Wording } from '../project/schema'
import { languages, otherLanguage, type Language } from '../text/language'
import { normalizeTyped } from '../text/typed-text'
import { contentTexts, type ContentText } from './content-texts'
import type { MethodSource, MethodParts, PartName } from './method'
import { dropWordings, ownWordings, proposeWordings, takeWordings, type WordingChange } from './own-wordings'
import { guidanceSlice, planningSlice, questionnaireSlice } from './slices'
import { withWordings } from './with-wordings'

const texts = contentTexts(methodSource)
const stamp = { changedBy: 'ຄຳພອນ', changedAt: '2026-11-21T03:00:00.000Z' }
const later = { changedBy: 'Noy', changedAt: '2026-11-21T04:00:00.000Z' }

function partsIn(language: Language, source: MethodSource = methodSource): MethodParts {
  return {
    questionnaire: questionnaireSlice(source, language),
    guidance: guidanceSlice(source, language),
    planning: planningSlice(source, language),
  }
}

const method = { lo: partsIn('lo'), en: partsIn('en') }
const names = ['questionnaire', 'guidance', 'planning'] as const satisfies readonly PartName[]

function worded(language: Language, wordings: readonly Wording[]): MethodParts {
  const part = <Name extends PartName>(name: Name): MethodParts[Name] =>
    withWordings(name, method[language][name], method[otherLanguage(language)][name], wordings)
  return { questionnaire: part('questionnaire'), guidance: part('guidance'), planning: part('planning') }
}

function wordingOf({ id, text: { lo, en } }: ContentText, next: { lo?: string; en?: string }): Wording {
  return { ...stamp, id, instead: { lo, en }, ...next }
}

/** The source as somebody would have edited it by hand. */
function edited(wordings: readonly Wording[]): MethodSource {
  const source = structuredClone(methodSource) as MethodSource
  const found = new Map(contentTexts(source).map(({ id, text }) => [id, text]))
  for (const { id, lo, en } of wordings) Object.assign(found.get(id) ?? {}, { ...(lo && { lo }), ...(en && { en }) })
  return source
}

const typed = anyTyped.filter((text) => text.trim() !== '')
const anyWordings = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...texts), fc.record({ lo: typed, en: typed }, { requiredKeys: [] })), {
    selector: ([{ id }]) => id,
    maxLength: 30,
  })
  .map((chosen) => chosen.map(([text, next]) => wordingOf(text, next)))

function textNamed(ending: string): ContentText {
  const found = texts.find(({ id }) => id.endsWith(ending))
  if (!found) throw new Error(`no text ${ending}`)
  return found
}

const question = textNamed('#questions/4.1.2/text')

describe('the method in a project’s own wording', () => {
  it('[MO8] is the method that these texts were edited in', () => {
    fc.assert(
      fc.property(anyWordings, (wordings) => {
        const source = edited(wordings)
        for (const language of languages) expect(worded(language, wordings)).toEqual(partsIn(language, source))
      }),
      { numRuns: 25 },
    )
  }, 60_000)

  it('[MO8] every text of the method can be worded anew, and stands in one part of it', () => {
    const wordings = texts.map((text, index) => wordingOf(text, { lo: `ຂໍ້ຄວາມ ${index}`, en: `Text ${index}` }))
    for (const language of languages) expect(worded(language, wordings)).toEqual(partsIn(language, edited(wordings)))
    for (const wording of wordings) {
      const parts = worded('lo', [wording])
      expect(
        names.filter((name) => parts[name] !== method.lo[name]),
        wording.id,
      ).toHaveLength(1)
    }
  }, 60_000)

  it('[MO8] what no wording is about stays the same object', () => {
    const { questionnaire, planning, guidance } = worded('en', [wordingOf(question, { en: 'New' })])
    expect([planning, guidance]).toEqual([method.en.planning, method.en.guidance])
    expect(planning).toBe(method.en.planning)
    expect(questionnaire.blocks[1]).toBe(method.en.questionnaire.blocks[1])
    expect(questionnaire.blocks[0]?.questions[0]).toBe(method.en.questionnaire.blocks[0]?.questions[0])
    expect(questionnaire.blocks[0]?.questions[1]).toEqual({
      ...method.en.questionnaire.blocks[0]?.questions[1],
      text: 'New',
    })
    expect(worded('lo', [wordingOf(question, { en: 'New' })])).toEqual(method.lo)
  })

  it('[MO9] a wording for another text than the method has today is not shown, in neither language, and said to be outdated', () => {
    const whole = wordingOf(question, { lo: 'ໃໝ່', en: 'New' })
    const wordings = [
      { ...whole, instead: { ...whole.instead, en: 'As it was' } },
      { ...whole, id: 'building-blocks/01-political-commitment#questions/4.1.99/text' },
      { ...whole, id: '__proto__x#constructor/name' },
      { ...whole, id: 'constructor' },
    ]
    for (const language of languages)
      for (const name of names) expect(worded(language, wordings)[name]).toBe(method[language][name])
    const listed = ownWordings(
      Object.fromEntries([whole, ...wordings.slice(1)].map((wording) => [wording.id, wording])),
      texts,
    )
    expect(listed.map(({ text, isOutdated }) => [text?.number, isOutdated])).toEqual([
      ['4.1.2', false],
      [undefined, true],
      [undefined, true],
      [undefined, true],
    ])
    expect(ownWordings({ [whole.id]: wordings[0] as Wording }, texts)).toMatchObject([
      { isOutdated: true, text: { number: '4.1.2' } },
    ])
  })

  it('[MO8] the method’s texts are in the form in which a project keeps them', () => {
    for (const { text } of texts) expect([normalizeTyped(text.lo), normalizeTyped(text.en)]).toEqual([text.lo, text.en])
    expect(Math.max(...texts.map(({ id }) => id.length))).toBeLessThanOrEqual(200)
  })
})

const cells = { lo: { sheet: 'Block 1', cell: 'G4' }, en: { sheet: 'Block 1', cell: 'F4' } }

describe('taking wordings in', () => {
  const project = anyProject()

  function changesFor(proposed: { lo?: string; en?: string }, into = project): WordingChange[] {
    return proposeWordings(into, texts, [{ id: question.id, cells, ...proposed }], []).changes
  }

  it('[MO11] shows each language by itself, with what is shown now', () => {
    expect(changesFor({ lo: 'ໃໝ່', en: '=New' })).toEqual([
      { key: `lo/${question.id}`, text: question, language: 'lo', now: question.text.lo, next: 'ໃໝ່', place: cells.lo },
      {
        key: `en/${question.id}`,
        text: question,
        language: 'en',
        now: question.text.en,
        next: '=New',
        place: cells.en,
      },
    ])
  })

  it('[MO11] one language is taken beside the other, and both are undone with one step', () => {
    const [lao, english] = changesFor({ lo: 'ໃໝ່', en: 'New' })
    if (!lao || !english) throw new Error('no changes')
    const once = applyChanges(project, takeWordings(project, [lao], stamp))
    expect(once.wordings[question.id]).toEqual(wordingOf(question, { lo: 'ໃໝ່' }))
    const changes = takeWordings(once, [english], later)
    const twice = applyChanges(once, changes)
    expect(twice.wordings[question.id]).toEqual({ ...wordingOf(question, { lo: 'ໃໝ່', en: 'New' }), ...later })
    expect(applyChanges(twice, invertChanges(changes))).toEqual(once)
    expect(takeWordings(project, [lao, english], stamp)).toHaveLength(1)
    expect(proposeWordings(twice, texts, [{ id: question.id, cells, lo: 'ໃໝ່', en: 'New' }], [])).toEqual({
      changes: [],
      same: 2,
      problems: [],
    })
  })

  it('[MO11] an outdated wording gives way as a whole', () => {
    const outdated = { ...wordingOf(question, { lo: 'ເກົ່າ', en: 'Old' }), instead: { lo: 'ກ່ອນ', en: 'Before' } }
    const before = { ...project, wordings: { [question.id]: outdated } }
    const [change] = changesFor({ lo: 'ໃໝ່' }, before)
    expect(change?.now).toBe(question.text.lo)
    expect(applyChanges(before, takeWordings(before, change ? [change] : [], later)).wordings[question.id]).toEqual({
      ...wordingOf(question, { lo: 'ໃໝ່' }),
      ...later,
    })
  })

  it('[MO11] headings of the matrices and names that no text has are listed with their cell', () => {
    const earlier = { place: cells.lo, id: 'x', problem: 'textChanged' as const }
    expect(
      proposeWordings(
        project,
        texts,
        [
          { id: 'words#action', cells, en: 'Step' },
          { id: 'gone#name', cells, lo: 'ໃໝ່' },
        ],
        [earlier],
      ),
    ).toEqual({
      changes: [],
      same: 0,
      problems: [
        earlier,
        { place: cells.en, id: 'words#action', problem: 'columnHeading' },
        { place: cells.lo, id: 'gone#name', problem: 'unknown' },
      ],
    })
  })

  it('[MO12] going back to the method’s text takes the wordings away, and nothing else', () => {
    const own = applyChanges(project, takeWordings(project, changesFor({ lo: 'ໃໝ່' }), stamp))
    const changes = dropWordings(own, [question.id, 'never there'])
    expect(applyChanges(own, changes)).toEqual(project)
    expect(applyChanges(applyChanges(own, changes), invertChanges(changes))).toEqual(own)
  })
})

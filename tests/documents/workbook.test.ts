import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { questionnaireSlice } from '../../src/domain/method/slices'
import { methodSource } from '../../content/method-source'
import { askedQuestions } from '../../src/domain/method/method'
import type { DocumentLanguages } from '../../src/export/request'
import { exampleNames, openExample, troublesomeTexts } from '../factories/project'
import { anyTyped } from '../factories/any-project'
import { makeProject, withPlan } from '../factories/plan'
import { partsOf, readBack, rowsOf, sheetAt, textsOf, workbookOf } from './workbook-reading'

const allLanguages: readonly DocumentLanguages[] = ['lo', 'en', 'both']

describe('action matrices', () => {
  test.each(exampleNames.flatMap((name) => allLanguages.map((languages) => [name, languages] as const)))(
    '%s in %s holds every text of the plan',
    async (name, languages) => {
      const project = openExample(name)
      const texts = new Set(textsOf(readBack(await workbookOf(project, 'action-matrices', languages))))
      const shown = (text: { lo?: string | undefined; en?: string | undefined }): string =>
        languages === 'both' ? `${text.lo}\n${text.en}` : (text[languages] ?? '')
      for (const area of Object.values(project.priorityAreas)) expect(texts).toContain(shown(area.name))
      for (const outcome of Object.values(project.outcomes)) expect(texts).toContain(shown(outcome.text))
      for (const action of Object.values(project.actions)) expect(texts).toContain(shown(action.text))
      for (const { comment } of Object.values(project.outcomes)) if (comment) expect(texts).toContain(shown(comment))
    },
  )

  test('[WB1] has the annexes’ columns in their order, a row an action, and its id in hidden column A', async () => {
    const project = openExample('lao-workshop-2021')
    const workbook = readBack(await workbookOf(project, 'action-matrices', 'en'))
    const rows = rowsOf(sheetAt(workbook, 0))
    const heading = rows.findIndex((row) => row[0] === 'onedoor/system')
    expect(rows[heading]?.slice(1)).toEqual([
      'Building block',
      'Priority area',
      'Key outcome',
      'Action',
      'Timeline',
      'Lead MDA',
      'Supporting MDAs',
      'Comments',
      'From questions',
    ])
    const ids = rows
      .slice(heading + 1)
      .map((row) => row[0])
      .filter((id) => id !== null)
    expect(ids.sort()).toEqual(Object.keys(project.actions).sort())
    const first = rows.find((row) => String(row[4]).startsWith('Clear budget allocation'))
    expect(first?.[5]).toBe('Immediately')
    expect(first?.[6]).toContain('Ministry of Planning and Investment (MPI) †')
    expect(first?.[6]).toContain('MOF')
  })

  test('covers the rows of a group, an area and an outcome with one cell', async () => {
    const sheet = sheetAt(readBack(await workbookOf(openExample('lao-workshop-2021'), 'action-matrices', 'en')), 0)
    const rows = rowsOf(sheet)
    const start = rows.findIndex((row) => String(row[4]).startsWith('Clear budget allocation'))
    const covered = (column: number): number =>
      (sheet['!merges'] ?? []).filter(({ s }) => s.r === start && s.c === column).map(({ s, e }) => e.r - s.r + 1)[0] ??
      1
    expect([1, 2, 3, 4].map(covered)).toEqual([5, 3, 3, 1])
  })

  test('says that the agencies of 2021 are gone in 2026, and not in 2021', async () => {
    const project = openExample('lao-workshop-2021')
    const in2026 = textsOf(readBack(await workbookOf(project, 'action-matrices', 'lo', '2026-11-21'))).join('\n')
    const in2021 = textsOf(readBack(await workbookOf(project, 'action-matrices', 'lo', '2021-11-21'))).join('\n')
    expect(in2026).toContain('ກະຊວງພາຍໃນ (ພນ) †')
    expect(in2021).toContain('ກະຊວງພາຍໃນ (ພນ)')
    expect(in2021).not.toContain('†')
  })

  test('says so where a matrix is empty', async () => {
    const texts = textsOf(readBack(await workbookOf(makeProject(), 'action-matrices', 'both')))
    expect(texts.filter((text) => text.includes('This matrix has no rows yet.'))).toHaveLength(2)
  })

  test('marks a text that is there in the other language only, and explains the mark', async () => {
    const project = withPlan(makeProject(), [{ group: '1', name: { en: 'Only English' }, outcomes: [] }])
    const texts = textsOf(readBack(await workbookOf(project, 'action-matrices', 'lo')))
    expect(texts).toContain('[EN] Only English')
    expect(texts).toContain('[EN] ມີແຕ່ພາສາອັງກິດ')
  })
})

describe('texts that people type', () => {
  const names = Object.keys(troublesomeTexts)
  const project = withPlan(makeProject(), [
    {
      group: '1',
      name: { lo: 'ກ' },
      outcomes: [{ text: { lo: 'ຂ' }, actions: names.map((name) => ({ text: { lo: troublesomeTexts[name] ?? '' } })) }],
    },
  ])

  test.each(names)('keeps exactly: %s', async (name) => {
    const sheet = sheetAt(readBack(await workbookOf(project, 'action-matrices', 'lo')), 0)
    const rows = rowsOf(sheet)
    const row = rows.findIndex((cells) => cells[3] === 'ຂ') + names.indexOf(name)
    expect(rows[row]?.[4]).toBe(troublesomeTexts[name])
    expect(sheet[`E${row + 1}`]).toMatchObject({ t: 's' })
  })

  test('writes no formula and no link', async () => {
    const parts = partsOf(await workbookOf(project, 'action-matrices', 'lo'))
    const sheets = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/sheet'))
    expect(sheets).toHaveLength(3)
    for (const [, xml] of sheets) expect(xml).not.toMatch(/<f[\s>]|<hyperlink|t="e"/u)
  })

  test('keeps whatever else is typed', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyTyped.filter((text) => text !== ''),
        async (text) => {
          const plan = withPlan(makeProject(), [{ group: '1', name: { lo: text }, outcomes: [] }])
          const rows = rowsOf(sheetAt(readBack(await workbookOf(plan, 'action-matrices', 'lo')), 0))
          expect(rows.map((row) => row[2])).toContain(text.replace(/[\uFFFE\uFFFF]/gu, '\uFFFD'))
        },
      ),
      { numRuns: 40 },
    )
  })

  test('cuts a text that no cell can hold, says so in the cell and on the last sheet', async () => {
    const plan = withPlan(makeProject(), [{ group: '1', name: { lo: 'ຍາວ '.repeat(10_000) }, outcomes: [] }])
    const texts = textsOf(readBack(await workbookOf(plan, 'action-matrices', 'en')))
    expect(texts.find((text) => text.startsWith('[LO] ຍາວ'))).toMatch(/^.{32000,32767}$/su)
    expect(texts.some((text) => text.includes('cut at 32,767 characters'))).toBe(true)
    expect(texts.some((text) => text.startsWith('Some cells held more than the 32,767'))).toBe(true)
  })
})

describe('assessment', () => {
  test('has every question with its answer, note and evidence', async () => {
    const project = openExample('illustrative-assessment')
    const rows = rowsOf(sheetAt(readBack(await workbookOf(project, 'assessment', 'en')), 1))
    const byId = new Map(rows.map((row) => [row[0], row]))
    const questions = questionnaireSlice(methodSource, 'en').blocks.flatMap(askedQuestions)
    expect(questions).toHaveLength(82)
    for (const question of questions)
      expect(byId.get(question.number)?.slice(1, 3)).toEqual([question.number, expect.stringContaining(question.text)])
    expect(byId.get('4.1.3')?.slice(3)).toEqual([
      'Yes',
      null,
      null,
      'Five-year action plan, part 4',
      '[In place]',
      null,
    ])
    expect(byId.get('4.1.1/b')?.[3]).toBe('No')
    expect(byId.get('4.5.6')?.[3]).toBe('[No]')
    expect(byId.get('4.5.6/domestic')?.[3]).toBe(1_200_000_000)
    expect(byId.get('4.5.6/external')?.[3]).toBe(1_850_000_000)
    expect(byId.get('4.5.7')?.[3]).toBe('Not applicable')
    expect(byId.get('4.6.13')?.[3]).toBe('[No question]')
  })

  test('has the scores as numbers that can be worked with', async () => {
    const sheet = sheetAt(readBack(await workbookOf(openExample('illustrative-assessment'), 'assessment', 'en')), 0)
    const rows = rowsOf(sheet)
    const block = rows.findIndex((row) => row[0] === 'block/1')
    expect(rows[block]?.slice(1)).toEqual([
      1,
      'Political commitment',
      0.44,
      expect.stringMatching(/^44% .* 44%$/u),
      1,
      'Starting',
    ])
    expect(sheet[`D${block + 1}`]).toMatchObject({ t: 'n', z: '0%', w: '44%' })
    expect(rows.find((row) => row[0] === 'overall')?.[3]).toBe(0.35)
  })

  test('lists the gaps with their rank, and what the group set otherwise', async () => {
    const workbook = readBack(await workbookOf(openExample('illustrative-assessment'), 'assessment', 'lo'))
    const gaps = rowsOf(sheetAt(workbook, 2)).filter((row) => /^4\./u.test(String(row[0])))
    expect(gaps.map((row) => row[5]).sort((a, b) => Number(a) - Number(b))).toEqual(gaps.map((_, index) => index + 1))
    const checks = rowsOf(sheetAt(workbook, 3)).filter((row) => /^\d+\.\d+$/u.test(String(row[0])))
    expect(checks.map((row) => row[0])).toEqual(['4.10', '6.8'])
    expect(checks[0]?.[5]).toContain('ມີໂຕະຕ້ອນຮັບແຕ່ຢູ່ສູນໃຫຍ່ 4 ແຫ່ງ')
  })

  test('[DO9] says of an unanswered project that there are no answers, and not that there are no gaps', async () => {
    const texts = textsOf(readBack(await workbookOf(makeProject(), 'assessment', 'en')))
    expect(texts.filter((text) => text.startsWith('There are no answers yet'))).toHaveLength(2)
    expect(texts).not.toContain('The answers show no gap.')
  })

  test('calls the scores of an unanswered project what they are', async () => {
    const rows = rowsOf(sheetAt(readBack(await workbookOf(makeProject(), 'assessment', 'en')), 0))
    expect(rows.find((row) => row[0] === 'block/1')?.slice(3)).toEqual([
      'No score yet',
      expect.stringMatching(/^0% .* 100%$/u),
      0,
      null,
    ])
    expect(rows.flat().join('\n')).toContain('Provisional: not every question is answered · 0 of 82 questions answered')
  })
})

describe('the file', () => {
  test('[WB1] [WB7] freezes and repeats the heading, fits A4 landscape, hides column A', async () => {
    const parts = partsOf(await workbookOf(openExample('illustrative-assessment'), 'action-matrices', 'en'))
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? ''
    expect(sheet).toMatch(/<pane [^>]*ySplit="4"[^>]*state="frozen"/u)
    expect(sheet).toMatch(/<pageSetup [^>]*paperSize="9"/u)
    expect(sheet).toMatch(/<pageSetup [^>]*orientation="landscape"/u)
    expect(sheet).toMatch(/<pageSetUpPr fitToPage="1"\/>/u)
    expect(sheet).toMatch(/<pageSetup [^>]*fitToWidth="1" fitToHeight="0"/u)
    expect(sheet).toMatch(/<col min="1" max="1" [^>]*hidden="(?:true|1)"/u)
    // A sheet's name with a hyphen has to be quoted, or Excel calls the file damaged.
    expect(parts['xl/workbook.xml']).toContain(`'System-wide'!$4:$4</definedName>`)
  })

  test('sets Lao in the face of Lao offices, the heading in bold white on blue', async () => {
    const styles =
      partsOf(await workbookOf(openExample('lao-workshop-2021'), 'action-matrices', 'lo'))['xl/styles.xml'] ?? ''
    const fonts = styles.match(/<font>.*?<\/font>/gsu) ?? []
    expect(
      fonts.some((font) => font.includes('Phetsarath OT') && font.includes('<b/>') && font.includes('FFFFFF')),
    ).toBe(true)
    expect(styles).toMatch(/<fgColor rgb="(?:FF)?1F4E79"\/>/u)
    expect(styles).toMatch(/wrapText="(?:1|true)"/u)
  })

  test('names its title and who made it, and the same project gives the same bytes', async () => {
    const project = openExample('illustrative-assessment')
    const bytes = await workbookOf(project, 'assessment', 'both')
    expect(await workbookOf(project, 'assessment', 'both')).toEqual(bytes)
    expect(readBack(bytes).Props).toMatchObject({
      Author: 'OneDoor',
      Title: expect.stringContaining('Readiness assessment and action plan (illustrative)') as string,
    })
  })

  test('says on its sheets that an illustrative project is one', async () => {
    const workbook = readBack(await workbookOf(openExample('illustrative-assessment'), 'assessment', 'en'))
    for (const index of workbook.SheetNames.slice(0, -1).keys())
      expect(rowsOf(sheetAt(workbook, index)).flat()).toContain('Illustrative example: not real data')
  })
})

import { describe, expect, test } from 'vitest'
import { laoAgencies } from '../../content/agencies/lao-pdr'
import type { DocumentLanguages } from '../../src/export/request'
import { makeProject, withPlan } from '../factories/plan'
import { openExample } from '../factories/project'
import { modelOf, partsOf, readBack, rowsOf, sheetAt, workbookOf } from './workbook-reading'

const allLanguages: readonly DocumentLanguages[] = ['lo', 'en', 'both']

interface Rule {
  cells: string[]
  texts: string[]
  errorStyle: string
  message: string
}

/** The rules of a sheet with the texts that they point at. */
function rulesOf(bytes: Uint8Array, sheet: number): Rule[] {
  const parts = partsOf(bytes)
  const lists = readBack(bytes).Sheets.Lists ?? {}
  return [
    ...(parts[`xl/worksheets/sheet${sheet}.xml`] ?? '').matchAll(
      /<dataValidation ([^>]*)><formula1>(.*?)<\/formula1>/gu,
    ),
  ].map(([, attributes = '', formula = '']) => {
    const value = (name: string): string => new RegExp(`\\b${name}="([^"]*)"`, 'u').exec(attributes)?.[1] ?? ''
    expect(value('type')).toBe('list')
    const [, column = '', from = '', to = ''] =
      /^(?:'Lists'|&apos;Lists&apos;|Lists)!\$([A-Z])\$(\d+):\$[A-Z]\$(\d+)$/u.exec(formula) ?? []
    const texts = Array.from({ length: Number(to) - Number(from) + 1 }, (_, row) =>
      String((lists[`${column}${Number(from) + row}`] as { v: unknown } | undefined)?.v),
    )
    return {
      cells: value('sqref').split(' ').flatMap(cellsOfRange),
      texts,
      errorStyle: value('showErrorMessage') ? value('errorStyle') : '',
      message: value('error'),
    }
  })
}

function cellsOfRange(range: string): string[] {
  const [, column = '', from = '', to = from] = /^([A-Z])(\d+)(?::[A-Z](\d+))?$/u.exec(range) ?? []
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, row) => `${column}${Number(from) + row}`)
}

describe('[WB2] [WB4] the assessment', () => {
  test.each(allLanguages)(
    'in %s: answers, parts and statuses are chosen from lists, and what was chosen is one of their texts',
    async (languages) => {
      const bytes = await workbookOf(openExample('illustrative-assessment'), 'assessment', languages)
      const rows = rowsOf(sheetAt(readBack(bytes), 1))
      const ruleAt = new Map(rulesOf(bytes, 2).flatMap((rule) => rule.cells.map((cell) => [cell, rule] as const)))
      const counts = { questions: 0, parts: 0, statuses: 0, chosen: 0 }
      for (const [index, row] of rows.entries()) {
        const id = String(row[0])
        const answerRule = ruleAt.get(`D${index + 1}`)
        const statusRule = ruleAt.get(`H${index + 1}`)
        const isQuestion = /^4\.\d+\.\d+$/u.test(id) && id !== '4.6.13'
        const isPart = /^4\.\d+\.\d+\/[a-f]$/u.test(id)
        expect(answerRule?.texts.length ?? 0, id).toBe(isQuestion ? 4 : isPart ? 3 : 0)
        if (answerRule) expect(answerRule.errorStyle).toBe('stop')
        if (statusRule)
          expect(statusRule).toMatchObject({
            errorStyle: 'stop',
            texts: expect.objectContaining({ length: 2 }) as unknown,
          })
        for (const [value, rule] of [
          [row[3], answerRule],
          [row[7], statusRule],
        ] as const) {
          if (!rule || value === null || String(value).startsWith('[')) continue
          expect(rule.texts, id).toContain(value)
          counts.chosen += 1
        }
        if (isQuestion) counts.questions += 1
        if (isPart) counts.parts += 1
        if (statusRule) counts.statuses += 1
      }
      expect(counts).toMatchObject({ questions: 82, statuses: 80 })
      expect(counts.parts).toBeGreaterThan(10)
      expect(counts.chosen).toBeGreaterThan(80)
    },
  )

  test('[WB3] what follows from something else stands in brackets, with the list beside it', async () => {
    const rows = rowsOf(
      sheetAt(readBack(await workbookOf(openExample('illustrative-assessment'), 'assessment', 'en')), 1),
    )
    const row = (id: string): (string | number | null)[] => rows.find((cells) => cells[0] === id) ?? []
    expect(row('4.1.1')[3]).toBe('[Partly]')
    expect(row('4.1.1/a')[3]).toBe('Yes')
    expect(row('4.5.6')[3]).toBe('[No]')
    expect(row('4.6.13')[3]).toBe('[No question]')
    // What the group set itself stands without brackets, with its reason.
    expect(row('4.4.10')[7]).toMatch(/^(?:In place|Not in place)$/u)
    expect(row('4.4.10')[8]).not.toBeNull()
    expect(row('4.6.14')[7]).toBeNull()
  })

  test('[WB3] an unanswered project has nothing that counts as an answer', async () => {
    const rows = rowsOf(sheetAt(readBack(await workbookOf(makeProject(), 'assessment', 'both')), 1)).filter((row) =>
      /^4\./u.test(String(row[0])),
    )
    expect(rows.length).toBeGreaterThan(82)
    for (const row of rows)
      for (const value of [row[3], row[7]])
        expect(value === null || /^\[.*\]$/u.test(String(value)), String(row[0])).toBe(true)
  })

  test.each(allLanguages)('warns in the languages of the document: %s', async (languages) => {
    const bytes = await workbookOf(openExample('illustrative-assessment'), 'assessment', languages)
    for (const { message } of rulesOf(bytes, 2)) {
      expect(message.length).toBeGreaterThan(20)
      expect(message.length).toBeLessThanOrEqual(255)
      expect(/[\u0E80-\u0EFF]/u.test(message)).toBe(languages !== 'en')
      expect(/[a-z]/iu.test(message)).toBe(languages !== 'lo')
    }
  })
})

describe('[WB2] the matrices', () => {
  const project = withPlan(makeProject(laoAgencies), [
    {
      group: '1',
      name: { lo: 'ກ' },
      outcomes: [
        {
          text: { lo: 'ຂ' },
          leads: [laoAgencies[0]?.id ?? ''],
          actions: [{ text: { lo: '1' } }, { text: { lo: '2' } }],
        },
        { text: { lo: 'ຄ' }, actions: [{ text: { lo: '3' } }] },
      ],
    },
  ])

  test('agencies of today are offered in every row; another lead is taken after a warning, another supporter without', async () => {
    const bytes = await workbookOf(project, 'action-matrices', 'lo', '2026-11-21')
    const [lead, supporters] = rulesOf(bytes, 1)
    const heading = rowsOf(sheetAt(readBack(bytes), 0)).findIndex((row) => row[0] === 'onedoor/system')
    const below = (column: string): string[] => [2, 3, 4].map((offset) => `${column}${heading + offset}`)
    expect(lead).toMatchObject({ cells: below('G'), errorStyle: 'warning' })
    expect(supporters).toMatchObject({ cells: below('H'), errorStyle: '' })
    expect(lead?.texts).toContain('ກະຊວງການເງິນ (ກງ)')
    expect(lead?.texts.join()).not.toContain('ກະຊວງພາຍໃນ')
    const in2021 = rulesOf(await workbookOf(project, 'action-matrices', 'lo', '2021-11-21'), 1)
    expect(in2021[0]?.texts.join()).toContain('ກະຊວງພາຍໃນ')
  })

  test('both languages of an agency stand on one line of the list', async () => {
    const [lead] = rulesOf(await workbookOf(project, 'action-matrices', 'both'), 1)
    expect(lead?.texts).toContain('ກະຊວງການເງິນ (ກງ) · Ministry of Finance (MOF)')
    for (const text of lead?.texts ?? []) expect(text).not.toContain('\n')
  })

  test('a project without agencies has no list and no sheet of lists', async () => {
    const bytes = await workbookOf(
      withPlan(makeProject(), [{ group: '1', name: { lo: 'ກ' }, outcomes: [] }]),
      'action-matrices',
      'lo',
    )
    expect(rulesOf(bytes, 1)).toEqual([])
    expect(readBack(bytes).SheetNames).toHaveLength(3)
  })

  test('a name that a program could take for a formula is not offered', () => {
    const [first] = Object.values(project.agencies)
    const agencies = {
      ...project.agencies,
      ...(first && { odd: { ...first, id: 'odd', name: { lo: '=1+1' }, abbreviation: {} } }),
    }
    expect(modelOf({ ...project, agencies }, 'action-matrices', 'lo').lists?.agency?.join('\n')).not.toContain('=1')
  })
})

test('the sheet of lists is the last one, and hidden', async () => {
  const bytes = await workbookOf(openExample('illustrative-assessment'), 'assessment', 'en')
  expect(readBack(bytes).SheetNames.at(-1)).toBe('Lists')
  expect(partsOf(bytes)['xl/workbook.xml']).toMatch(/<sheet name="Lists"[^>]*state="hidden"/u)
  expect(rowsOf(sheetAt(readBack(bytes), 5))[0]).toEqual(['onedoor/lists', 'answer', 'partAnswer', 'status'])
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { util } from 'prettier'
import { describe, expect, it } from 'vitest'
import { methodSource } from '../content/method-source'
import { contentTexts } from '../src/domain/method/content-texts'
import { columnHeading } from '../src/export/method-sheets/method-workbook'
import { readProposals, type Proposals } from '../src/import/read-proposals'
import { readTables } from '../src/import/tables/read-tables'
import { returnedMethod, type Written } from '../tests/factories/method-workbook'
import { editSource } from './content-edits'
import { patchedFiles, placeOf } from './content-patch'

const root = join(import.meta.dirname, '..')
const texts = contentTexts(methodSource)
const QUESTION = 'building-blocks/01-political-commitment#questions/4.1.1/parts/a/text'
const NOTE = 'good-practices/georgia#notes/3/text'
const NOWHERE = { sheet: '', cell: '' }
const COLUMN = 'words#priorityArea'

/** What is proposed in a workbook of the method that came back. */
async function returned(written: Written): Promise<Proposals> {
  const tables = readTables(await returnedMethod(written))
  if (!tables.ok) throw new Error(tables.error)
  return readProposals(tables.value, texts)
}

describe('a workbook that comes back', () => {
  it('[MO3] without a proposal changes nothing', async () => {
    expect(await returned({})).toEqual({ proposals: [], problems: [], empty: texts.length + 9, sheets: 14 })
  })

  it('[MO3] gives each proposal by its text; line breaks become spaces, and a text begins as it was typed', async () => {
    const { proposals, problems } = await returned({
      [QUESTION]: { 5: '=A vision\nthat all share ', 7: 'clearer' },
      [NOTE]: { 6: 'ຂໍ້ຄວາມໃໝ່' },
      [COLUMN]: { 6: 'ຂົງເຂດສຳຄັນ' },
    })
    expect(problems).toEqual([])
    expect(proposals).toMatchObject([
      { id: QUESTION, en: '=A vision that all share', remark: 'clearer' },
      { id: NOTE, lo: 'ຂໍ້ຄວາມໃໝ່' },
      { id: COLUMN, lo: 'ຂົງເຂດສຳຄັນ' },
    ])
    expect(proposals[0]).not.toHaveProperty('lo')
  })

  it('[MO3] what was proposed for another wording, or for no text of today, is listed and not taken', async () => {
    const changed = await returned({ [QUESTION]: { 2: 'Another wording', 5: 'New' } })
    expect(changed).toMatchObject({ proposals: [], problems: [{ id: QUESTION, problem: 'textChanged' }] })
    const [first] = texts
    const workbook = readTables(await returnedMethod({}))
    if (!workbook.ok || !first) throw new Error('no workbook')
    const unknown = workbook.value.map((table) => ({
      ...table,
      rows: table.rows.map((row) => (row[0] === first.id ? ['gone#name', ...row.slice(1, 6), 'New'] : row)),
    }))
    expect(readProposals(unknown, texts)).toMatchObject({
      proposals: [],
      problems: [{ id: 'gone#name', problem: 'unknown' }],
    })
    const twice = workbook.value.slice(1, 2).map((table) => ({
      ...table,
      rows: table.rows.flatMap((row) =>
        row[0] === first.id
          ? [
              [...row.slice(0, 6), 'New'],
              [...row.slice(0, 6), 'Newer'],
            ]
          : [row],
      ),
    }))
    expect(readProposals(twice, texts)).toMatchObject({
      proposals: [{ id: first.id, en: 'New' }],
      problems: [{ id: first.id, problem: 'twice', place: { cell: 'G4' } }],
    })
    const renamed = workbook.value.slice(1, 2).map((table) => ({
      ...table,
      rows: table.rows.map((row) => row.map((cell) => (cell === columnHeading('lao') ? 'Column' : cell))),
    }))
    expect(readProposals(renamed, texts)).toMatchObject({ proposals: [], problems: [{ problem: 'noColumn' }] })
  })
})

describe('the edits of content/', () => {
  it('[MO4] every text is found in its file by its name', () => {
    for (const file of new Set(texts.map(({ id }) => placeOf(id).file))) {
      const own = texts.filter(({ id }) => placeOf(id).file === file)
      const { formerLao } = editSource(
        readFileSync(join(root, file), 'utf8'),
        own.map(({ id }) => ({ path: placeOf(id).path, lo: 'x' })),
      )
      expect(formerLao).toEqual(own.map(({ text }) => text.lo))
    }
  })

  it('[MO4] change the texts and nothing else; what was reviewed is a draft again; quotes stay quotes', () => {
    const source =
      "export const a: A = {\n  items: [{ number: '4.1.1', text: { en: 'One', lo: 'ໜຶ່ງ', review: 'reviewed' } }, // as it is\n  ],\n}\n"
    expect(editSource(source, [{ path: 'items/4.1.1/text', en: "Group's \\ own" }]).source).toBe(
      source.replace("'One'", "'Group\\'s \\\\ own'").replace("'reviewed'", "'draft'"),
    )
    expect(() => editSource(source, [{ path: 'items/4.1.2/texts', en: 'x' }])).toThrow(
      'there is no text at items/4.1.2/texts',
    )
  })

  it('[MO4] break a text that is too long for a line, and find it again as one', async () => {
    const long = 'ມີວິໄສທັດທີ່ເຫັນດີຮ່ວມກັນ ແລະ ວິໄສທັດນັ້ນ ໄດ້ຖືກຫັນເປັນກົດໝາຍ ແລ້ວບໍ່? '.repeat(5).trim()
    const { proposals } = await returned({ [QUESTION]: { 5: "It's a vision that all share. ".repeat(9), 6: long } })
    const changed = await patchedFiles(root, proposals)
    const source = changed.get('content/building-blocks/01-political-commitment.ts') ?? ''
    expect(source.split('\n').filter((line) => /^ +"It's a vision .* share\. ?"(?: \+|,)$/u.test(line))).toHaveLength(3)
    expect(source.split('\n').filter((line) => util.getStringWidth(line) > 120)).toEqual([])
    expect(editSource(source, [{ path: placeOf(QUESTION).path, lo: 'x' }]).formerLao).toEqual([long])
  })

  it('[MO4] take out the back-translation of a Lao text that is gone, and keep it where another text reads the same', async () => {
    const { proposals } = await returned({ [QUESTION]: { 6: 'ຂໍ້ຄວາມໃໝ່' } })
    const changed = await patchedFiles(root, proposals)
    expect([...changed.keys()]).toEqual([
      'content/building-blocks/01-political-commitment.ts',
      'content/back-translations/01-political-commitment.json',
    ])
    const former = texts.find(({ id }) => id === QUESTION)?.text.lo ?? ''
    const before = JSON.parse(
      readFileSync(join(root, 'content/back-translations/01-political-commitment.json'), 'utf8'),
    ) as Record<string, string>
    const { [former]: gone, ...rest } = before
    expect(gone).toBeDefined()
    expect(JSON.parse(changed.get('content/back-translations/01-political-commitment.json') ?? '')).toEqual(rest)
    expect([
      ...(
        await patchedFiles(root, [{ id: QUESTION, en: 'New English', remark: '', cells: { lo: NOWHERE, en: NOWHERE } }])
      ).keys(),
    ]).toEqual(['content/building-blocks/01-political-commitment.ts'])
  })
})

import { readFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { read, utils } from 'xlsx'
import { methodSource } from '../../content/method-source'
import { returnedMethod } from '../../tests/factories/method-workbook'
import { examplePath } from '../../tests/factories/project'
import { onedoor, workingFolder } from '../../tests/setup/onedoor'

// Making a document takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

const { folder, fileOf } = workingFolder()

const QUESTION = 'building-blocks/01-political-commitment#questions/4.1.2/text'
const AREA = 'front-office#operation-and-management/name'

const project = examplePath('illustrative-assessment')

describe('a corrected workbook of the method on the command line', () => {
  test('[MO10] [MO11] gives the project its own wording, which its documents use and the method does not', async () => {
    const workbook = fileOf(
      'method.xlsx',
      await returnedMethod({
        [QUESTION]: { 5: '=Is there a law of ours?', 6: 'ມີກົດໝາຍຂອງພວກເຮົາແລ້ວບໍ່?' },
        [AREA]: { 5: 'Running the centre' },
      }),
    )
    const out = join(folder, 'worded.onedoor.json')
    const ran = await onedoor('import', workbook, '--into', project, '--out', out)
    expect(ran).toEqual({
      code: 0,
      err: '',
      out: `3 texts of the method in the project’s own wording; 0 were so already\n${out}\n`,
    })
    const { wordings } = JSON.parse(readFileSync(out, 'utf8')) as { wordings: object[] }
    expect(wordings).toMatchObject([
      {
        id: QUESTION,
        en: '=Is there a law of ours?',
        lo: 'ມີກົດໝາຍຂອງພວກເຮົາແລ້ວບໍ່?',
        instead: {
          en:
            methodSource.buildingBlocks[0]?.questions[1] && 'text' in methodSource.buildingBlocks[0].questions[1]
              ? methodSource.buildingBlocks[0].questions[1].text.en
              : '',
        },
      },
      { id: AREA, en: 'Running the centre' },
    ])

    expect(await cells(out, 'blank', 'both')).toContain('ມີກົດໝາຍຂອງພວກເຮົາແລ້ວບໍ່?\n=Is there a law of ours?')
    expect((await cells(project, 'blank', 'both')).some((cell) => cell.includes('law of ours'))).toBe(false)
    const again = await onedoor(
      'import',
      workbook,
      '--into',
      out,
      '--out',
      join(folder, 'again.onedoor.json'),
      '--json',
    )
    expect(JSON.parse(again.out)).toMatchObject({ ok: true, wordings: 0, same: 3, problems: [] })
    expect((await onedoor('content', '--format', 'json', '--out', folder)).code).toBe(0)
  })

  test('[MO11] what cannot be taken is said with its cell, and nothing is written', async () => {
    const workbook = fileOf(
      'wrong.xlsx',
      await returnedMethod({
        [QUESTION]: { 2: 'Another text', 6: 'ໃໝ່' },
        [AREA]: { 6: 'ໃໝ່' },
        'words#action': { 5: 'Step' },
      }),
    )
    const out = join(folder, 'not-written.onedoor.json')
    const ran = await onedoor('import', workbook, '--into', project, '--out', out)
    expect(ran.code).toBe(3)
    expect(ran.err).toMatch(/Block 1!H\d+: the text beside the proposal is not the method’s text of today/u)
    expect(ran.err).toMatch(/Matrices!G\d+: the headings of the matrices are the same in all projects/u)
    expect(existsSync(out)).toBe(false)
    const { ok, problems } = JSON.parse(
      (await onedoor('import', workbook, '--into', project, '--out', out, '--json')).out,
    ) as { ok: boolean; problems: object[] }
    expect(ok).toBe(false)
    expect(problems).toMatchObject([
      { id: QUESTION, cell: expect.stringMatching(/^H/u) as string },
      { id: 'words#action', cell: expect.stringMatching(/^G/u) as string },
    ])
  })
})

/** Every cell of a document as a workbook. */
async function cells(file: string, document: string, language: string): Promise<string[]> {
  const { code, out } = await onedoor(
    'export',
    file,
    '--document',
    document,
    '--lang',
    language,
    '--format',
    'xlsx',
    '--out',
    folder,
  )
  expect(code).toBe(0)
  const workbook = read(readFileSync(out.trim()))
  return workbook.SheetNames.flatMap((name) =>
    utils
      .sheet_to_json<string[]>(workbook.Sheets[name] ?? {}, { header: 1, defval: '' })
      .flat()
      .map(String),
  )
}

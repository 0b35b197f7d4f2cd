import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { examplePath } from '../../tests/factories/project'
import { onedoor, workingFolder } from '../../tests/setup/onedoor'

// Making a PDF takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const { folder, fileOf } = workingFolder()
const workshop = examplePath('lao-workshop-2021')
const assessment = examplePath('illustrative-assessment')

describe('a file that cannot be accepted', () => {
  const text = readFileSync(workshop, 'utf8')
  const bad: [string, string, RegExp][] = [
    ['missing', join(folder, 'nowhere.onedoor.json'), /no such file/u],
    ['a folder', folder, /not a file/u],
    ['empty', fileOf('empty.onedoor.json', ''), /empty/u],
    ['blank', fileOf('blank.onedoor.json', ' \n'), /empty/u],
    [
      'not text',
      fileOf('bytes.onedoor.json', Uint8Array.from([0x50, 0x4b, 3, 4, 0xff, 0xfe, 0xc3, 0x28])),
      /not a text file/u,
    ],
    ['cut off', fileOf('cut.onedoor.json', text.slice(0, text.length / 2)), /not whole JSON/u],
    ['foreign', fileOf('foreign.json', '{"type":"FeatureCollection"}'), /not a OneDoor project/u],
    ['another kind of JSON', fileOf('null.json', 'null'), /not a OneDoor project/u],
    [
      'locked',
      fileOf('locked.onedoor.json.age', 'age-encryption.org/v1\n-> scrypt x 17\n'),
      /locked with a passphrase/u,
    ],
    [
      'newer',
      fileOf('newer.onedoor.json', text.replace(/"version": \d+/u, '"version": 999')),
      /newer OneDoor.*version 999/u,
    ],
    [
      'damaged',
      fileOf('damaged.onedoor.json', text.replace('"kind": "immediately"', '"kind": "sometime"')),
      /damaged at actions\[\d+\]/u,
    ],
  ]

  test.each(bad)('%s: exit 3 and one clear line', async (_, path, sentence) => {
    for (const command of ['check', 'score']) {
      const ran = await onedoor(command, path)
      expect(ran).toMatchObject({ code: 3, out: '' })
      expect(ran.err).toMatch(/^onedoor: [^\n]+\n$/u)
      expect(ran.err).toMatch(sentence)
    }
  })

  test('exports nothing and makes no folder', async () => {
    const out = join(folder, 'never-made')
    for (const [, path] of bad.slice(0, 3)) {
      const ran = await onedoor(
        'export',
        path,
        '--document',
        'assessment',
        '--lang',
        'lo',
        '--format',
        'pdf',
        '--out',
        out,
      )
      expect(ran).toMatchObject({ code: 3, out: '' })
    }
    expect(existsSync(out)).toBe(false)
  })

  test('stays one line whatever the file is called', async () => {
    mkdirSync(join(folder, 'odd'))
    const ran = await onedoor('check', fileOf('odd/two\nlines\u001B[31m.json', '{}'))
    expect(ran.code).toBe(3)
    expect(ran.err).toMatch(/^onedoor: [^\n\u001B]+\n$/u)
  })
})

describe('wrong usage', () => {
  test.each([
    [[], /a command is missing/u],
    [['frobnicate'], /no command “frobnicate”/u],
    [['check'], /project file is missing/u],
    [['check', workshop, assessment], /one project file at a time/u],
    [['score', workshop, '--fast'], /Unknown option '--fast'/u],
    [['content', workshop], /takes no file/u],
    [['content', '--format', 'pdf', '--out', folder], /--format has to be one of json, xlsx/u],
    [['content', '--format', 'json'], /--out is missing/u],
    [['export', workshop], /--document is missing/u],
    [
      ['export', workshop, '--document', 'minutes', '--lang', 'lo', '--format', 'pdf', '--out', folder],
      /--document has to be one of blank, action-matrices, assessment, brief, not “minutes”/u,
    ],
    [
      ['export', workshop, '--document', 'assessment', '--lang', 'th', '--format', 'pdf', '--out', folder],
      /--lang has to be one of lo, en, both/u,
    ],
    [
      ['export', workshop, '--document', 'assessment', '--lang', 'lo', '--format', 'docx', '--out', folder],
      /--format has to be one of pdf, xlsx/u,
    ],
    [['export', workshop, '--document', 'assessment', '--lang', 'lo', '--format', 'pdf'], /--out is missing/u],
    [
      [
        'export',
        workshop,
        '--document',
        'assessment',
        '--lang',
        'lo',
        '--format',
        'pdf',
        '--out',
        folder,
        '--date',
        '2026-02-30',
      ],
      /--date has to be a day/u,
    ],
    [
      ['export', workshop, '--document', 'blank', '--explained', '--lang', 'lo', '--format', 'xlsx', '--out', folder],
      /--explained goes with --document blank --format pdf only/u,
    ],
    [
      [
        'export',
        workshop,
        '--document',
        'blank',
        '--blocks',
        '1,10',
        '--lang',
        'lo',
        '--format',
        'pdf',
        '--out',
        folder,
      ],
      /--blocks has to be numbers of building blocks from 1 to 9, such as 1,4, not “1,10”/u,
    ],
    [
      ['export', workshop, '--document', 'blank', '--blocks', '', '--lang', 'lo', '--format', 'pdf', '--out', folder],
      /--blocks has to be numbers/u,
    ],
    [
      [
        'export',
        workshop,
        '--document',
        'assessment',
        '--blocks',
        '1',
        '--lang',
        'lo',
        '--format',
        'pdf',
        '--out',
        folder,
      ],
      /--blocks goes with --document blank only/u,
    ],
  ])('%j', async (words, sentence) => {
    const ran = await onedoor(...words)
    expect(ran).toMatchObject({ code: 2, out: '' })
    expect(ran.err).toMatch(sentence)
    expect(ran.err).toContain('Usage: npm run -s onedoor -- COMMAND')
  })

  test('asked for, the usage is no error', async () => {
    expect(await onedoor('--help')).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('Usage:') as string,
    })
  })
})

test('scores an assessment', async () => {
  const { code, out } = await onedoor('score', assessment, '--json')
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    completeness: 1,
    blocks: expect.arrayContaining([expect.objectContaining({ number: 9 })]) as unknown,
  })
})

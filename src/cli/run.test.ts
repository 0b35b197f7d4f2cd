import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { examplePath, openExample } from '../../tests/factories/project'
import { serializeProject } from '../domain/project/project-file'
import { run } from './run'

// Making a PDF takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'onedoor-run-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Ran {
  code: number
  out: string
  err: string
}

async function onedoor(...words: string[]): Promise<Ran> {
  const said = { out: '', err: '' }
  const code = await run(words, {
    out: (text) => {
      said.out += `${text}\n`
    },
    err: (text) => {
      said.err += `${text}\n`
    },
  })
  return { code, ...said }
}

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const workshop = examplePath('lao-workshop-2021')
const assessment = examplePath('illustrative-assessment')

describe('content', () => {
  test('prints the counts of the method as JSON', async () => {
    const { code, out, err } = await onedoor('content', '--json')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const counts = JSON.parse(out) as { byBlock: { number: number; questions: number; actionPoints: number }[] }
    expect(counts).toMatchObject({ buildingBlocks: 9, questions: 82, actionPoints: 80, frontOfficePriorityAreas: 17 })
    expect(counts.byBlock[0]).toEqual({ id: 'political-commitment', number: 1, questions: 8, actionPoints: 8 })
    expect(counts.byBlock.map(({ questions, actionPoints }) => [questions, actionPoints])).toEqual([
      [8, 8],
      [8, 8],
      [6, 6],
      [14, 14],
      [9, 9],
      [14, 12],
      [4, 4],
      [9, 9],
      [10, 10],
    ])
  })

  test('prints them for people too', async () => {
    expect((await onedoor('content')).out).toContain('9 building blocks, 82 questions, 80 action points')
  })
})

describe('check and score', () => {
  test('says what is in a project', async () => {
    expect(await onedoor('check', assessment)).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('82 answers') as string,
    })
    const { ok, counts } = JSON.parse((await onedoor('check', workshop, '--json')).out) as {
      ok: boolean
      counts: Record<string, number>
    }
    expect({ ok, counts }).toMatchObject({
      ok: true,
      counts: { answers: 0, priorityAreas: 7, outcomes: 7, actions: 14 },
    })
  })

  test('[PF3] [PF4] says of which version the file is, whether it was altered, and what brought it up to date', async () => {
    const project = openExample('lao-workshop-2021')
    const text = serializeProject(project, 'test')
    const whole = await onedoor('check', fileOf('whole.onedoor.json', text))
    expect(whole.out).toContain('checksum ok; version 4\n')
    const altered = fileOf('altered.onedoor.json', text.replace('"country": ', '"country": "Another", "was": '))
    expect((await onedoor('check', altered)).out).toContain(
      'altered since OneDoor wrote it: the checksum differs; version 4\n',
    )
    expect(JSON.parse((await onedoor('check', altered, '--json')).out)).toMatchObject({
      version: 4,
      checksum: 'differs',
      altered: true,
      migrations: [],
    })
    const old = join(import.meta.dirname, '../../tests/fixtures/project-files/v1-every-kind.onedoor.json')
    expect((await onedoor('check', old)).out).toContain(
      'no checksum; version 1, brought up to date by 0002-checksum, 0003-wordings, 0004-responsible\n',
    )
  })

  test('scores an assessment', async () => {
    const { code, out } = await onedoor('score', assessment, '--json')
    const score = JSON.parse(out) as {
      overall: number
      completeness: number
      range: number[]
      blocks: { number: number }[]
    }
    expect(code).toBe(0)
    expect(Object.keys(score)).toEqual(['overall', 'completeness', 'range', 'blocks'])
    expect(score.completeness).toBe(1)
    expect(score.range).toEqual([score.overall, score.overall])
    expect(score.blocks.map((block) => block.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(score.blocks[0]).toEqual({
      number: 1,
      readiness: 0.4375,
      completeness: 1,
      range: [0.4375, 0.4375],
      band: 'starting',
    })
  })

  test('gives numbers where nothing is answered', async () => {
    const score = JSON.parse((await onedoor('score', workshop, '--json')).out) as { overall: number; blocks: object[] }
    expect(score).toMatchObject({ overall: 0, completeness: 0, range: [0, 1] })
    expect(score.blocks[8]).toEqual({ number: 9, readiness: 0, completeness: 0, range: [0, 1], band: null })
    expect((await onedoor('score', workshop)).out).toContain('Overall: no score yet, 0 of 82 questions answered')
  })
})

describe('content', () => {
  test('[MO2] gives the method away as data, with the templates of the matrices', async () => {
    const out = join(folder, 'method')
    const ran = await onedoor('content', '--format', 'json', '--out', out)
    expect(ran).toEqual({ code: 0, out: `${join(out, 'onedoor-method.json')}\n`, err: '' })
    const data = JSON.parse(readFileSync(join(out, 'onedoor-method.json'), 'utf8')) as {
      format: string
      texts: { kind: string }[]
      matrices: { matrix: string; columns: { key: string }[] }[]
      method: { buildingBlocks: object[] }
    }
    expect(data.format).toBe('onedoor-method')
    expect(data.texts.filter(({ kind }) => kind === 'question')).toHaveLength(82)
    expect(data.matrices.map(({ matrix, columns }) => [matrix, columns[0]?.key])).toEqual([
      ['system', 'buildingBlock'],
      ['front-office', 'priorityArea'],
    ])
    expect(data.method.buildingBlocks).toHaveLength(9)
  })

  test('[MO2] and as a workbook', async () => {
    const out = join(folder, 'method')
    expect(await onedoor('content', '--format', 'xlsx', '--out', out, '--date', '2026-11-21')).toEqual({
      code: 0,
      out: `${join(out, 'onedoor-method.xlsx')}\n`,
      err: '',
    })
    expect(readFileSync(join(out, 'onedoor-method.xlsx'), 'latin1').slice(0, 4)).toBe('PK\u0003\u0004')
  })
})

describe('export', () => {
  test.each([
    ['action-matrices', 'both', 'xlsx', 'PK\u0003\u0004'],
    ['assessment', 'en', 'xlsx', 'PK\u0003\u0004'],
    ['brief', 'lo', 'pdf', '%PDF'],
    ['brief', 'both', 'docx', 'PK\u0003\u0004'],
    ['action-matrices', 'lo', 'docx', 'PK\u0003\u0004'],
    ['action-matrices', 'lo', 'pdf', '%PDF'],
    ['assessment', 'both', 'pdf', '%PDF'],
  ])(
    '%s in %s as %s: writes the file, and prints its path and nothing else',
    async (document, lang, format, begins) => {
      const out = join(folder, 'made', 'for', `${document}-${format}`)
      const ran = await onedoor(
        'export',
        assessment,
        '--document',
        document,
        '--lang',
        lang,
        '--format',
        format,
        '--out',
        out,
      )
      const path = join(out, `illustrative-assessment.${document}.${lang}.${format}`)
      expect(ran).toEqual({ code: 0, out: `${path}\n`, err: '' })
      expect(readFileSync(path, 'latin1').slice(0, 4)).toBe(begins)
      expect(readdirSync(out)).toHaveLength(1)
    },
  )

  test('[BQ2] the blank questionnaire of some building blocks is named after them', async () => {
    const out = join(folder, 'blank')
    const ran = await onedoor(
      'export',
      workshop,
      '--document',
      'blank',
      '--blocks',
      '4, 1,4',
      '--lang',
      'en',
      '--format',
      'xlsx',
      '--out',
      out,
    )
    expect(ran).toEqual({ code: 0, out: `${join(out, 'lao-workshop-2021.blank.1-4.en.xlsx')}\n`, err: '' })
  })

  test('[DO5][DO6] marks a document, and lays the matrices out for A3 beside those for A4', async () => {
    const out = join(folder, 'papers')
    const words = [
      'export',
      workshop,
      '--document',
      'action-matrices',
      '--lang',
      'lo',
      '--format',
      'pdf',
      '--out',
      out,
      '--mark',
      'final',
    ]
    await onedoor(...words)
    await onedoor(...words, '--paper', 'a3')
    expect(readdirSync(out).sort()).toEqual([
      'lao-workshop-2021.action-matrices.lo.a3.pdf',
      'lao-workshop-2021.action-matrices.lo.pdf',
    ])
    expect((await onedoor(...words.slice(0, -1), 'finished')).err).toContain('--mark has to be one of draft, final')
    expect(
      (
        await onedoor(
          'export',
          workshop,
          '--document',
          'assessment',
          '--lang',
          'lo',
          '--format',
          'pdf',
          '--out',
          out,
          '--paper',
          'a3',
        )
      ).err,
    ).toContain('--paper has to be one of a4')
  })

  test('names the day that it is given', async () => {
    const out = join(folder, 'dated')
    const words = [
      'export',
      workshop,
      '--document',
      'action-matrices',
      '--lang',
      'en',
      '--format',
      'xlsx',
      '--out',
      out,
      '--date',
    ]
    const [path = ''] = (await onedoor(...words, '2021-11-01')).out.split('\n')
    const early = readFileSync(path)
    await onedoor(...words, '2026-11-20')
    expect(readFileSync(path).equals(early)).toBe(false)
  })

  test('says which characters the PDF cannot print', async () => {
    const project = openExample('lao-workshop-2021')
    const file = fileOf(
      'signs.onedoor.json',
      serializeProject({ ...project, header: { ...project.header, title: { lo: 'ໂຄງການ \u{13000}' } } }, 'test'),
    )
    const ran = await onedoor(
      'export',
      file,
      '--document',
      'action-matrices',
      '--lang',
      'lo',
      '--format',
      'pdf',
      '--out',
      join(folder, 'signs'),
    )
    expect(ran.code).toBe(0)
    expect(ran.err).toMatch(/^onedoor: no document font has U\+13000, printed as □ .*\n$/u)
  })

  test('leaves nothing behind when it cannot write', async () => {
    const taken = fileOf('taken', 'a file, not a folder')
    const ran = await onedoor(
      'export',
      workshop,
      '--document',
      'action-matrices',
      '--lang',
      'en',
      '--format',
      'xlsx',
      '--out',
      taken,
    )
    expect(ran).toMatchObject({ code: 1, out: '' })
    expect(ran.err).toMatch(/^onedoor: .*could not be written.*\n$/u)
    expect(readFileSync(taken, 'utf8')).toBe('a file, not a folder')
  })
})

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

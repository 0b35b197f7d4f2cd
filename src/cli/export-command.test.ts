import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { examplePath, openExample } from '../../tests/factories/project'
import { onedoor, workingFolder } from '../../tests/setup/onedoor'
import { serializeProject } from '../domain/project/project-file'

// Making a PDF takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const { folder, fileOf } = workingFolder()
const workshop = examplePath('lao-workshop-2021')
const assessment = examplePath('illustrative-assessment')

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

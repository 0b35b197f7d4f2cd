import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { examplePath } from '../../tests/factories/project'
import { onedoor } from '../../tests/setup/onedoor'

// Making a document takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'onedoor-sheets-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function exported(document: string, format: string): Promise<string[]> {
  const { code, out } = await onedoor(
    'export',
    examplePath('illustrative-assessment'),
    '--document',
    document,
    '--lang',
    'en',
    '--format',
    format,
    '--out',
    join(folder, format),
  )
  expect(code).toBe(0)
  return out.trim().split('\n')
}

test('[WB5] a document comes as one .ods', async () => {
  const paths = await exported('assessment', 'ods')
  expect(paths.map((path) => basename(path))).toEqual(['illustrative-assessment.assessment.en.ods'])
  expect(readFileSync(paths[0] ?? '', 'latin1').slice(0, 4)).toBe('PK\u0003\u0004')
})

test('[WB5] a document comes as a .csv for each of its sheets, each path on a line', async () => {
  const paths = await exported('action-matrices', 'csv')
  expect(paths.map((path) => basename(path))).toEqual(
    ['System-wide', 'Front-office', 'Read me'].map(
      (sheet) => `illustrative-assessment.action-matrices.${sheet}.en.csv`,
    ),
  )
  expect(readdirSync(join(folder, 'csv'))).toHaveLength(3)
  expect(readFileSync(paths[0] ?? '', 'utf8')).toContain('\r\nonedoor/system,Building block,Priority area,')
})

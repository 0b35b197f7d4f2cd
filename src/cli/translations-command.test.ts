import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { read, utils, write } from 'xlsx'
import { makeProject, withPlan } from '../../tests/factories/plan'
import { onedoor, workingFolder } from '../../tests/setup/onedoor'
import { serializeProject } from '../domain/project/project-file'

const { folder } = workingFolder()

const file = join(folder, 'p.onedoor.json')
writeFileSync(
  file,
  serializeProject(
    withPlan(makeProject([], { lo: 'ໂຄງການ' }), [{ group: '1', name: { lo: 'ຂົງເຂດ' }, outcomes: [] }]),
    'test',
  ),
)

test('[MO7] the missing halves go out as a sheet, and a filled-in one makes a new project file; what does not fit is said', async () => {
  const out = await onedoor('translations', file, '--out', folder)
  const sheetPath = join(folder, 'p.translations.xlsx')
  expect(out).toEqual({ code: 0, out: `${sheetPath}\n`, err: 'onedoor: 1 of 3 texts are in both languages\n' })
  const workbook = read(readFileSync(sheetPath))
  const sheet = workbook.Sheets[workbook.SheetNames[1] ?? ''] ?? {}
  const rows = utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '' })
  utils.sheet_add_aoa(sheet, [['Area']], { origin: { r: rows.findIndex((row) => row[3] === 'ຂົງເຂດ'), c: 5 } })
  utils.sheet_add_aoa(sheet, [['Project', 'x']], { origin: { r: rows.findIndex((row) => row[3] === 'ໂຄງການ'), c: 5 } })
  utils.sheet_add_aoa(sheet, [['ໂຄງການອື່ນ']], { origin: { r: rows.findIndex((row) => row[3] === 'ໂຄງການ'), c: 3 } })
  const filled = join(folder, 'filled.ods')
  writeFileSync(filled, write(workbook, { type: 'buffer', bookType: 'ods' }) as Buffer)
  const before = readFileSync(file, 'utf8')
  const made = await onedoor('translations', filled, '--into', file, '--out', join(folder, 'new.onedoor.json'))
  expect(made.code).toBe(0)
  expect(made.err).toMatch(
    /: the original reads differently in the project\nonedoor: 1 taken over, 0 without a translation, 1 not taken\n$/u,
  )
  const project = JSON.parse(readFileSync(join(folder, 'new.onedoor.json'), 'utf8')) as {
    header: { title: object }
    priorityAreas: { name: object }[]
  }
  expect(project.priorityAreas[0]?.name).toEqual({ lo: 'ຂົງເຂດ', en: 'Area' })
  expect(project.header.title).toEqual({ lo: 'ໂຄງການ' })
  expect(readFileSync(file, 'utf8')).toBe(before)
})

test('[MO7] what is no translator’s sheet is refused, and nothing is written', async () => {
  const ran = await onedoor('translations', file, '--into', file, '--out', join(folder, 'never.json'))
  expect(ran).toMatchObject({ code: 3, out: '' })
  expect(ran.err).toMatch(/^onedoor: [^\n]*not a translator’s workbook[^\n]*\n$/u)
  expect(() => readFileSync(join(folder, 'never.json'))).toThrow()
  expect(await onedoor('translations', file)).toMatchObject({ code: 2 })
})

import { strToU8, zipSync, type Zippable } from 'fflate'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openExample } from '../../../tests/factories/project'
import { idsFrom, stamp } from '../../../tests/factories/plan'
import { proposalFor } from '../../../tests/factories/tables'
import { takeImport } from '../../domain/import/take-import'
import { applyChanges } from '../../domain/project/change'
import { readTables } from './read-tables'
import type { TableError } from './table-error'

function zip(files: Record<string, string>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])) as Zippable)
}

const openDocument = (content: string): Uint8Array =>
  zip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml':
      '<office:document-content><office:body><office:spreadsheet><table:table ' +
      `table:name="A">${content}</table:table></office:spreadsheet></office:body></office:document-content>`,
    'META-INF/manifest.xml': '',
    'styles.xml': '',
  })
const compound = (stream: string): Uint8Array =>
  Uint8Array.of(
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Uint8Array(512),
    ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0]),
  )

describe('[IM9] a file that is not read says why', () => {
  it.each<[string, TableError, Uint8Array]>([
    ['nothing', 'empty', new Uint8Array()],
    ['white space', 'empty', strToU8(' \n')],
    ['a PDF', 'notAWorkbook', strToU8('%PDF-1.7')],
    ['a letter', 'notAWorkbook', strToU8('Dear all,\nplease come.\n')],
    ['a web page', 'notAWorkbook', strToU8('<html><table><tr><td>1</td></tr></table></html>')],
    ['a workbook of before 2007', 'oldWorkbook', compound('Workbook')],
    ['one with a password', 'locked', compound('EncryptedPackage')],
    ['one in binary form', 'oldWorkbook', zip({ 'xl/workbook.bin': '' })],
    ['one that is cut off', 'damaged', zip({ 'xl/workbook.xml': '<workbook/>' }).slice(0, -30)],
    [
      'one that declares entities',
      'unsafe',
      zip({
        'xl/workbook.xml': '<workbook><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
        'xl/worksheets/sheet1.xml': '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>',
      }),
    ],
    [
      'one that inflates without end',
      'tooComplicated',
      zip({ 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/sheet1.xml': ' '.repeat(80 * 1024 * 1024) }),
    ],
    [
      'a cell that stands for millions',
      'tooComplicated',
      openDocument(
        '<table:table-row table:number-rows-repeated="9000"><table:table-cell ' +
          'table:number-columns-repeated="16000" ' +
          'office:value-type="string"><text:p>a</text:p></table:table-cell></table:table-row>',
      ),
    ],
    [
      'more rows than are read',
      'tooManyRows',
      openDocument(
        '<table:table-row table:number-rows-repeated="1000000"><table:table-cell ' +
          'office:value-type="string"><text:p>a</text:p></table:table-cell></table:table-row>',
      ),
    ],
  ])('%s', (_name, error, bytes) => {
    const start = performance.now()
    expect(readTables(bytes)).toEqual({ ok: false, error })
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

describe('[IM9] a table as text', () => {
  it.each([[','], [';'], ['\t']])('with cells between “%s”', (sign) => {
    const text = `\uFEFFກ${sign}"two ""quoted""\nlines"${sign}3\r\n'=1+1${sign}'-5${sign}-5\r\n`
    expect(readTables(strToU8(text))).toMatchObject({
      ok: true,
      value: [{ rows: [['ກ', 'two "quoted"\nlines', '3'], ['=1+1', '-5', '-5'], ['']] }],
    })
  })
})

describe('examples/annex-1-typed.ods, a matrix that others typed in the layout of annex 1', () => {
  const read = readTables(readFileSync(join(import.meta.dirname, '../../../examples/annex-1-typed.ods')))
  const project = openExample('illustrative-assessment')

  it('[IM4] is all new: areas, outcomes and actions, each under what stands above it', () => {
    if (!read.ok) throw new Error(read.error)
    const { changes, notRead } = proposalFor(project, read.value)
    expect(changes.map(({ kind, entity }) => `${kind} ${entity}`).sort()).toEqual([
      ...Array<string>(6).fill('added action'),
      ...Array<string>(4).fill('added area'),
      ...Array<string>(4).fill('added outcome'),
    ])
    expect(notRead).toEqual([])
    const after = applyChanges(project, takeImport(project, changes, stamp, idsFrom('new')))
    const office = Object.values(after.agencies).filter((agency) => !project.agencies[agency.id])
    expect(office.map(({ name }) => name)).toEqual([{ lo: 'ຫ້ອງວ່າການເມືອງໂພນງາມ' }])
    const area = Object.values(after.priorityAreas).find(({ name }) => name.lo === 'ວິໄສທັດຂອງເມືອງ')
    const outcome = Object.values(after.outcomes).find(({ priorityAreaId }) => priorityAreaId === area?.id)
    expect([area?.group, outcome?.leadAgencyIds]).toEqual(['1', [office[0]?.id]])
    expect(
      Object.values(after.actions)
        .filter(({ outcomeId }) => outcomeId === outcome?.id)
        .map(({ timeline }) => timeline),
    ).toEqual([
      { kind: 'months', months: 3 },
      { kind: 'dates', from: '2027-01-01', to: '2027-03-31' },
    ])
  })
})

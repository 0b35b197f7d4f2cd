import { zipSync, type Zippable } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { projectWithRows } from '../../../../tests/factories/plan'
import { methodTexts } from '../../../cli/method'
import type { DocumentKind, DocumentLanguages } from '../../../export/request'
import { viewOf } from '../../../export/view/view-of'
import { exportWorkbook } from '../../../export/workbook/export-workbook'
import { openProjectFile, type OpenError } from '../open-project-file'
import { recognize } from './recognize'
import type { SeemsLike } from './seems-like'

const encoder = new TextEncoder()

function latin(letters: string): Uint8Array {
  return Uint8Array.from([...letters].map((letter) => letter.charCodeAt(0)))
}

function zip(files: Record<string, string>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, encoder.encode(text)])) as Zippable,
  )
}

function compound(stream: string): Uint8Array {
  return Uint8Array.of(
    ...latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
    ...new Uint8Array(512),
    ...latin([...stream].map((letter) => `${letter}\0`).join('')),
    ...new Uint8Array(64),
  )
}

function errorOf(bytes: Uint8Array): OpenError | null {
  const opened = openProjectFile(bytes)
  return opened.ok ? null : opened.error
}

const table = (
  type: string,
  content = '<office:spreadsheet><table:table table:name="Data"/></office:spreadsheet>',
  manifest = '',
): Uint8Array =>
  zip({
    mimetype: `application/vnd.oasis.opendocument.${type}`,
    'content.xml': content,
    'META-INF/manifest.xml': manifest,
  })

describe('[OP2] what a file is, is decided by its content', () => {
  it.each<[string, SeemsLike, Uint8Array]>([
    ['a PDF', 'pdf', latin('%PDF-1.7\n%\xe2\xe3')],
    ['a PNG', 'picture', latin('\x89PNG\r\n\x1a\n\0\0')],
    ['a JPEG', 'picture', latin('\xff\xd8\xff\xe0\0\x10JFIF')],
    ['a WebP', 'picture', latin('RIFF\x10\0\0\0WEBPVP8 ')],
    ['a photo of a telephone', 'picture', latin('\0\0\0\x18ftypheic\0\0')],
    ['a film', 'recording', latin('\0\0\0\x18ftypmp42\0\0')],
    ['an SVG', 'picture', encoder.encode('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a web page', 'webPage', encoder.encode('\n<!DOCTYPE html><html lang="lo"><body>ສະບາຍດີ')],
    ['RTF', 'word', latin('{\\rtf1\\ansi')],
    ['a Word document', 'word', zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>' })],
    ['slides', 'slides', zip({ 'ppt/presentation.xml': '<p/>' })],
    [
      'a workbook',
      'workbook',
      zip({ 'xl/workbook.xml': '<workbook><sheets><sheet name="Budget" sheetId="1"/></sheets></workbook>' }),
    ],
    ['an OpenDocument workbook', 'workbook', table('spreadsheet')],
    ['an OpenDocument text', 'word', table('text')],
    ['an old workbook', 'workbook', compound('Workbook')],
    ['an old Word document', 'word', compound('WordDocument')],
    ['a workbook with a password', 'lockedOffice', compound('EncryptedPackage')],
    [
      'an OpenDocument with a password',
      'lockedOffice',
      table('spreadsheet', '\x01\x02', '<manifest:encryption-data manifest:checksum="…"/>'),
    ],
    ['an archive', 'archive', zip({ 'project.onedoor.json': '{}' })],
    ['a table', 'table', encoder.encode('\uFEFFNo;Name;Months\r\n1;"a;b";3\r\n2;c;4\r\n')],
    ['a table with tabs', 'table', encoder.encode('No\tName\n1\tນ້ຳ\n2\tx\n')],
  ])('%s', (_name, seems, bytes) => {
    expect(errorOf(bytes)).toEqual({ kind: 'seems', seems })
  })

  it('an archive that asks for a password', () => {
    const bytes = zip({ 'project.onedoor.json': '{}' })
    const directory = latin('PK\x01\x02')
    const at = bytes.findIndex((_, index) => directory.every((byte, offset) => bytes[index + offset] === byte))
    bytes[at + 8] = 1
    expect(errorOf(bytes)).toEqual({ kind: 'seems', seems: 'lockedArchive' })
  })

  it('an archive that is cut off', () => {
    expect(errorOf(zip({ 'xl/workbook.xml': '<workbook/>' }).slice(0, -30))).toEqual({ kind: 'notText' })
  })

  it.each<[DocumentKind, DocumentLanguages]>([
    ['action-matrices', 'lo'],
    ['action-matrices', 'both'],
    ['assessment', 'en'],
    ['blank', 'lo'],
    ['blank', 'en'],
  ])('a workbook made by OneDoor: %s, %s', async (document, languages) => {
    const bytes = await exportWorkbook(
      viewOf(projectWithRows(3), { document, languages, format: 'xlsx', date: '2026-11-20' }, methodTexts(languages)),
    )
    expect(errorOf(bytes)).toEqual({ kind: 'seems', seems: 'ownWorkbook' })
  })
})

describe('[OP6] what inflates is counted', () => {
  it('a sheet list that inflates without end is given up at the limit, whatever size the directory claims', () => {
    const bytes = zip({ 'xl/workbook.xml': `<workbook>${' '.repeat(48 * 1024 * 1024)}</workbook>` })
    expect(bytes.length).toBeLessThan(1024 * 1024)
    const before = process.memoryUsage().rss
    const start = performance.now()
    expect(recognize(bytes)).toEqual({ kind: 'tooComplicated' })
    expect(performance.now() - start).toBeLessThan(5000)
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024)
  })

  it('an OpenDocument workbook that is longer is one all the same', () => {
    expect(
      recognize(
        table(
          'spreadsheet',
          `<table:table table:name="Read me"/><table:table table:name="Answers"/>${' '.repeat(8 * 1024 * 1024)}`,
        ),
      ),
    ).toEqual({ kind: 'seems', seems: 'ownWorkbook' })
  })

  it('sheets that inflate without end are not inflated at all', () => {
    const bytes = zip({
      'xl/workbook.xml': '<workbook><sheet name="Data"/></workbook>',
      'xl/worksheets/sheet1.xml': ' '.repeat(40 * 1024 * 1024),
    })
    expect(recognize(bytes)).toEqual({ kind: 'seems', seems: 'workbook' })
  })

  it('an archive in which any byte is another is recognized or refused, and nothing is thrown', () => {
    const whole = zip({
      'xl/workbook.xml': '<workbook><sheet name="Data"/></workbook>',
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    })
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
        openProjectFile(whole.map((own, index) => (index === at ? byte : own)))
      }),
      { numRuns: 2000 },
    )
  })
})

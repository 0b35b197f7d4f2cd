import { strToU8, zipSync, type ZipOptions } from 'fflate'
import type { Language } from '../../../domain/text/language'
import type { WorkbookModel } from '../model'
import { contentXml } from './content-xml'
import { namespaces } from './namespaces'
import { settingsXml } from './settings-xml'
import { stylesXml } from './styles-xml'
import { element, escapeXml } from './xml'

const MIME_TYPE = 'application/vnd.oasis.opendocument.spreadsheet'

/** The archive counts from 1980, by the clock of the device: the same on every one. */
const options: ZipOptions = { mtime: new Date(1980, 0, 1), level: 6 }

/**
 * A workbook as the bytes of an .ods file (OpenDocument 1.2): the same cells and looks as the .xlsx. Text stays text,
 * whatever it begins with. The same workbook gives the same bytes.
 * @param languages those of the document: what a drop-down says is said in them
 */
export function writeOds(workbook: WorkbookModel, languages: readonly Language[]): Uint8Array {
  return zipSync(
    {
      // Programs know the format by this part, which has to be the first, and not packed.
      mimetype: [strToU8(MIME_TYPE), { ...options, level: 0 }],
      'content.xml': strToU8(contentXml(workbook, languages)),
      'styles.xml': strToU8(stylesXml(workbook.sheets)),
      'meta.xml': strToU8(metaXml(workbook)),
      'settings.xml': strToU8(settingsXml(workbook.sheets)),
      'META-INF/manifest.xml': strToU8(manifestXml()),
    },
    options,
  )
}

function metaXml({ title, subject, day }: WorkbookModel): string {
  const moment = `${day}T00:00:00`
  return `<?xml version="1.0" encoding="UTF-8"?>${element(
    'office:document-meta',
    namespaces,
    element(
      'office:meta',
      {},
      element('meta:generator', {}, 'OneDoor'),
      element('dc:title', {}, escapeXml(title)),
      element('dc:subject', {}, escapeXml(subject)),
      element('meta:initial-creator', {}, 'OneDoor'),
      element('dc:creator', {}, 'OneDoor'),
      element('meta:creation-date', {}, moment),
      element('dc:date', {}, moment),
    ),
  )}`
}

function manifestXml(): string {
  const entry = (path: string, type: string): string =>
    element('manifest:file-entry', { 'manifest:full-path': path, 'manifest:media-type': type })
  return `<?xml version="1.0" encoding="UTF-8"?>${element(
    'manifest:manifest',
    { 'xmlns:manifest': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0', 'manifest:version': '1.2' },
    entry('/', MIME_TYPE),
    ...['content.xml', 'styles.xml', 'meta.xml', 'settings.xml'].map((path) => entry(path, 'text/xml')),
  )}`
}

import { unzlibSync } from 'fflate'

const WOFF = 0x774f4646
const NAME = 0x6e616d65
const HEADER = 44
const ENTRY = 20
const SFNT_HEADER = 12
const SFNT_ENTRY = 16

interface Table {
  tag: number
  checksum: number
  data: Uint8Array
}

/**
 * A WOFF font as the plain font within. Word opens no other, and the font library of PDFs unpacks a packed font anew
 * for every glyph that is written, which took a quarter of the time of a large document; unpacked once, it costs
 * nothing.
 * @param name what the font is called in a PDF; without it the font keeps its own name. The subsets of a family share
 *   one, and the PDF writer, which goes by names, would embed all but one of them anew at every use
 * @throws Error when the bytes are not a WOFF font
 */
export function unpackWoff(bytes: Uint8Array, name?: string): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.byteLength < HEADER || view.getUint32(0) !== WOFF) throw new Error('not a WOFF font')
  const tables = Array.from({ length: view.getUint16(12) }, (_, index) => tableAt(bytes, view, HEADER + index * ENTRY))
  return asFont(
    view.getUint32(4),
    tables.map((table) => (table.tag === NAME && name !== undefined ? { ...table, data: nameTable(name) } : table)),
  )
}

/** A name table that holds nothing but the name in documents. */
function nameTable(name: string): Uint8Array {
  const start = 18
  const data = new Uint8Array(start + name.length * 2)
  const view = new DataView(data.buffer)
  const windows = 3
  const unicode = 1
  const english = 0x409
  const postScriptName = 6
  for (const [index, value] of [0, 1, start, windows, unicode, english, postScriptName, name.length * 2, 0].entries())
    view.setUint16(index * 2, value)
  for (const [index, character] of [...name].entries()) view.setUint16(start + index * 2, character.charCodeAt(0))
  return data
}

function tableAt(bytes: Uint8Array, view: DataView, entry: number): Table {
  const start = view.getUint32(entry + 4)
  const packed = bytes.subarray(start, start + view.getUint32(entry + 8))
  const length = view.getUint32(entry + 12)
  const data = packed.byteLength < length ? unzlibSync(packed) : packed
  return { tag: view.getUint32(entry), checksum: view.getUint32(entry + 16), data }
}

/** Tables behind a directory, each on a multiple of four bytes. */
function asFont(flavor: number, tables: readonly Table[]): Uint8Array {
  const directory = SFNT_HEADER + tables.length * SFNT_ENTRY
  const size = tables.reduce((total, table) => total + padded(table.data.byteLength), directory)
  const font = new Uint8Array(size)
  const view = new DataView(font.buffer)
  const power = 2 ** Math.floor(Math.log2(Math.max(1, tables.length)))
  view.setUint32(0, flavor)
  view.setUint16(4, tables.length)
  view.setUint16(6, power * SFNT_ENTRY)
  view.setUint16(8, Math.log2(power))
  view.setUint16(10, (tables.length - power) * SFNT_ENTRY)
  let offset = directory
  for (const [index, { tag, checksum, data }] of tables.entries()) {
    const entry = SFNT_HEADER + index * SFNT_ENTRY
    view.setUint32(entry, tag)
    view.setUint32(entry + 4, checksum)
    view.setUint32(entry + 8, offset)
    view.setUint32(entry + 12, data.byteLength)
    font.set(data, offset)
    offset += padded(data.byteLength)
  }
  return font
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4
}

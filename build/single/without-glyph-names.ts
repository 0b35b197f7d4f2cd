import { deflateSync, inflateSync } from 'node:zlib'

const HEADER = 44
const ENTRY = 20
const POST = 0x706f7374
const POST_LENGTH = 32
const NO_NAMES = 0x0003_0000

interface Table {
  tag: number
  length: number
  checksum: number
  packed: Uint8Array
}

/**
 * A WOFF font without the names of its glyphs. Nothing that draws text asks for them, and in a font of many signs they
 * take a tenth of its file.
 */
export function withoutGlyphNames(font: Uint8Array): Uint8Array {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const tables = Array.from({ length: view.getUint16(12) }, (_, index): Table => {
    const entry = HEADER + index * ENTRY
    const start = view.getUint32(entry + 4)
    const packed = font.subarray(start, start + view.getUint32(entry + 8))
    const table = {
      tag: view.getUint32(entry),
      length: view.getUint32(entry + 12),
      checksum: view.getUint32(entry + 16),
      packed,
    }
    return table.tag === POST ? nameless(table) : table
  })
  return asWoff(font.subarray(0, HEADER), tables)
}

/** The table of names in its third version: what it says of the font as a whole, and no name. */
function nameless({ tag, packed, length }: Table): Table {
  const data = Uint8Array.from(packed.byteLength < length ? inflateSync(packed) : packed).slice(0, POST_LENGTH)
  const view = new DataView(data.buffer)
  view.setUint32(0, NO_NAMES)
  let checksum = 0
  for (let place = 0; place < POST_LENGTH; place += 4) checksum = (checksum + view.getUint32(place)) >>> 0
  const deflated = deflateSync(data, { level: 9 })
  return { tag, length: POST_LENGTH, checksum, packed: deflated.byteLength < POST_LENGTH ? deflated : data }
}

/** Tables behind a header and a directory, each on a multiple of four bytes. What stood behind them is left out. */
function asWoff(header: Uint8Array, tables: readonly Table[]): Uint8Array {
  const directory = HEADER + tables.length * ENTRY
  const size = tables.reduce((total, { packed }) => total + padded(packed.byteLength), directory)
  const font = new Uint8Array(size)
  const view = new DataView(font.buffer)
  font.set(header)
  view.setUint32(8, size)
  view.setUint32(
    16,
    tables.reduce((total, { length }) => total + padded(length), 12 + tables.length * 16),
  )
  // Neither a description nor data of the maker's own.
  font.fill(0, 24, HEADER)
  let offset = directory
  for (const [index, { tag, length, checksum, packed }] of tables.entries()) {
    for (const [place, value] of [tag, offset, packed.byteLength, length, checksum].entries())
      view.setUint32(HEADER + index * ENTRY + place * 4, value)
    font.set(packed, offset)
    offset += padded(packed.byteLength)
  }
  return font
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4
}

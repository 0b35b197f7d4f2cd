import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { packFiles } from './pack-files'

const names = ['ແຜນ ນ້ຳ - 2026-11-20.pdf', 'Plan - 2026-11-20.xlsx']
const packed = packFiles(
  names.map((name) => ({ name, bytes: strToU8(`bytes of ${name}`), format: 'pdf' as const })),
  '2026-11-20',
)

test('[EP2] what is packed comes out as it was, under its own name', () => {
  const files = unzipSync(packed)
  expect(Object.keys(files)).toEqual(names)
  for (const name of names) expect(strFromU8(files[name] ?? new Uint8Array())).toBe(`bytes of ${name}`)
})

test('[EP2] a Lao name is marked as UTF-8, in the file and in its directory', () => {
  const view = new DataView(packed.buffer, packed.byteOffset)
  // The signatures of a file and of its entry in the directory; the flags stand 6 and 8 bytes behind them.
  const flagsBehind = (signature: number, offset: number): number[] =>
    [...packed.keys()]
      .filter((at) => at + 10 < packed.length && view.getUint32(at, true) === signature)
      .map((at) => view.getUint16(at + offset, true) & 0x0800)
  expect(flagsBehind(0x04034b50, 6)[0]).toBe(0x0800)
  expect(flagsBehind(0x02014b50, 8)[0]).toBe(0x0800)
})

test('[EP2] other programs unpack it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onedoor-zip-'))
  writeFileSync(join(folder, 'a.zip'), packed)
  const unzip = (option: string): string => execFileSync('unzip', [option, join(folder, 'a.zip')], { encoding: 'utf8' })
  expect(unzip('-Z1').trim().split('\n')).toEqual(names)
  expect(unzip('-t')).toContain('No errors detected')
  rmSync(folder, { recursive: true })
})

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { writeWhole } from './write-file'

const folder = mkdtempSync(join(tmpdir(), 'onedoor-write-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('writes into a folder that is not there yet, and over what was there', async () => {
  const path = join(folder, 'a', 'b', 'file.bin')
  await writeWhole(path, Uint8Array.of(1, 2, 3))
  await writeWhole(path, Uint8Array.of(4))
  expect([...readFileSync(path)]).toEqual([4])
  expect(readdirSync(join(folder, 'a', 'b'))).toEqual(['file.bin'])
})

test('leaves no unfinished file behind when the last step fails', async () => {
  mkdirSync(join(folder, 'taken', 'file.bin'), { recursive: true })
  await expect(writeWhole(join(folder, 'taken', 'file.bin'), Uint8Array.of(1))).rejects.toThrow(
    /could not be written \(E\w+\)/u,
  )
  expect(readdirSync(join(folder, 'taken'))).toEqual(['file.bin'])
})

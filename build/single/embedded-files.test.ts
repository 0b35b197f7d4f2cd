import { afterEach, expect, test } from 'vitest'
import { embeddedFile, embeddedJson, HANDED_FILES, readServedFile } from '../../src/storage/files/embedded-file'
import { EmbeddedFiles } from './embedded-files'

const place = globalThis as { [HANDED_FILES]?: Record<string, string> }

afterEach(() => {
  delete place[HANDED_FILES]
})

/** Hands over what stands in the page's data blocks, as a worker is handed it. */
function handOver(files: EmbeddedFiles): void {
  const blocks = files.blocks().matchAll(/id="embedded:([^"]+)">([^<]*)</gu)
  place[HANDED_FILES] = Object.fromEntries([...blocks].map(([, name = '', text = '']) => [name, text]))
}

test('[US1] what is packed into the page comes out as it was', async () => {
  const files = new EmbeddedFiles()
  const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * index) % 251)
  files.add('fonts/a.woff', bytes)
  files.add('b.json', JSON.stringify({ lo: 'ນ້ຳ </script>' }))
  handOver(files)
  expect(await readServedFile('embedded:fonts/a.woff')).toEqual(bytes)
  expect(embeddedJson('b.json')).toEqual({ lo: 'ນ້ຳ </script>' })
})

test('a file that is not inside is said by its name', () => {
  handOver(new EmbeddedFiles())
  expect(() => embeddedFile('fonts/none.woff')).toThrow('fonts/none.woff is not in this file')
})

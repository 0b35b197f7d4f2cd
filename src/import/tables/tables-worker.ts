import { readTables } from './read-tables'
import { failed, MAX_TABLE_FILE_BYTES } from './table-error'
import type { TablesMessage } from './tables-message'

/** Reads one workbook off the page's thread ([IM9]). The page ends this worker when it takes too long. */
function post(message: TablesMessage): void {
  self.postMessage(message)
}

async function readFile(file: Blob): Promise<void> {
  if (file.size > MAX_TABLE_FILE_BYTES) return post({ kind: 'read', result: failed('tooLarge') })
  const bytes = await file.arrayBuffer().catch(() => null)
  post({ kind: 'read', result: bytes ? readTables(new Uint8Array(bytes)) : failed('unreadable') })
}

self.addEventListener('message', ({ data }: MessageEvent<Blob>) => {
  // Whatever is thrown here was thrown for want of memory.
  readFile(data).catch(() => post({ kind: 'read', result: failed('tooComplicated') }))
})

post({ kind: 'ready' })

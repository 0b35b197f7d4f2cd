import { readTables } from './read-tables'
import { failed, MAX_TABLE_FILE_BYTES } from './table-error'
import type { TablesNews } from './tables-order'

/** Reads one workbook off the page's thread ([IM9]). The page ends this worker when it takes too long. */
function tell(news: TablesNews): void {
  self.postMessage(news)
}

async function readFile(file: Blob): Promise<void> {
  if (file.size > MAX_TABLE_FILE_BYTES) return tell({ kind: 'read', result: failed('tooLarge') })
  const bytes = await file.arrayBuffer().catch(() => null)
  tell({ kind: 'read', result: bytes ? readTables(new Uint8Array(bytes)) : failed('unreadable') })
}

self.addEventListener('message', ({ data }: MessageEvent<Blob>) => {
  // Whatever is thrown here was thrown for want of memory.
  readFile(data).catch(() => tell({ kind: 'read', result: failed('tooComplicated') }))
})

tell({ kind: 'ready' })

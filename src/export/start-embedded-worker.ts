import { embeddedFile, HANDED_FILES, packedFile } from '../storage/embedded-file'
import { fontFile, fontKeys } from './glyphs/document-fonts'

/** The name under which the build puts the worker's code into the page. */
const WORKER = 'export-worker.js'

let address: string | undefined

/** In the place of the function of this name in `start-worker.ts`, where the app is one file: code and fonts come from the page itself. */
export function startWorker(): Worker {
  address ??= URL.createObjectURL(new Blob([`self.${HANDED_FILES}=${JSON.stringify(packedFonts())};`, embeddedFile(WORKER) as BlobPart], { type: 'text/javascript' }))
  return new Worker(address)
}

function packedFonts(): Record<string, string> {
  const names = new Set(fontKeys.flatMap((key) => [fontFile(key, 400), fontFile(key, 700)]))
  return Object.fromEntries([...names].map((name) => [name, packedFile(name)]))
}

import { packedFile } from '../storage/files/embedded-file'
import { startEmbeddedWorker } from '../storage/files/embedded-worker'
import { wordFontFiles } from './docx/word-faces'
import { fontFile, fontKeys } from './glyphs/document-fonts'

/**
 * In the place of the function of this name in `start-worker.ts`, where the app is one file: code and fonts come from
 * the page itself.
 */
export function startWorker(): Worker {
  return startEmbeddedWorker('export-worker.js', packedFonts)
}

function packedFonts(): Record<string, string> {
  const names = new Set([...fontKeys.flatMap((key) => [fontFile(key, 400), fontFile(key, 700)]), ...wordFontFiles])
  return Object.fromEntries([...names].map((name) => [name, packedFile(name)]))
}

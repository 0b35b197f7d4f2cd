import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { DocumentFonts } from '../export/glyphs/document-fonts'

const require = createRequire(import.meta.url)

/** The document fonts where npm put them. */
export const installedFonts: DocumentFonts = {
  read: (file) => {
    const [name = '', ...path] = file.split('/')
    return readFile(join(dirname(require.resolve(`@fontsource/${name}/package.json`)), ...path))
  },
}

import { readServedFile } from '../storage/files/served-file'
import type { DocumentFonts } from './glyphs/document-fonts'

/** The fonts of documents, as files served with the app. Loaded only when a PDF or Word file is exported. */
const addresses = import.meta.glob<string>(
  [
    '/node_modules/@fontsource/phetsarath/files/phetsarath-lao-{400,700}-normal.woff',
    '/node_modules/@fontsource/carlito/files/carlito-latin-{400,700}-normal.woff',
    '/node_modules/@fontsource/noto-sans/files/noto-sans-{latin,latin-ext,vietnamese,cyrillic,greek}-{400,700}-normal.woff',
    '/node_modules/@fontsource/dejavu-sans/files/dejavu-sans-latin-400-normal.woff',
  ],
  { query: '?url', import: 'default', eager: true },
)

export const servedFonts: DocumentFonts = {
  read: async (file) => {
    const address = addresses[`/node_modules/@fontsource/${file}`]
    if (!address) throw new Error(`the build does not serve the font ${file}`)
    return readServedFile(new URL(address, self.location.href).href)
  },
}

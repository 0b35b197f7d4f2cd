/**
 * Writes src/export/glyphs/coverage.ts from the fonts themselves. Run it after a font package changes: `npx tsx
 * scripts/write-glyph-table.ts`.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { coverageOfFonts } from './font-coverage'

const target = join(import.meta.dirname, '../src/export/glyphs/coverage.ts')
const lines = Object.entries(coverageOfFonts()).map(([key, ranges]) => `  ${key}: '${ranges}',`)

writeFileSync(
  target,
  `import type { FontKey } from './document-fonts'

/**
 * The code points that each document font has, as ranges of hexadecimal numbers. Written by
 * scripts/write-glyph-table.ts.
 */
export const coverage: Readonly<Record<FontKey, string>> = {
${lines.join('\n')}
}
`,
)

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { unpackWoff } from '../src/export/glyphs/unpack-woff'

const root = join(import.meta.dirname, '..')
const cache = join(root, 'node_modules/.cache/fonts')

/** The font of the Debian package `fonts-lao`, the face that Lao offices install. */
export const officeFont = '/usr/share/fonts/truetype/lao/Phetsarath_OT.ttf'

const dejavu = ['dejavu-sans/files/dejavu-sans-latin-400-normal', 'dejavu-sans/files/dejavu-sans-latin-700-normal']
const noto = ['noto-sans-lao/files/noto-sans-lao-lao-400-normal', 'noto-sans-lao/files/noto-sans-lao-lao-700-normal']
const carlito = ['carlito/files/carlito-latin-400-normal', 'carlito/files/carlito-latin-700-normal']
const phetsarath = ['phetsarath/files/phetsarath-lao-400-normal', 'phetsarath/files/phetsarath-lao-700-normal']

/** Signs, no letters: LibreOffice brings it, and does not start where there is no font at all. */
const signsFont = '/usr/share/fonts/truetype/libreoffice/opens___.ttf'

/** Which fonts a machine may have: names of files below the folder of the font packages, or paths. */
const environments = {
  none: [signsFont],
  dejavu,
  'fonts-lao': [...dejavu, officeFont],
  office: [...carlito, ...phetsarath],
  noto: [...dejavu, ...noto],
} as const satisfies Record<string, readonly string[]>

export type FontEnvironment = keyof typeof environments
export const fontEnvironments = Object.keys(environments) as FontEnvironment[]

/**
 * A configuration of fontconfig that knows these fonts and none of the machine, for `FONTCONFIG_FILE`. Made once for
 * what goes into it, so that another version of a font, or a work tree that was moved, gets its own; what is made is
 * put in its place whole, because checks that run side by side may ask for it at the same time.
 * @returns its path
 */
export function fontConfiguration(environment: FontEnvironment): string {
  const sources = environments[environment].map(fontSource)
  const folder = join(
    cache,
    `${environment}-${digest([configuration(cache), ...sources.map((source) => source.bytes)])}`,
  )
  const file = join(folder, 'fonts.conf')
  if (existsSync(file)) return file
  mkdirSync(cache, { recursive: true })
  const draft = mkdtempSync(join(cache, 'draft-'))
  for (const { name, bytes, packed } of sources) writeFileSync(join(draft, name), packed ? unpackWoff(bytes) : bytes)
  writeFileSync(join(draft, 'fonts.conf'), configuration(folder))
  try {
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true })
    if (!existsSync(file)) throw error
  }
  return file
}

interface FontSource {
  /** The name of the file that fontconfig finds. */
  name: string
  bytes: Buffer
  /** Whether the bytes are those of a WOFF, which fontconfig does not read. */
  packed: boolean
}

function fontSource(font: string): FontSource {
  if (font.startsWith('/')) return { name: basename(font), bytes: readFileSync(font), packed: false }
  const bytes = readFileSync(join(root, 'node_modules/@fontsource', `${font}.woff`))
  return { name: `${basename(font)}.ttf`, bytes, packed: true }
}

function digest(parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex').slice(0, 12)
}

/**
 * Letters are drawn as Debian draws them: without a word on it they are bent to the grid of the screen, unlike those of
 * a PDF.
 */
function configuration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>
  <match target="pattern">
    <edit name="antialias" mode="append"><bool>true</bool></edit>
    <edit name="hinting" mode="append"><bool>true</bool></edit>
    <edit name="hintstyle" mode="append"><const>hintslight</const></edit>
    <edit name="rgba" mode="append"><const>none</const></edit>
  </match>
</fontconfig>
`
}

import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Plugin } from 'vite'
import { EMBEDDED } from '../../src/storage/files/embedded-file'
import { packagesIn } from '../licence-plugin'
import { methodJson } from '../method-plugin'
import { packageFolder } from '../package-facts'
import { wordFontFiles } from '../../src/export/docx/word-faces'
import type { EmbeddedFiles } from './embedded-files'
import { withoutGlyphNames } from './without-glyph-names'

const root = join(import.meta.dirname, '../..')

/** Modules that speak to a server, and those that take their place where there is none. */
const standIns: Readonly<Record<string, string>> = {
  [join(root, 'src/storage/files/served-file.ts')]: join(root, 'src/storage/files/embedded-file.ts'),
  ...Object.fromEntries(
    ['export', 'import/proposing', 'import/tables', 'storage/files/opening', 'storage/files/passphrase'].map(
      (folder) => [join(root, 'src', folder, 'start-worker.ts'), join(root, 'src', folder, 'start-embedded-worker.ts')],
    ),
  ),
  [join(root, 'src/features/settings/licence-list.tsx')]: join(root, 'src/features/settings/embedded-licence-list.tsx'),
}

/** What Vite wraps around each `import()`. */
const PRELOAD_HELPER = '\0vite/preload-helper.js'

const fontPackages = join(root, 'node_modules/@fontsource/')
const examples = join(root, 'examples/')
const screenWords = join(root, 'src/i18n/')

/**
 * Builds the app for one file: nothing is asked of a server, and what is large and seldom needed is put into the page
 * packed, to be opened when it is wanted.
 * @param files where what is packed is put
 * @param packages where the folders of the packages are put that end up in the page
 */
export function singlePlugin(files: EmbeddedFiles, packages: Set<string>): Plugin {
  const notePackage = (path: string): void => {
    const folder = packageFolder(path)
    if (folder) packages.add(folder)
  }
  return {
    name: 'onedoor-single',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true })
      return resolved && (standIns[resolved.id] ?? resolved)
    },
    load(id) {
      // Nothing is left to be loaded ahead of an import; and the worker has no window, which the helper asks for.
      if (id === PRELOAD_HELPER) return 'export const __vitePreload = (load) => load()'
      const [path = '', query] = id.split('?')
      if (query?.includes('url') && path.startsWith(fontPackages)) {
        const name = path.slice(fontPackages.length)
        const font = readFileSync(path)
        // Those of Word files go into a file that a person passes on: they stay as their makers made them.
        files.add(name, wordFontFiles.includes(name) ? font : withoutGlyphNames(font))
        notePackage(path)
        return `export default ${JSON.stringify(EMBEDDED + name)}`
      }
      if (path.startsWith(examples) && path.endsWith('.json'))
        return embeddedModule(files, basename(path), JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))))
      if (path.startsWith(screenWords) && path.endsWith('.json'))
        return embeddedModule(
          files,
          `words/${path.slice(screenWords.length)}`,
          JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))),
        )
      const method = methodJson(id)
      return method === undefined
        ? undefined
        : embeddedModule(files, `${id.split('/').slice(-2).join('-')}.json`, method)
    },
    transform(code, id) {
      // Fonts of the styles become a part of them, and are in no bundle.
      if (id.endsWith('.css'))
        for (const [, font = ''] of code.matchAll(/url\(['"]?(@fontsource\/[^'")]+)/gu))
          notePackage(join(root, 'node_modules', font))
    },
    generateBundle(_options, bundle) {
      for (const folder of packagesIn(bundle)) packages.add(folder)
    },
  }
}

function embeddedModule(files: EmbeddedFiles, name: string, json: string): { code: string; moduleType: 'js' } {
  files.add(name, json)
  return {
    code: [
      `import { embeddedJson } from ${JSON.stringify(join(root, 'src/storage/files/embedded-file.ts'))}`,
      `export default embeddedJson(${JSON.stringify(name)})`,
    ].join('\n'),
    moduleType: 'js',
  }
}

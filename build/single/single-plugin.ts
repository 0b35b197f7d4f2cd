import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Plugin } from 'vite'
import { EMBEDDED } from '../../src/storage/embedded-file'
import { methodJson } from '../method-plugin'
import type { EmbeddedFiles } from './embedded-files'

const root = join(import.meta.dirname, '../..')

/** Modules that speak to a server, and those that take their place where there is none. */
const standIns: Readonly<Record<string, string>> = {
  [join(root, 'src/storage/served-file.ts')]: join(root, 'src/storage/embedded-file.ts'),
  [join(root, 'src/export/start-worker.ts')]: join(root, 'src/export/start-embedded-worker.ts'),
}

/** What Vite wraps around each `import()`. */
const PRELOAD_HELPER = '\0vite/preload-helper.js'

const fontPackages = join(root, 'node_modules/@fontsource/')
const examples = join(root, 'examples/')

/**
 * Builds the app for one file: nothing is asked of a server, and what is large and seldom needed is put into the page
 * packed, to be opened when it is wanted.
 * @param files where what is packed is put
 */
export function singlePlugin(files: EmbeddedFiles): Plugin {
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
        files.add(name, readFileSync(path))
        return `export default ${JSON.stringify(EMBEDDED + name)}`
      }
      if (path.startsWith(examples) && path.endsWith('.json')) return embeddedModule(files, basename(path), JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))))
      const method = methodJson(id)
      return method === undefined ? undefined : embeddedModule(files, `${id.split('/').slice(-2).join('-')}.json`, method)
    },
  }
}

function embeddedModule(files: EmbeddedFiles, name: string, json: string): { code: string; moduleType: 'js' } {
  files.add(name, json)
  return { code: `import { embeddedJson } from ${JSON.stringify(join(root, 'src/storage/embedded-file.ts'))}\nexport default embeddedJson(${JSON.stringify(name)})`, moduleType: 'js' }
}

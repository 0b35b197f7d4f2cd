import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import { licenceNotice } from './licence-notice'
import { packageFacts, packageFolder } from './package-facts'

/** Where the build leaves the list of what it took, for `npm run write:dependencies`. */
export const shippedList = 'node_modules/.cache/shipped-packages.json'

/** What ended up in the files of the app: its workers are bundled by themselves, before it is. */
const shipped = new Set<string>()

function note(moduleId: string): void {
  const folder = packageFolder(moduleId)
  if (folder) shipped.add(folder)
}

/**
 * Notes the packages whose code or fonts are really in the bundle, and puts `licences.txt` with their licences beside it.
 * @param isWorker for the bundle of a worker: its packages are noted, the file is the app's
 */
export function licencePlugin({ isWorker = false } = {}): Plugin {
  let root = ''
  return {
    name: 'onedoor-licences',
    apply: (config, { command }) => command === 'build' && !config.build?.ssr,
    configResolved(config) {
      root = config.root
    },
    generateBundle(_options, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type === 'asset') part.originalFileNames.forEach(note)
        else Object.entries(part.modules).forEach(([id, { renderedLength }]) => { if (renderedLength > 0) note(id) })
      }
      if (isWorker) return
      const folders = [...shipped].sort()
      mkdirSync(dirname(join(root, shippedList)), { recursive: true })
      writeFileSync(join(root, shippedList), JSON.stringify(folders))
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licenceNotice(folders.map((folder) => packageFacts(root, folder))) })
    },
  }
}

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { licenceNotice } from './licence-notice'
import { packageFacts, packageFolder } from './package-facts'

/** Where the build leaves the list of what it took, for `npm run write:dependencies`. */
export const shippedList = 'node_modules/.cache/shipped-packages.json'

/** What ended up in the files of the app: its workers are bundled by themselves, before it is. */
const shipped = new Set<string>()

/** The folders of the packages whose code or fonts are in a bundle. */
export function packagesIn(bundle: Rolldown.OutputBundle): string[] {
  const ids = Object.values(bundle).flatMap((part) =>
    part.type === 'asset'
      ? part.originalFileNames
      : Object.entries(part.modules)
          .filter(([, { renderedLength }]) => renderedLength > 0)
          .map(([id]) => id),
  )
  return ids.map(packageFolder).filter((folder) => folder !== null)
}

/**
 * Notes the packages whose code or fonts are really in the bundle, and puts `licences.txt` with their licences beside
 * it.
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
      for (const folder of packagesIn(bundle)) shipped.add(folder)
      if (isWorker) return
      const folders = [...shipped].sort()
      mkdirSync(dirname(join(root, shippedList)), { recursive: true })
      writeFileSync(join(root, shippedList), JSON.stringify(folders))
      this.emitFile({
        type: 'asset',
        fileName: 'licences.txt',
        source: licenceNotice(folders.map((folder) => packageFacts(root, folder))),
      })
    },
  }
}

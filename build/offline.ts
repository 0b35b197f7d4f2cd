/**
 * What a build needs so that it works without a network: the list of its files, its name in the page, and the service
 * worker.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { build } from 'vite'
import type { BuildFile } from '../src/service-worker/build'
import { filesBelow } from './files-below'

const worker = 'service-worker.js'

/**
 * Names the build after what is in it, writes that name into its page, and writes the service worker that keeps its
 * files. Doing it again, as after a change of a file, gives the build another name.
 * @param folder the build, with everything in it but compressed twins
 */
export async function prepareForOffline(folder: string): Promise<void> {
  const page = join(folder, 'index.html')
  writeFileSync(page, withName(readFileSync(page, 'utf8'), ''))
  const name = nameOf(filesOf(folder))
  writeFileSync(page, withName(readFileSync(page, 'utf8'), name))
  await writeWorker(folder, name, filesOf(folder))
}

/**
 * Every file that a visit may ask for, with the hash of its bytes. The page comes last: a cache that has it has
 * everything.
 */
export function filesOf(folder: string): BuildFile[] {
  const paths = [...filesBelow(folder)].map((file) => relative(folder, file).split(sep).join('/'))
  const kept = paths.filter((path) => path !== worker && !/\.(?:br|gz)$/u.test(path) && !path.startsWith('.'))
  const inOrder = [...kept.filter((path) => path !== 'index.html').sort(), 'index.html']
  return inOrder.map((path) => ({
    path,
    digest: createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('base64'),
  }))
}

function nameOf(files: readonly BuildFile[]): string {
  return createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12)
}

function withName(html: string, name: string): string {
  const tag = /<meta name="onedoor-build" content="[^"]*">/u
  const named = `<meta name="onedoor-build" content="${name}">`
  return tag.test(html) ? html.replace(tag, named) : html.replace('</head>', () => `${named}</head>`)
}

/**
 * A classic script, which every browser takes as a service worker, with the list in it: it changes when any file does.
 */
async function writeWorker(folder: string, name: string, files: readonly BuildFile[]): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { ONEDOOR_BUILD: JSON.stringify({ name, files }) },
    build: {
      target: 'es2022',
      outDir: folder,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(import.meta.dirname, '../src/service-worker/service-worker.ts'),
        output: { format: 'iife', entryFileNames: worker },
      },
    },
  })
}

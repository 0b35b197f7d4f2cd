/** Builds the app as one file that opens by a double-click: `dist-single/onedoor.html`. */
import react from '@vitejs/plugin-react'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build, type Rolldown } from 'vite'
import { LICENCES } from '../../src/storage/files/embedded-file'
import { licenceNotice } from '../licence-notice'
import { methodPlugin } from '../method-plugin'
import { packageFacts } from '../package-facts'
import { EmbeddedFiles } from './embedded-files'
import { singlePage } from './page'
import { singlePlugin } from './single-plugin'

const root = join(import.meta.dirname, '../..')
const folder = join(root, 'dist-single')

/** The page starts each from the code that is packed under its name. */
const workers = [
  'src/export/export-worker.ts',
  'src/import/proposing/propose-worker.ts',
  'src/import/tables/tables-worker.ts',
  'src/storage/files/opening/open-worker.ts',
  'src/storage/files/passphrase/cipher-worker.ts',
]

interface Bundle {
  code: string
  css: string
}

/** One module and all that it imports, now or later, as one script. */
async function bundle(
  entry: string,
  format: 'es' | 'iife',
  files: EmbeddedFiles,
  packages: Set<string>,
): Promise<Bundle> {
  const result = (await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'warn',
    plugins: [singlePlugin(files, packages), react(), methodPlugin()],
    css: { modules: { localsConvention: 'camelCaseOnly' } },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: () => true,
      copyPublicDir: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: {
        input: join(root, entry),
        output: { format, codeSplitting: false },
        checks: { pluginTimings: false },
        transform: { define: { 'import.meta.url': 'self.location.href', ...sideOf(format) } },
      },
    },
  })) as Rolldown.RolldownOutput
  const code = result.output.filter((part) => part.type === 'chunk').map((chunk) => chunk.code)
  const css = result.output
    .filter((part) => part.type === 'asset')
    .map((asset) => {
      if (!asset.fileName.endsWith('.css')) throw new Error(`${asset.fileName} is left outside of the file`)
      return String(asset.source)
    })
  if (code.length !== 1) throw new Error(`${entry} came in ${code.length} scripts`)
  return { code: code.join(''), css: css.join('') }
}

/** The page has a document, and a worker has none: what is only for the other side is left out. */
function sideOf(format: 'es' | 'iife'): Record<string, string> {
  return { 'typeof document': format === 'es' ? '"object"' : '"undefined"' }
}

async function main(): Promise<void> {
  const files = new EmbeddedFiles()
  const packages = new Set<string>()
  for (const worker of workers)
    files.add(basename(worker).replace(/ts$/u, 'js'), (await bundle(worker, 'iife', files, packages)).code)
  const app = await bundle('src/app/main.tsx', 'es', files, packages)
  files.add(LICENCES, licenceNotice([...packages].map((folder) => packageFacts(root, folder))))
  const page = singlePage({
    html: readFileSync(join(root, 'index.html'), 'utf8'),
    script: app.code,
    style: app.css,
    icon: readFileSync(join(root, 'public/icon.svg'), 'utf8'),
    blocks: files.blocks(),
  })
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  writeFileSync(join(folder, 'onedoor.html'), page)
  tell('dist-single/onedoor.html', Buffer.byteLength(page))
  tell('  code of the app', Buffer.byteLength(app.code))
  for (const [name, length] of files.lengths()) tell(`  ${name}`, length)
}

function tell(name: string, bytes: number): void {
  console.log(`${name.padEnd(64)} ${(bytes / 1000).toFixed(1).padStart(8)} kB`)
}

await main()

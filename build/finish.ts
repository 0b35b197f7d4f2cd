/**
 * The last step of the build: puts the start page and its styles into index.html, so that the first question is on the
 * screen with the first answer of the server; says in it what the page may load; writes the service worker; and stores
 * every file compressed, for servers that can send it so.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Prerendered } from '../src/app/prerender'
import { hashesOfStyles, pagePolicy, withPolicy } from './content-security-policy'
import { filesBelow } from './files-below'
import { prepareForOffline } from './offline'

const dist = 'dist'
const serverBundle = 'node_modules/.cache/prerender'

interface Chunk {
  file: string
  css?: string[]
  imports?: string[]
  src?: string
  name?: string
  isEntry?: boolean
}
type Manifest = Record<string, Chunk>

async function main(): Promise<void> {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest
  const { prerender } = (await import(pathToFileURL(join(serverBundle, 'prerender.js')).href)) as {
    prerender: () => Promise<Prerendered>
  }
  const page = withStart(readFileSync(join(dist, 'index.html'), 'utf8'), await prerender(), manifest)
  writeFileSync(join(dist, 'index.html'), withPolicy(page, pagePolicy(hashesOfStyles(page))))
  rmSync(join(dist, '.vite'), { recursive: true })
  await prepareForOffline(dist)
  for (const file of filesBelow(dist)) compress(file)
}

function withStart(html: string, start: Prerendered, manifest: Manifest): string {
  const entry = Object.values(manifest).find((chunk) => chunk.isEntry)
  if (!entry) throw new Error('the build has no entry')
  const links = Object.values(manifest)
    .filter((chunk) => isNeededFirst(chunk, start))
    .map((chunk) => `<link rel="modulepreload" crossorigin href="./${chunk.file}">`)
    .join('')
  return inlineStyles(html)
    .replace('<div id="root"></div>', () => `<div id="root">${start.html}</div>`)
    .replace('</head>', () => `${links}</head>`)
}

/** The words and questions of the page as it comes are asked for at once, not when a script gets to them. */
function isNeededFirst({ src = '' }: Chunk, { language, words }: Prerendered): boolean {
  return (
    words.some((space) => src === `src/i18n/${language}/${space}.json`) ||
    src.endsWith(`method/questionnaire/${language}`)
  )
}

/**
 * The styles of the start page go into it: one round trip less before anything is seen. Addresses in them are made
 * relative to the page.
 */
function inlineStyles(html: string): string {
  return html.replace(/<link rel="stylesheet"[^>]*href="\.\/(assets\/[^"]+\.css)"[^>]*>/gu, (_link, file: string) => {
    const css = readFileSync(join(dist, file), 'utf8')
      .replace(/url\(\.\//gu, 'url(./assets/')
      .replace(/url\((?!\.|data:|["'])/gu, 'url(./assets/')
    return `<style>${css}</style>`
  })
}

function compress(file: string): void {
  if (!/\.(?:html|js|css|json|txt|svg|webmanifest|woff)$/u.test(file)) return
  const bytes = readFileSync(file)
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
}

await main()

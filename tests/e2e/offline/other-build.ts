import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { filesBelow } from '../../../build/files-below'
import { prepareForOffline } from '../../../build/offline'

/** The build that the tests are about. */
export const dist = join(import.meta.dirname, '../../../dist')

/**
 * A copy of the build as the next version would be: every script and style has another name, and the old ones are gone.
 */
export async function otherBuild(mark: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'onedoor-build-'))
  cpSync(dist, folder, { recursive: true, filter: (file) => !/\.(?:br|gz)$/u.test(file) })
  const assets = join(folder, 'assets')
  const names = new Map(
    readdirSync(assets)
      .filter((name) => /\.(?:js|css)$/u.test(name))
      .map((name) => [name, name.replace(/(-[\w-]{8})?\.(js|css)$/u, `$1.${mark}.$2`)]),
  )
  for (const [name, next] of names) renameSync(join(assets, name), join(assets, next))
  const old = new RegExp(
    [...names.keys()]
      .sort((a, b) => b.length - a.length)
      .map((name) => name.replace(/[.+]/gu, '\\$&'))
      .join('|'),
    'gu',
  )
  for (const file of filesBelow(folder)) {
    if (/\.(?:js|css|html)$/u.test(file))
      writeFileSync(
        file,
        readFileSync(file, 'utf8').replace(old, (name) => names.get(name) ?? name),
      )
  }
  rmSync(join(folder, 'service-worker.js'))
  await prepareForOffline(folder)
  return folder
}

/** The name of a build, as its page has it. */
export function buildName(folder: string): string {
  return /onedoor-build" content="([^"]+)"/u.exec(readFileSync(join(folder, 'index.html'), 'utf8'))?.[1] ?? ''
}

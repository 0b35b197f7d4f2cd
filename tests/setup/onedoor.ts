import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { run } from '../../src/cli/run'

interface Ran {
  code: number
  out: string
  err: string
}

/** Runs the command line in this process, and gives its exit code and what it said. */
export async function onedoor(...words: string[]): Promise<Ran> {
  const said = { out: '', err: '' }
  const code = await run(words, {
    out: (text) => {
      said.out += `${text}\n`
    },
    err: (text) => {
      said.err += `${text}\n`
    },
  })
  return { code, ...said }
}

/** A folder for the files of a test file, gone when its tests are done, and a way to put files into it. */
export function workingFolder(): { folder: string; fileOf: (name: string, content: string | Uint8Array) => string } {
  const folder = mkdtempSync(join(tmpdir(), 'onedoor-run-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const fileOf = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }
  return { folder, fileOf }
}

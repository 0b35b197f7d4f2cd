import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'

/** A spreadsheet program that opens files and saves them as others, as a person would. */
export interface SpreadsheetProgram {
  folder: string
  /** Writes a file for the program to open. */
  put: (name: string, bytes: Uint8Array | string) => void
  /** What the program makes of a file that it opens. `filter` says how it opens it. */
  convert: (name: string, to: string, filter?: string) => Buffer
  /** The path of what it made. */
  made: (name: string) => string
  /** Takes everything away again. */
  end: () => void
}

export function startSpreadsheetProgram(): SpreadsheetProgram {
  const folder = mkdtempSync(join(tmpdir(), 'onedoor-workbook-'))
  const into = join(folder, 'made')
  const made = (name: string): string => join(into, name)
  return {
    folder,
    put: (name, bytes) => writeFileSync(join(folder, name), bytes),
    convert: (name, to, filter) => {
      const options = [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--headless',
        ...(filter ? [`--infilter=${filter}`] : []),
        '--convert-to',
        to,
        '--outdir',
        into,
      ]
      const { status, stderr } = spawnSync('soffice', [...options, join(folder, name)], { encoding: 'utf8' })
      if (status !== 0) throw new Error(`soffice: ${stderr}`)
      return readFileSync(made(`${basename(name, extname(name))}.${to}`))
    },
    made,
    end: () => rmSync(folder, { recursive: true, force: true }),
  }
}

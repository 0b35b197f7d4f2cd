import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'
import { fontConfiguration, type FontEnvironment } from '../../scripts/font-environment'

/** A word processor that opens files and saves them as others, on a machine that has certain fonts and no more. */
export interface WordProcessor {
  /** What it makes of files, each under its name. Many at once cost little more than one: the program starts once. */
  convert: (
    files: Readonly<Record<string, Uint8Array>>,
    to: 'pdf' | 'txt:Text (encoded):UTF8',
    fonts?: FontEnvironment,
  ) => Record<string, Uint8Array>
  /** Takes everything away again. */
  end: () => void
}

export function startWordProcessor(): WordProcessor {
  const folder = mkdtempSync(join(tmpdir(), 'onedoor-word-'))
  return {
    convert: (files, to, fonts = 'dejavu') => {
      for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes)
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
      const paths = Object.keys(files).map((name) => join(folder, name))
      const { status, stderr } = spawnSync(
        'soffice',
        [profile, '--headless', '--convert-to', to, '--outdir', folder, ...paths],
        { encoding: 'utf8', env: { ...process.env, FONTCONFIG_FILE: fontConfiguration(fonts) } },
      )
      if (status !== 0) throw new Error(`soffice: ${stderr}`)
      const ending = to.slice(0, 3)
      return Object.fromEntries(
        Object.keys(files).map((name) => [
          name,
          readFileSync(join(folder, `${basename(name, extname(name))}.${ending}`)),
        ]),
      )
    },
    end: () => rmSync(folder, { recursive: true, force: true }),
  }
}

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromiumPath } from './chromium'
import { firefoxPath } from './firefox'
import { officeFont } from './font-environment'

/** What the checks use of the system, as Debian packages, and how to see that it is there. */
interface SystemPackage {
  name: string
  why: string
  isThere: () => boolean
}

const needed: SystemPackage[] = [
  { name: 'chromium', why: 'stories and end-to-end tests', isThere: () => existsSync(chromiumPath()) },
  {
    name: 'firefox-esr',
    why: 'the app as one file is opened in the other browser that offices have',
    isThere: () => existsSync(firefoxPath()),
  },
  {
    name: 'fonts-lao',
    why: 'Word files are printed with the face that Lao offices install',
    isThere: () => existsSync(officeFont),
  },
  {
    name: 'poppler-utils',
    why: 'text and pictures of exported PDFs',
    isThere: () => ['pdftotext', 'pdftoppm', 'pdfinfo', 'pdffonts'].every(isCommand),
  },
  {
    name: 'libreoffice-calc',
    why: 'exported workbooks are opened by a spreadsheet program',
    isThere: () => isCommand('soffice'),
  },
  {
    name: 'libreoffice-writer',
    why: 'exported Word files are opened by a word processor',
    isThere: () => existsSync('/usr/lib/libreoffice/program/libswlo.so'),
  },
]

/** The packages that are missing, by name. */
export function missingPackages(packages: readonly SystemPackage[] = needed): string[] {
  return packages.filter((item) => !item.isThere()).map((item) => item.name)
}

/** The command that brings them, as a person would type it. */
export function installCommand(names: readonly string[]): string {
  return `apt-get update && apt-get install -y --no-install-recommends ${names.join(' ')}`
}

/**
 * Brings what is missing: as root with apt-get, otherwise it says which command does.
 * @returns true when everything is there
 */
export function ensurePackages(): boolean {
  const names = missingPackages()
  if (names.length === 0) return true
  const command = installCommand(names)
  if (process.getuid?.() !== 0 || !isCommand('apt-get')) {
    console.error(
      `The checks need ${names.join(', ')}. Please run this first, then start again:\n  sudo sh -c '${command}'`,
    )
    return false
  }
  console.log(command)
  spawnSync('sh', ['-c', command], { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  const still = missingPackages()
  if (still.length > 0) console.error(`Still missing: ${still.join(', ')}`)
  return still.length === 0
}

function isCommand(name: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, name)))
}

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromiumPath, headlessShell } from './chromium'
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
  { name: 'unzip', why: 'packed documents are unpacked by another program', isThere: () => isCommand('unzip') },
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

/** What makes the checks faster; without it they pass as well. */
const helpful: SystemPackage[] = [
  {
    name: 'chromium-headless-shell',
    why: 'pages in tests cost half as much in it',
    isThere: () => process.env['CHROMIUM'] !== undefined || existsSync(headlessShell),
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
 * @returns true when everything is there that the checks cannot do without
 */
export function ensurePackages(): boolean {
  const canInstall = process.getuid?.() === 0 && isCommand('apt-get')
  const names = missingPackages()
  if (names.length > 0 && !canInstall) {
    console.error(
      `The checks need ${names.join(', ')}. Please run this first, then start again:\n  sudo sh -c '${installCommand(names)}'`,
    )
    return false
  }
  if (names.length > 0) install(names)
  const still = missingPackages()
  if (still.length > 0) console.error(`Still missing: ${still.join(', ')}`)
  // Asked for by itself: a system that does not have it must not keep the others away.
  if (still.length === 0 && canInstall && missingPackages(helpful).length > 0) install(missingPackages(helpful))
  const slower = missingPackages(helpful)
  if (slower.length > 0) console.log(`Without ${slower.join(', ')} the checks take longer.`)
  return still.length === 0
}

function install(names: readonly string[]): void {
  const command = installCommand(names)
  console.log(command)
  spawnSync('sh', ['-c', command], { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
}

function isCommand(name: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, name)))
}

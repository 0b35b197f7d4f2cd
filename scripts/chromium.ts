import { existsSync } from 'node:fs'

/** The system's Chromium, the only browser the checks use: Debian's, or another one that CHROMIUM names. */
export function chromiumPath(): string {
  return process.env['CHROMIUM'] ?? '/usr/bin/chromium'
}

/** The same Chromium without windows, profiles and extensions: a page costs half in it. See decision 0004. */
export const headlessShell = '/usr/lib/chromium/chromium-headless-shell'

/** What pages are tested in: the shell, unless CHROMIUM names a browser, or where Debian's is not there. */
export function pageBrowserPath(): string {
  return !process.env['CHROMIUM'] && existsSync(headlessShell) ? headlessShell : chromiumPath()
}

/** No sandbox, because checks run as root in containers; and nothing that calls out or asks at a first start. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
]

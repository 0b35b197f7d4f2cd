/** The system's Chromium, the only browser the checks use: Debian's, or another one that CHROMIUM names. */
export function chromiumPath(): string {
  return process.env['CHROMIUM'] ?? '/usr/bin/chromium'
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

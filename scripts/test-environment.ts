import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromiumPath } from './chromium'
import { firefoxPath } from './firefox'
import { fontConfiguration } from './font-environment'

/** The home of programs that checks start: what a person has set in his own is not asked for. */
const home = join(import.meta.dirname, '../node_modules/.cache/home')

/** That of the offices that use OneDoor. ONEDOOR_TIME_ZONE names another, to see what leans on it. */
const timeZone = process.env['ONEDOOR_TIME_ZONE'] ?? 'Asia/Vientiane'

/** What checks find on every machine, whatever it has of its own: fonts, language, time zone, home. */
export function testEnvironment(): Record<string, string> {
  mkdirSync(home, { recursive: true })
  return { FONTCONFIG_FILE: fontConfiguration('dejavu'), LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', TZ: timeZone, HOME: home }
}

/** For a configuration that may be started by itself: this process and what it starts run as the whole check does. */
export function enterTestEnvironment(): void {
  Object.assign(process.env, testEnvironment())
}

/** What pages of browser tests are told of the place. */
export const pagePlace = { locale: 'en-US', timezoneId: timeZone } as const

/** Which programs the check will use, and in which surroundings: for whoever compares two machines. */
export function whatIsFound(): string {
  const { FONTCONFIG_FILE, TZ, LANG } = testEnvironment()
  return [
    ['Node', process.version],
    ['npm', firstLine('npm', '--version')],
    ['Chromium', firstLine(chromiumPath(), '--version')],
    ['Firefox', firstLine(firefoxPath(), '--version')],
    ['LibreOffice', firstLine('soffice', '--version')],
    ['poppler', firstLine('pdftotext', '-v')],
    ['Fonts', FONTCONFIG_FILE ?? ''],
    ['Place', `${TZ}, ${LANG}`],
    ['Date', process.env['ONEDOOR_TEST_DATE'] ?? 'today'],
  ]
    .map(([name = '', value = '']) => `${name.padEnd(12)} ${value}`)
    .join('\n')
}

function firstLine(command: string, option: string): string {
  try {
    const said = execFileSync('sh', ['-c', '"$0" "$1" 2>&1', command, option], {
      encoding: 'utf8',
      env: { ...process.env, ...testEnvironment() },
    })
    return (
      said
        .split('\n')
        .find((line) => /\d\.\d/u.test(line))
        ?.trim() ?? 'says no version'
    )
  } catch {
    return 'not found'
  }
}

/**
 * Asks the registry for known advisories of what is installed for use, and writes docs/advisories.json:
 * `npm run audit:dependencies`. Where the registry does not answer, it says so and leaves the file as it is.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { advisoriesIn } from './advisories'

const target = join(import.meta.dirname, '../docs/advisories.json')

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  encoding: 'utf8',
  cwd: join(import.meta.dirname, '..'),
})
const advisories = advisoriesIn(stdout, new Date().toISOString().slice(0, 10))
if (advisories) {
  writeFileSync(target, `${JSON.stringify(advisories, null, 2)}\n`)
  console.log(`${advisories.findings.length} advisories. Run \`npm run write:dependencies\` to put them into the list.`)
} else {
  const { checked } = JSON.parse(readFileSync(target, 'utf8')) as { checked: string | null }
  console.error(`The registry did not answer. docs/advisories.json stays as it is (last asked: ${checked ?? 'never'}).`)
  process.exitCode = 1
}

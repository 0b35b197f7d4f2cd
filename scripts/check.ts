/**
 * Every check of the project, one after the other, stopping at the first that fails: `npm test`.
 * Names after the command run those alone: `npm test -- types lint`.
 */
import { spawnSync } from 'node:child_process'
import { ensurePackages } from './system-packages'

interface Check {
  name: string
  title: string
  run: () => boolean
}

const checks: Check[] = [
  { name: 'system', title: 'System packages', run: ensurePackages },
  { name: 'types', title: 'Types', run: script('check:types') },
  { name: 'lint', title: 'Lint and layer walls', run: script('check:lint') },
  { name: 'content', title: 'Content', run: script('check:content') },
  { name: 'unit', title: 'Unit tests', run: script('test:unit') },
  { name: 'stories', title: 'Stories with accessibility rules', run: script('test:stories') },
  { name: 'build', title: 'Production build', run: script('build') },
  { name: 'dependencies', title: 'Shipped dependencies and their licences', run: script('check:dependencies') },
  { name: 'e2e', title: 'End to end, in Chromium against the built app', run: script('test:e2e') },
  { name: 'single', title: 'The app as one file, in Chromium and Firefox', run: script('test:single') },
  { name: 'documents', title: 'Exported documents', run: script('test:documents') },
]

/** What the tools are told by their environment: not to ask, not to call home, and not to warn of what a later Vite will want. */
const environment = { ...process.env, CI: 'true', STORYBOOK_DISABLE_TELEMETRY: '1', VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' }

function script(name: string): () => boolean {
  return () => spawnSync('npm', ['run', '--silent', name], { stdio: 'inherit', env: environment }).status === 0
}

/** The checks that were asked for: all of them when none is named. Null when a name is not a check's. */
function chosen(names: readonly string[]): Check[] | null {
  if (names.some((name) => !checks.some((check) => check.name === name))) return null
  return names.length === 0 ? checks : checks.filter((check) => names.includes(check.name))
}

function runAll(wanted: readonly Check[]): boolean {
  const times: string[] = []
  let failed = 0
  for (const [index, check] of wanted.entries()) {
    console.log(`\n=== ${index + 1} of ${wanted.length}: ${check.title}`)
    const start = performance.now()
    const ok = check.run()
    times.push(`${ok ? 'passed' : 'FAILED'}  ${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${check.title}`)
    if (!ok) {
      failed = 1
      break
    }
  }
  console.log(`\n${times.join('\n')}`)
  if (times.length < wanted.length) console.log(`Not run after the failure: ${wanted.slice(times.length).map((check) => check.name).join(', ')}`)
  console.log(`${times.length - failed} passed, ${failed} failed`)
  return failed === 0
}

const wanted = chosen(process.argv.slice(2))
if (!wanted) {
  console.error(`Usage: npm test -- [${checks.map((check) => check.name).join(' | ')}] …`)
  process.exitCode = 2
} else {
  process.exitCode = runAll(wanted) ? 0 : 1
}

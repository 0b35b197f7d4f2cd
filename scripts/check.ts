/**
 * Every check of the project, stopping at the first that fails: `npm test`. What keeps one core busy runs beside others
 * of its kind, as many as there are cores, and what these print comes one after the other.
 * Names after the command run those alone: `npm test -- types lint`. ONEDOOR_TEST_DATE=2028-02-29 before it sets the
 * clock of tests and of the pages they open, and ONEDOOR_TIME_ZONE=America/St_Johns another time zone.
 */
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { ensurePackages } from './system-packages'
import { testEnvironment, whatIsFound } from './test-environment'

interface Check {
  name: string
  title: string
  /** Whether it passed, and what it printed if it was told to keep that to itself. */
  run: (quietly: boolean) => Promise<Outcome>
}

interface Outcome {
  ok: boolean
  printed: string
}

/** Each row is one step; the checks of a row run side by side, begun in this order: the longest first. */
const steps: Check[][] = [
  [{ name: 'system', title: 'System packages', run: lookAround }],
  [
    { name: 'lint', title: 'Lint and layer walls', run: script('check:lint') },
    { name: 'types', title: 'Types', run: script('check:types') },
    { name: 'build', title: 'Production build', run: script('build') },
    { name: 'format', title: 'Format', run: script('check:format') },
    { name: 'content', title: 'Content', run: script('check:content') },
  ],
  // These are read off the build.
  [{ name: 'dependencies', title: 'Shipped dependencies and their licences', run: script('check:dependencies') }],
  [{ name: 'unit', title: 'Unit tests', run: script('test:unit') }],
  [
    { name: 'stories', title: 'Stories with accessibility rules', run: script('test:stories') },
    { name: 'single', title: 'The app as one file, in Chromium and Firefox', run: script('test:single') },
  ],
  [{ name: 'e2e', title: 'End to end, in Chromium against the built app', run: script('test:e2e') }],
  [{ name: 'documents', title: 'Exported documents', run: script('test:documents') }],
]
const checks = steps.flat()

/** What the tools are told: not to ask, not to call home, and not to warn of what a later Vite will want. */
const environment = {
  ...process.env,
  ...testEnvironment(),
  CI: 'true',
  STORYBOOK_DISABLE_TELEMETRY: '1',
  VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true',
}

/** Brings what is missing of the system, and says what is there. */
function lookAround(): Promise<Outcome> {
  const ok = ensurePackages()
  if (ok) console.log(whatIsFound())
  return Promise.resolve({ ok, printed: '' })
}

function script(name: string): Check['run'] {
  return (quietly) =>
    new Promise((resolve) => {
      const child = spawn('npm', ['run', '--silent', name], {
        stdio: quietly ? ['ignore', 'pipe', 'pipe'] : 'inherit',
        env: environment,
      })
      let printed = ''
      const keep = (part: Buffer): void => {
        printed += part.toString()
      }
      child.stdout?.on('data', keep)
      child.stderr?.on('data', keep)
      child.on('error', (error) => {
        resolve({ ok: false, printed: `${printed}${error.message}\n` })
      })
      child.on('close', (code) => {
        resolve({ ok: code === 0, printed })
      })
    })
}

/** The steps with the checks that were asked for: all of them when none is named. Null when a name is not a check's. */
function chosen(names: readonly string[]): Check[][] | null {
  if (names.some((name) => !checks.some((check) => check.name === name))) return null
  if (names.length === 0) return steps
  return steps.map((step) => step.filter((check) => names.includes(check.name))).filter((step) => step.length > 0)
}

/**
 * Runs the checks of one step, no more at once than there are cores, and none any more after one that failed.
 * @returns a line for each that ran: passed or FAILED, its time, its title
 */
async function runStep(step: readonly Check[]): Promise<{ ok: boolean; lines: string[] }> {
  const together = step.length > 1
  const waiting = [...step]
  const lines: string[] = []
  let ok = true
  const runNext = async (): Promise<void> => {
    const check = ok ? waiting.shift() : undefined
    if (!check) return
    const start = performance.now()
    const outcome = await check.run(together)
    if (together) console.log(`--- ${check.title}\n${outcome.printed}`)
    lines.push(`${outcome.ok ? 'passed' : 'FAILED'}  ${seconds(start)}  ${check.title}`)
    ok &&= outcome.ok
    await runNext()
  }
  await Promise.all(Array.from({ length: availableParallelism() }, runNext))
  return { ok, lines }
}

/** How long it is since a moment, in a column of numbers. */
function seconds(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s`
}

async function runAll(wanted: readonly Check[][]): Promise<boolean> {
  const start = performance.now()
  const lines: string[] = []
  let ok = true
  for (const [index, step] of wanted.entries()) {
    console.log(`\n=== ${index + 1} of ${wanted.length}: ${step.map((check) => check.title).join(', ')}`)
    const result = await runStep(step)
    lines.push(...result.lines)
    ok = result.ok
    if (!ok) break
  }
  console.log(`\n${lines.join('\n')}`)
  console.log(`in all  ${seconds(start)}`)
  const left = wanted.flat().filter((check) => !lines.some((line) => line.endsWith(`  ${check.title}`)))
  if (left.length > 0) console.log(`Not run after the failure: ${left.map((check) => check.name).join(', ')}`)
  const failed = lines.filter((line) => line.startsWith('FAILED')).length
  console.log(`${lines.length - failed} passed, ${failed} failed`)
  return ok
}

const wanted = chosen(process.argv.slice(2))
if (!wanted) {
  console.error(`Usage: npm test -- [${checks.map((check) => check.name).join(' | ')}] …`)
  process.exitCode = 2
} else {
  process.exitCode = (await runAll(wanted)) ? 0 : 1
}

/**
 * Looks for examples that break a property: runs every unit and document test that has properties again and again,
 * each time with a seed of its own. `npm run search` runs them 10 times, `npm run search -- 100` a hundred times; stops
 * at the first that fails, and names the seed that finds it again.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { filesBelow } from '../build/files-below'

function testsWithProperties(): string[] {
  return ['src', 'tests']
    .flatMap((folder) => [...filesBelow(folder)])
    .filter((file) => /\.test\.tsx?$/u.test(file) && /\bfc\.assert\(/u.test(readFileSync(file, 'utf8')))
}

const projects = ['pure', 'unit', 'documents'].flatMap((name) => ['--project', name])

function passes(seed: number, files: readonly string[]): boolean {
  const environment = { ...process.env, ONEDOOR_SEED: String(seed), VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' }
  return (
    spawnSync('npx', ['vitest', 'run', ...projects, '--reporter', 'dot', ...files], {
      stdio: 'inherit',
      env: environment,
    }).status === 0
  )
}

function search(times: number): boolean {
  const files = testsWithProperties()
  for (let time = 1; time <= times; time += 1) {
    const seed = Math.floor(Math.random() * 2 ** 31)
    console.log(`\n=== ${time} of ${times}, seed ${seed}`)
    if (!passes(seed, files)) {
      console.error(`To see it again: ONEDOOR_SEED=${seed} npx vitest run ${projects.join(' ')}`)
      return false
    }
  }
  return true
}

const times = Number(process.argv[2] ?? 10)
if (!Number.isInteger(times) || times < 1) {
  console.error('Usage: npm run search -- [HOW MANY TIMES]')
  process.exitCode = 2
} else {
  process.exitCode = search(times) ? 0 : 1
}

/**
 * Writes docs/dependencies.md from the lock file, the installed packages and the last build: `npm run
 * write:dependencies`. With --check it writes nothing and fails when the file is not what it would write.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { shippedList } from '../build/licence-plugin'
import { packageFacts } from '../build/package-facts'
import {
  dependencyList,
  problemsOf,
  productionFolders,
  type Advisories,
  type Dependency,
  type Lock,
} from './dependency-list'

const root = join(import.meta.dirname, '..')
const target = 'docs/dependencies.md'

function read<Value>(file: string): Value {
  return JSON.parse(readFileSync(join(root, file), 'utf8')) as Value
}

function dependencies(): Dependency[] {
  const lock = read<Lock>('package-lock.json')
  const direct = lock.packages['']?.dependencies ?? {}
  const shipped = new Set(read<string[]>(shippedList))
  const folders = [...new Set([...productionFolders(lock), ...shipped])].sort()
  return folders.map((folder) => ({
    facts: packageFacts(root, folder),
    folder,
    isDirect: Object.keys(direct).some((name) => folder === `node_modules/${name}`),
    isShipped: shipped.has(folder),
  }))
}

function main(): void {
  if (!existsSync(join(root, shippedList))) {
    console.error('The list is made from the build. Please run `npm run build` first.')
    process.exitCode = 1
    return
  }
  const found = dependencies()
  const problems = problemsOf(found)
  const text = dependencyList(found, read<Advisories>('docs/advisories.json'))
  if (!process.argv.includes('--check')) writeFileSync(join(root, target), text)
  else if (!existsSync(join(root, target)) || readFileSync(join(root, target), 'utf8') !== text)
    problems.push(`${target} is out of date: run \`npm run write:dependencies\` after the build`)
  for (const problem of problems) console.error(problem)
  console.log(
    `${found.length} dependencies, ${found.filter(({ isShipped }) => isShipped).length} of them shipped, ${problems.length} problems`,
  )
  if (problems.length > 0) process.exitCode = 1
}

main()

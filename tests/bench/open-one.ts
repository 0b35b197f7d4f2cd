/**
 * Opens one project file three times and prints what it took: a process of its own, so that its peak memory is its own.
 */
import { readFileSync } from 'node:fs'
import { openProjectFile } from '../../src/storage/files/open-project-file'

const bytes = readFileSync(process.argv[2] ?? '')
const before = process.resourceUsage().maxRSS
const times = [1, 2, 3].map(() => {
  const start = performance.now()
  if (!openProjectFile(bytes).ok) throw new Error('the file did not open')
  return performance.now() - start
})
console.log(
  JSON.stringify({
    bytes: bytes.byteLength,
    milliseconds: times.sort((a, b) => a - b)[1],
    mebibytes: (process.resourceUsage().maxRSS - before) / 1024,
  }),
)

/**
 * Lints the content and the words of screens and documents: prints file, number and sentence for each finding, and
 * exits 1 when there is one.
 */
import { join } from 'node:path'
import type { Finding } from './content'
import { loadContent } from './load'
import { lintContent } from './rules'

/** As many findings of one rule as a person reads before mending them; `--all` prints every one. */
const shown = process.argv.includes('--all') ? Infinity : 25

const results = await lintContent(loadContent(join(import.meta.dirname, '..')))
const failed = results.filter(({ findings }) => findings.length > 0)

for (const { rule, findings } of failed) {
  console.log(`\n${rule}: ${findings.length}`)
  for (const { file, at, says } of findings.slice(0, shown) satisfies Finding[])
    console.log(`  ${file}  ${at}  ${says}`)
  if (findings.length > shown) console.log(`  … and ${findings.length - shown} more (--all prints them)`)
}
const total = failed.reduce((sum, { findings }) => sum + findings.length, 0)
console.log(`${total === 0 ? 'No findings' : `\n${total} findings`} by ${results.length} rules`)
process.exitCode = total === 0 ? 0 : 1

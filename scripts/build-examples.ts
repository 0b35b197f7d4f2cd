/**
 * Writes the example projects. Run it when content or an example's source changes: `npx tsx scripts/build-examples.ts`.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exampleFiles } from '../examples/source/example-files'

const folder = join(import.meta.dirname, '..', 'examples')
for (const [name, text] of Object.entries(exampleFiles())) {
  writeFileSync(join(folder, name), text)
  console.log(`examples/${name}`)
}

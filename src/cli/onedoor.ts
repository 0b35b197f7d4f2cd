/**
 * OneDoor without a screen: counts, checks, scores and exports, with the same code as the app. `npm run -s onedoor --
 * COMMAND`
 */
import { run } from './run'

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
})

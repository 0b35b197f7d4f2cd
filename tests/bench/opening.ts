import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { largeFile } from '../factories/large-file'
import { growthExponent, type Note } from './figures'
import { longestTask, watchTasks, withPage } from './in-page'

/** What reading a project file of a size took, without keeping it. */
interface Reading {
  bytes: number
  milliseconds: number
  mebibytes: number
}

/**
 * The verdict on a file of so many megabytes, the second best of three, with the memory that it took at its peak beyond
 * the file itself.
 */
function measureReading(megabytes: number): Promise<Reading> {
  return withLargeFile(
    megabytes,
    (path) =>
      JSON.parse(
        execFileSync('npx', ['tsx', join(import.meta.dirname, 'open-one.ts'), path], {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
        }),
      ) as Reading,
  )
}

async function withLargeFile<Result>(
  megabytes: number,
  use: (path: string) => Result | Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'onedoor-bench-'))
  try {
    const path = join(folder, 'large.onedoor.json')
    writeFileSync(path, largeFile(megabytes))
    return await use(path)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * What a person sees of it: from choosing the file to the project on the screen, kept, and the longest task of the page
 * meanwhile.
 */
export interface Opening {
  milliseconds: number
  longestTask: number
}

export function measureOpening(address: string, megabytes: number): Promise<Opening> {
  return withLargeFile(megabytes, (path) => openInBrowser(address, path))
}

function openInBrowser(address: string, path: string): Promise<Opening> {
  return withPage(async (page) => {
    await page.goto(address, { waitUntil: 'networkidle' })
    await watchTasks(page)
    const start = performance.now()
    await page.locator('input[type=file]').setInputFiles(path)
    await page.waitForURL(/#\/project\//u, { timeout: 120_000 })
    const milliseconds = performance.now() - start
    await page.locator('#project-file').waitFor()
    return { milliseconds, longestTask: await longestTask(page) }
  })
}

/** The verdict on project files of some sizes, without a browser. */
export async function benchReading(note: Note): Promise<void> {
  const readings = [await measureReading(1), await measureReading(10), await measureReading(50)]
  for (const { bytes, milliseconds, mebibytes } of readings) {
    const size = `${Math.round(bytes / 1024 / 1024)} MB`
    note(`verdict on a project file of ${size}`, milliseconds, 'ms', 5000)
    note(`memory beyond the file, at its peak, ${size}`, mebibytes, 'MiB')
  }
  note(
    'verdict on a project file: growth exponent over 1 to 50 MB',
    growthExponent(readings.map(({ bytes, milliseconds }) => [bytes, milliseconds])),
    '',
    1.15,
  )
}

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { chromiumArguments, chromiumPath } from '../../scripts/chromium'
import { largeFile } from '../factories/large-file'

/** What reading a project file of a size took, without keeping it. */
export interface Reading { bytes: number; milliseconds: number; mebibytes: number }

/** The verdict on a file of so many megabytes, the second best of three, with the memory that it took at its peak beyond the file itself. */
export function measureReading(megabytes: number): Promise<Reading> {
  return withLargeFile(megabytes, (path) => JSON.parse(
    execFileSync('npx', ['tsx', join(import.meta.dirname, 'open-one.ts'), path], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  ) as Reading)
}

async function withLargeFile<Result>(megabytes: number, use: (path: string) => Result | Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'onedoor-bench-'))
  try {
    const path = join(folder, 'large.onedoor.json')
    writeFileSync(path, largeFile(megabytes))
    return await use(path)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What a person sees of it: from choosing the file to the project on the screen, kept, and the longest task of the page meanwhile. */
export interface Opening { milliseconds: number; longestTask: number }

export function measureOpening(address: string, megabytes: number): Promise<Opening> {
  return withLargeFile(megabytes, (path) => openInBrowser(address, path))
}

async function openInBrowser(address: string, path: string): Promise<Opening> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments })
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
    // tsx wraps functions in this helper, which a page does not have.
    await page.addInitScript('globalThis.__name = (target) => target')
    await page.goto(address, { waitUntil: 'networkidle' })
    await page.evaluate(watchTasks)
    const start = performance.now()
    await page.locator('input[type=file]').setInputFiles(path)
    await page.waitForURL(/#\/project\//u, { timeout: 120_000 })
    const milliseconds = performance.now() - start
    await page.locator('#project-file').waitFor()
    return { milliseconds, longestTask: await page.evaluate(() => (globalThis as unknown as { longest: number }).longest) }
  } finally {
    await browser.close()
  }
}

/** In the page: keeps the longest task; what is below 50 ms counts as none. */
function watchTasks(): void {
  const own = globalThis as unknown as { longest: number }
  own.longest = 0
  new PerformanceObserver((list) => { own.longest = Math.max(own.longest, ...list.getEntries().map(({ duration }) => duration)) }).observe({ type: 'longtask' })
}

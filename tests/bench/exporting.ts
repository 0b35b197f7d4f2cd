import { chromium } from '@playwright/test'
import { chromiumArguments, chromiumPath } from '../../scripts/chromium'
import { serializeProject } from '../../src/domain/project/project-file'
import { projectWithRows } from '../factories/plan'

export interface Exporting {
  /** From the click until the file is handed over, in milliseconds. */
  milliseconds: number
  /** The longest task of the page, from its opening until then, the pictures of first pages among it. */
  longestTask: number
}

/** In the page: notes the longest of the tasks over 50 ms, from now on. */
const noteLongTasks = `
  globalThis.longestTask = 0
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.longestTask = Math.max(globalThis.longestTask, duration)
  }).observe({ type: 'longtask' })
`

/** How long the documents of a plan of so many rows take as one .zip (PDF and workbook), and whether the page answers meanwhile ([EP2], [EP5]). */
export async function measureExporting(address: string, rows: number): Promise<Exporting> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments })
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
  await page.goto(address)
  const buffer = Buffer.from(serializeProject(projectWithRows(rows), 'bench'))
  await page.locator('input[type=file]').setInputFiles({ name: 'bench.onedoor.json', mimeType: 'application/json', buffer })
  await page.waitForURL(/project\/[^/]+$/u)
  await page.waitForTimeout(2000)
  await page.evaluate(noteLongTasks)
  await page.evaluate(() => { location.hash = `${location.hash.split('/').slice(0, 3).join('/')}/documents` })
  await page.locator('main input[value="xlsx"]').check()
  await page.locator('svg[data-preview="sheet"]').waitFor({ timeout: 120_000 })
  const begun = performance.now()
  const download = page.waitForEvent('download', { timeout: 300_000 })
  await page.locator('main button').filter({ hasText: '.zip' }).click()
  await download
  const milliseconds = performance.now() - begun
  await page.waitForTimeout(500)
  const longestTask = await page.evaluate(() => (globalThis as unknown as { longestTask: number }).longestTask)
  await browser.close()
  return { milliseconds, longestTask }
}

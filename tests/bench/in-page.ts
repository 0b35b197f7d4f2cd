import { chromium, type Page } from '@playwright/test'
import { chromiumArguments, chromiumPath } from '../../scripts/chromium'
import { serializeProject } from '../../src/domain/project/project-file'
import type { Project } from '../../src/domain/project/schema'

/** tsx wraps functions in this helper, which a page does not have. */
export const KEEP_NAMES = 'globalThis.__name = (target) => target'

/** A page in a browser of its own, closed afterwards. */
export async function withPage<Result>(use: (page: Page) => Promise<Result>): Promise<Result> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments })
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
    await page.addInitScript(KEEP_NAMES)
    return await use(page)
  } finally {
    await browser.close()
  }
}

/** Takes a quarter of this machine's speed. */
export async function slowFourTimes(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
}

/** Opens a project on the start page as a person does, from its file. */
export async function openProjectIn(page: Page, address: string, project: Project): Promise<void> {
  await page.goto(address)
  const buffer = Buffer.from(serializeProject(project, 'bench'))
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'bench.onedoor.json', mimeType: 'application/json', buffer })
  await page.waitForURL(/project\/[^/]+$/u)
}

/** Goes to a page of the project that is open. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((end) => {
    location.hash = `${location.hash.split('/').slice(0, 3).join('/')}/${end}`
  }, path)
}

/** From now on the longest task of the page is kept; what is below 50 ms counts as none. */
export async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const own = globalThis as unknown as { longest?: number }
    const isWatched = own.longest !== undefined
    own.longest = 0
    if (isWatched) return
    new PerformanceObserver((list) => {
      own.longest = Math.max(own.longest ?? 0, ...list.getEntries().map(({ duration }) => duration))
    }).observe({ type: 'longtask' })
  })
}

/** The longest task since `watchTasks`, those among it that end within the next half second. */
export async function longestTask(page: Page): Promise<number> {
  await page.waitForTimeout(500)
  return page.evaluate(() => (globalThis as unknown as { longest: number }).longest)
}

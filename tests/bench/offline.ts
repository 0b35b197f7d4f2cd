import { chromium } from '@playwright/test'
import { chromiumArguments, chromiumPath } from '../../scripts/chromium'
import { KEEP_NAMES, slowFourTimes } from './in-page'

/** What a repeat visit without a network costs, in milliseconds, at a quarter of this machine's speed. */
export interface RepeatVisit {
  /** From the click on a project in the list to the frame that shows its first question. */
  questionVisible: number
  /** From the navigation to the list with the project in it. */
  listVisible: number
}

/**
 * Makes a project, waits until the app works without a network, takes the network away, and opens the app and the
 * project again.
 */
export async function measureRepeatVisit(address: string): Promise<RepeatVisit> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments })
  try {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
    const first = await context.newPage()
    await first.goto(address)
    await first.locator('[data-answer="1"]').first().click()
    await first.waitForURL(/assessment/u)
    await first.locator('[data-question="4.1.2"] [data-answer="1"]').click()
    await first.evaluate(() => {
      location.hash = '#/about'
    })
    await first.locator('[data-readiness="ready"]').waitFor({ timeout: 60_000 })
    await first.close()
    await context.setOffline(true)
    const page = await context.newPage()
    await page.addInitScript(KEEP_NAMES)
    await slowFourTimes(page)
    await page.goto(address)
    const project = page.locator('a[href*="/project/"]').first()
    await project.waitFor()
    const listVisible = await page.evaluate(() => performance.now())
    await page.waitForTimeout(1000)
    return { questionVisible: await page.evaluate(timeToFirstQuestion), listVisible }
  } finally {
    await browser.close()
  }
}

/**
 * In the page: opens the project's questions as a click on its card does, and waits for the frame that shows the first
 * one.
 */
async function timeToFirstQuestion(): Promise<number> {
  const link = document.querySelector<HTMLAnchorElement>('a[href*="/project/"]')
  const start = performance.now()
  link?.click()
  await new Promise<void>((resolve) => {
    const look = (): void => {
      // A project opens on its overview: the way to its questions is the first step there.
      if (!document.querySelector('[data-question]')) {
        const step = document.querySelector<HTMLAnchorElement>('main a[href*="/assessment"]')
        if (step && !step.dataset['clicked']) {
          step.dataset['clicked'] = 'yes'
          step.click()
        }
        requestAnimationFrame(look)
      } else requestAnimationFrame(() => resolve())
    }
    requestAnimationFrame(look)
  })
  return performance.now() - start
}

import type { BrowserContext } from '@playwright/test'
import { violations } from './axe'
import { expect, test } from './offline/fixtures'
import { doTheJob, visitUntilReady } from './offline/job'
import type { StaticSite } from './offline/static-site'

/** No network, and no server either. */
async function goOffline(context: BrowserContext, site: StaticSite): Promise<void> {
  await site.close()
  await context.setOffline(true)
}

for (const [language, folder] of [
  ['lo', '/'],
  ['en', '/a/b/'],
] as const) {
  test.describe(`in ${folder}`, () => {
    test.use({ folder })

    test(`[OF1] after one visit the whole job is done without a network (${language})`, async ({
      page,
      context,
      site,
    }, testInfo) => {
      test.setTimeout(240_000)
      await visitUntilReady(page, language)
      await page.close()
      await goOffline(context, site)
      await doTheJob(await context.newPage(), language, testInfo)
    })
  })
}

test('[OF1] both examples, the page about OneDoor and the other language open without a network, in the tab of the first visit too', async ({
  page,
  context,
  site,
}) => {
  const app = await visitUntilReady(page, 'lo')
  await goOffline(context, site)
  for (const example of ['workshop', 'assessment'] as const) {
    await page.goto(`${site.address}#/`)
    await app.openExample(example)
    await expect(page.locator('main h1').first()).toBeVisible()
  }
  await page.getByRole('button', { name: 'English', exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.goto(`${site.address}index.html#/about`)
  await expect(page.locator('[data-readiness="ready"]')).toContainText('Everything is on this device')
  await page.getByRole('button', { name: 'Check for a new version' }).click()
  await expect(page.getByText('It cannot be checked now')).toBeVisible()
})

test('[OF2] it says once that it is ready, and never again', async ({ page, context }) => {
  const app = await visitUntilReady(page, 'en')
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Understood' }).click()
  await expect(page.getByText('without the internet.')).toHaveCount(0)
  const next = await context.newPage()
  await next.goto('./#/about')
  await expect(next.locator('[data-readiness="ready"]')).toBeVisible()
  await expect(next.getByText('OneDoor now works')).toHaveCount(0)
  expect(app.language).toBe('en')
})

test.describe('a file that does not come', () => {
  test.use({ expectedErrors: /status of 404/u })

  test('[OF3] what is half on the device is never used, and is completed by the next visit', async ({ page, site }) => {
    site.broken = /assets\/plan-page-.*\.js$/u
    await page.goto('./#/about')
    await expect(page.locator('[data-readiness="failed"]')).toBeVisible({ timeout: 45_000 })
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull()
    await page.reload()
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull()
    site.broken = null
    site.asked.length = 0
    await page.reload()
    await expect(page.locator('[data-readiness="ready"]')).toBeVisible({ timeout: 45_000 })
    // Files come in the order of their names: what came before the one that failed does not come again.
    expect(site.asked.filter((path) => path.includes('assets/dejavu'))).toEqual([])
  })
})

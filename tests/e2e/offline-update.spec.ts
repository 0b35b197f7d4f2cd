import { rmSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { violations } from './axe'
import { expect, test } from './offline/fixtures'
import { jobWords, visitUntilReady } from './offline/job'
import { buildName, dist, otherBuild } from './offline/other-build'
import { OneDoor } from './page-models'

const words = jobWords.en
let next = ''

test.beforeAll(async () => {
  next = await otherBuild('next')
})
test.afterAll(() => rmSync(next, { recursive: true, force: true }))

/** The name of the build that a page runs. */
function runs(page: Page): Promise<string | null> {
  return page.evaluate(() => document.querySelector('meta[name="onedoor-build"]')?.getAttribute('content') ?? null)
}

/** Marks a page, so that it can be seen whether it was loaded anew. */
async function mark(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset['marked'] = 'yes'
  })
}

/** A first visit with a project, then another build on the server, which this page finds. */
async function withNewVersion(page: Page, deploy: () => void): Promise<OneDoor> {
  const app = await visitUntilReady(page, 'en')
  await page.getByRole('button', { name: 'Understood' }).click()
  await app.newProject('Kept')
  await app.expectSaved()
  deploy()
  const project = new URL(page.url()).hash
  await page.evaluate(() => {
    location.hash = '#/about'
  })
  await page.getByRole('button', { name: 'Check for a new version' }).click()
  await expect(page.getByText(words.newVersion).first()).toBeVisible({ timeout: 45_000 })
  await page.evaluate((hash) => {
    location.hash = hash
  }, project)
  return app
}

test('[OF5] what says that there is a new version is accessible', async ({ page, site }) => {
  await withNewVersion(page, () => site.deploy(next))
  await page.evaluate(() => {
    location.hash = '#/about'
  })
  await expect(page.locator('[data-readiness]')).toBeVisible()
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
  expect(await violations(page)).toEqual([])
})

test('[OF5] a new version is never taken by itself: not by loading anew, and not when every tab was closed', async ({
  page,
  context,
  site,
}) => {
  const app = await withNewVersion(page, () => site.deploy(next))
  await page.reload()
  expect(await runs(page)).toBe(buildName(dist))
  await expect(page.getByText(words.newVersion)).toBeVisible()
  await page.getByRole('button', { name: words.later }).click()
  await expect(page.getByText(words.newVersion)).toHaveCount(0)
  await app.answer('4.1.2', 1)
  await app.expectSaved()
  const blank = await context.newPage()
  await page.close()
  await blank.waitForTimeout(1000)
  await blank.goto(site.address)
  expect(await runs(blank)).toBe(buildName(dist))
  await expect(blank.getByText(words.newVersion)).toBeVisible()
})

test('[OF5] taking it saves everything first and loads this tab alone anew', async ({ page, context, site }) => {
  test.setTimeout(120_000)
  const app = await withNewVersion(page, () => site.deploy(next))
  const other = new OneDoor(await context.newPage(), 'en')
  await other.page.goto(page.url())
  await expect(other.question('4.1.1')).toBeVisible()
  await mark(other.page)
  await app.question('4.1.2').getByRole('button', { name: 'Add a note' }).click()
  await app.question('4.1.2').getByRole('textbox').fill('typed just before ນ້ຳ')
  await page.getByRole('button', { name: words.take }).click()
  await expect.poll(() => runs(page).catch(() => null)).toBe(buildName(next))
  await expect(app.question('4.1.2').getByRole('textbox')).toHaveValue('typed just before ນ້ຳ')
  await expect(page.getByText(words.newVersion)).toHaveCount(0)

  await test.step('the other tab keeps its version, and pages that it had not loaded yet', async () => {
    expect(await runs(other.page)).toBe(buildName(dist))
    await expect(other.page.getByText(words.newVersion)).toBeInViewport()
    await other.goTo('plan')
    await expect(other.page.locator('main h1').first()).toBeVisible()
    await other.goTo('assessment')
    await other.answer('4.1.3', 2)
    await other.expectSaved()
    await expect(other.page.locator('html[data-marked="yes"]')).toHaveCount(1)
    await expect(app.question('4.1.3').locator('[data-answer="2"]')).toHaveAttribute('aria-pressed', 'true')
  })

  await test.step('the other tab goes on when the new version adds to the database', async () => {
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('onedoor', 99)
          request.onupgradeneeded = () => {
            request.result.createObjectStore('later')
          }
          request.onerror = () => reject(new Error('not upgraded'))
          request.onsuccess = () => {
            request.result.close()
            resolve()
          }
        }),
    )
    await other.answer('4.1.4', 1)
    await other.expectSaved()
    await expect(app.question('4.1.4').locator('[data-answer="1"]')).toHaveAttribute('aria-pressed', 'true')
  })

  await test.step('without a network the new version runs as the old one did', async () => {
    await site.close()
    await context.setOffline(true)
    const third = await context.newPage()
    await third.goto(site.address)
    expect(await runs(third)).toBe(buildName(next))
    await third.getByRole('link', { name: 'Kept', exact: true }).click()
    await new OneDoor(third, 'en').goTo('result')
    await expect(third.locator('main h1').first()).toBeVisible()
  })
})

test.describe('what can fail', () => {
  test.use({ expectedErrors: /status of 404|dynamically imported module|module script|preload CSS/u })

  test('[OF5] what cannot be saved is not left behind: the new version is then not taken', async ({ page, site }) => {
    const app = await withNewVersion(page, () => site.deploy(next))
    await mark(page)
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    await app.answer('4.1.2', 1)
    await page.getByRole('button', { name: words.take }).click()
    await expect(page.getByText('The new version was not taken')).toBeVisible()
    await expect(page.locator('html[data-marked="yes"]')).toHaveCount(1)
    await expect(app.question('4.1.2').locator('[data-answer="1"]')).toHaveAttribute('aria-pressed', 'true')
  })

  test('[OF6] an old tab whose files no longer exist says so, and loses nothing', async ({ page, context, site }) => {
    const app = await withNewVersion(page, () => site.deploy(next))
    const other = await context.newPage()
    await other.goto(site.address)
    await other.getByRole('button', { name: words.take }).click()
    await expect.poll(() => runs(other).catch(() => null)).toBe(buildName(next))
    await page.evaluate(async (old) => {
      for (const name of await caches.keys()) if (name.includes(old)) await caches.delete(name)
    }, buildName(dist))
    await app.answer('4.1.2', 1)
    await app.expectSaved()
    await app.goTo('result')
    await expect(page.locator('main').getByRole('alert')).toBeVisible()
    await page.reload()
    await expect(page.locator('main h1').first()).toBeVisible()
    await app.goTo('assessment')
    await expect(app.question('4.1.2').locator('[data-answer="1"]')).toHaveAttribute('aria-pressed', 'true')
  })
})

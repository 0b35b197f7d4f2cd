import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { answeredProject, recordCounts } from './kept'
import { OneDoor } from './page-models'

const HOUR = 60 * 60_000
const DAY = 24 * HOUR

async function toBin(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: /OneDoor start page/u }).click()
  await page.getByRole('article').filter({ hasText: title }).getByRole('button', { name: 'Delete' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Move to the bin' }).click()
  await expect(page.getByRole('article').filter({ hasText: title })).toHaveCount(0)
}

/** In the example of an assessment: has a key outcome deleted, up to the question whether its actions may go too. */
async function askToDeleteOutcome(app: OneDoor): Promise<void> {
  const { page } = app
  await app.open()
  await app.openExample('assessment')
  await app.goToPage('/plan/system')
  const outcome = page
    .locator('[data-row]')
    .filter({ has: page.getByRole('heading', { level: 4 }) })
    .last()
  await outcome.getByRole('button', { name: /^What to do with: Key outcome/u }).click()
  await outcome.getByRole('button', { name: 'Delete', exact: true }).click()
}

test('[HI2] [HI5] an hour of work makes restore points; one is previewed and restored, and one undo reverts that', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-21T02:00:00Z') })
  const app = new OneDoor(page, 'en')
  await answeredProject(app, 'Going back')
  await expect.poll(async () => (await recordCounts(page))['restorePoints']).toBe(1)
  await page.clock.fastForward(HOUR)
  await app.answer('4.1.3', 1)
  await expect.poll(async () => (await recordCounts(page))['restorePoints']).toBe(2)
  await app.answer('4.1.4', 2)
  await app.expectSaved()

  await app.goToPage('/history')
  const points = page.locator('[data-point]')
  await expect(points).toHaveCount(2)
  await expect(points.first()).toContainText('Since then: 2 added, 0 changed, 0 deleted')
  await expect(points.last()).toContainText('Answers: 0')
  await points
    .first()
    .getByRole('button', { name: /^Look at it/u })
    .click()
  await expect(page.getByRole('dialog')).toContainText('Readiness then and now')
  await expect(page.getByRole('row', { name: /^1\. .* 100% 67%$/u })).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Bring back' }).click()
  await expect(page.getByText('“Undo” takes this back')).toBeVisible()
  await expect(points).toHaveCount(3)
  await app.expectSaved()

  await page.reload()
  await app.goToPage('/assessment/1')
  await expect(app.question('4.1.2').locator('[data-answer="1"]')).toHaveAttribute('aria-pressed', 'true')
  await expect(app.question('4.1.3').locator('[aria-pressed="true"]')).toHaveCount(0)
  await app.goToPage('/history')
  await page
    .locator('[data-point="beforeBringingBack"]')
    .getByRole('button', { name: /^Bring back/u })
    .click()
  await expect(page.getByText('“Undo” takes this back')).toBeVisible()
  await app.goToPage('/assessment/1')
  await expect(app.question('4.1.3').locator('[data-answer="1"]')).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: 'Undo: bringing back a restore point' }).click()
  await expect(app.question('4.1.3').locator('[aria-pressed="true"]')).toHaveCount(0)
  await app.expectSaved()
  await page.reload()
  await expect(app.question('4.1.3').locator('[aria-pressed="true"]')).toHaveCount(0)
})

test('[HI1] deleting an outcome with its actions makes a restore point, which can be saved as a file', async ({
  page,
}) => {
  const app = new OneDoor(page, 'en')
  await askToDeleteOutcome(app)
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByRole('button', { name: 'Undo: deleting' })).toBeEnabled()
  await app.goToPage('/history')
  const point = page.locator('[data-point="beforeDeleting"]')
  await expect(point).toContainText(/Since then: 0 added, 0 changed, [1-9]\d* deleted/u)
  const download = page.waitForEvent('download')
  await point.getByRole('button', { name: /^Save as a file/u }).click()
  expect((await download).suggestedFilename()).toMatch(/^\d{4}-\d\d-\d\d .+\.onedoor\.json$/u)
})

/**
 * Has the deletion carried out and the page loaded anew, in one moment; or put aside first, so long that it hears what
 * the database says.
 */
async function deleteAndGo(page: Page, isPutAside = false): Promise<void> {
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.evaluate((isSlow) => {
    document.body.dataset['before'] = 'reload'
    document.querySelector<HTMLButtonElement>('dialog footer button:last-child')?.click()
    if (isSlow) window.dispatchEvent(new Event('pagehide'))
    setTimeout(() => location.reload(), isSlow ? 1000 : 0)
  }, isPutAside)
  await page.waitForFunction(() => document.body.dataset['before'] === undefined)
}

async function expectOnePointOfDeletion(app: OneDoor): Promise<void> {
  const { page } = app
  await expect(page.locator('[data-row]').first()).toBeVisible()
  await expect.poll(async () => (await recordCounts(page))['restorePoints']).toBe(1)
  await app.goToPage('/history')
  await expect(page.locator('[data-point="beforeDeleting"]')).toContainText(
    /Since then: 0 added, 0 changed, [1-9]\d* deleted/u,
  )
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('onedoor.left')))).toEqual(
    [],
  )
}

test('[HI1] the restore point of a deletion exists even when the page is closed in the same moment', async ({
  page,
}) => {
  const app = new OneDoor(page, 'en')
  await askToDeleteOutcome(app)
  await deleteAndGo(page)
  await expectOnePointOfDeletion(app)
})

for (const letGo of ['everything', 'the point alone', 'the point alone, and says so'] as const) {
  test(`[HI1] the restore point of a deletion is there when the page goes and its database lets go of ${letGo}`, async ({
    page,
  }) => {
    const app = new OneDoor(page, 'en')
    // Heard before the toolkit hears it.
    await page.addInitScript(() =>
      window.addEventListener(
        'pagehide',
        () => {
          document.body.dataset['going'] = ''
        },
        { capture: true },
      ),
    )
    await askToDeleteOutcome(app)
    await app.expectSaved()
    // As a busy browser does: it has no idle moment for the point, and lets go of what the page writes in its last one.
    await page.evaluate((isPointAlone) => {
      window.requestIdleCallback = () => 0
      const commit = IDBTransaction.prototype.commit
      IDBTransaction.prototype.commit = function letGoOf() {
        const isLetGoOf =
          document.body.dataset['going'] === '' && (!isPointAlone || this.objectStoreNames.contains('restorePoints'))
        if (isLetGoOf) this.abort()
        else commit.call(this)
      }
    }, letGo !== 'everything')
    await deleteAndGo(page, letGo === 'the point alone, and says so')
    await expectOnePointOfDeletion(app)
  })
}

test('[HI6] a deleted project waits in the bin and comes back whole; its address says where it is', async ({
  page,
}) => {
  const app = new OneDoor(page, 'en')
  await answeredProject(app, 'Thrown away')
  const address = page.url()
  await toBin(page, 'Thrown away')
  await expect(page.getByRole('link', { name: 'Bin (1)' })).toBeVisible()
  await page.goto(address)
  await expect(page.getByRole('main')).toContainText('This project is in the bin')
  await page.getByRole('button', { name: 'Bring back' }).click()
  await expect(app.question('4.1.2').locator('[data-answer="1"]')).toHaveAttribute('aria-pressed', 'true')

  await toBin(page, 'Thrown away')
  await page.getByRole('link', { name: 'Bin (1)' }).click()
  await expect(page.getByRole('article')).toContainText('Days left: 30')
  await page.getByRole('button', { name: 'Bring back: Thrown away' }).click()
  await expect(page.getByText('The bin is empty.')).toBeVisible()
  await page.goto(address)
  await expect(app.question('4.1.2').locator('[data-answer="1"]')).toHaveAttribute('aria-pressed', 'true')
})

test('[HI7] the bin is emptied after thirty days, and by hand after asking', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-21T02:00:00Z') })
  const app = new OneDoor(page, 'en')
  await answeredProject(app, 'Old')
  await toBin(page, 'Old')
  await page.clock.setSystemTime(new Date('2026-11-21T02:00:00Z').getTime() + 10 * DAY)
  await answeredProject(app, 'Younger')
  await toBin(page, 'Younger')
  await page.clock.setSystemTime(new Date('2026-11-21T02:00:00Z').getTime() + 31 * DAY)
  await page.reload()
  await page.clock.runFor(10_000)
  await expect.poll(async () => (await recordCounts(page))['headers']).toBe(1)
  await expect(page.getByRole('link', { name: 'Bin (1)' })).toBeVisible()
  await page.getByRole('link', { name: 'Bin (1)' }).click()
  await expect(page.getByRole('article')).toContainText('Younger')
  await page.getByRole('button', { name: 'Delete for good: Younger' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click()
  await expect(page.getByText('The bin is empty.')).toBeVisible()
  expect(await recordCounts(page)).toMatchObject({ headers: 0, entities: 0, bin: 0, restorePoints: 0 })
})

test('[HI8] an example whose earlier copy is in the bin is opened anew, and both are kept', async ({ page }) => {
  const app = new OneDoor(page, 'en')
  await app.open()
  await app.openExample('workshop')
  const title = 'Draft action matrices of the inter-ministerial workshop, 28 October 2021'
  await app.expectSaved()
  await toBin(page, title)
  await app.openExample('workshop')
  await app.expectSaved()
  await page.getByRole('link', { name: /OneDoor start page/u }).click()
  await expect(page.getByRole('link', { name: title, exact: true })).toHaveCount(1)
  await page.getByRole('link', { name: 'Bin (1)' }).click()
  await page.getByRole('button', { name: `Bring back: ${title}` }).click()
  await page.getByRole('link', { name: 'To the start page' }).click()
  await expect(page.getByRole('link', { name: title, exact: true })).toHaveCount(2)
})

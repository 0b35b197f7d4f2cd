import { expect, test } from './fixtures'
import { answeredProject, recordCounts } from './kept'
import { OneDoor } from './page-models'

test('[HI9] erasing leaves nothing in the browser, and the start page is as on a first visit', async ({
  page,
  context,
}) => {
  const app = new OneDoor(page, 'en')
  await answeredProject(app, 'Shared computer')
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(new OneDoor(other, 'en').question('4.1.2')).toBeVisible()
  await other.close()
  await page.evaluate(async () => {
    await caches.open('onedoor-test')
    localStorage.setItem('somebody-else', 'stays')
  })
  await page.goto('./#/about')
  await page.getByRole('button', { name: 'Erase everything…' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: 'Erase everything' })).toBeDisabled()
  await dialog.getByRole('checkbox').check()
  await dialog.getByRole('button', { name: 'Erase everything' }).click()
  await expect(dialog).toContainText('Everything is erased')
  expect(
    await page.evaluate(async () => ({
      databases: (await indexedDB.databases()).map(({ name }) => name),
      keys: Object.keys(localStorage),
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    })),
  ).toEqual({ databases: [], keys: ['somebody-else'], caches: [], workers: 0 })
  await dialog.getByRole('button', { name: 'To the start page' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'lo')
  await expect(page.getByRole('button', { name: 'ມີຄົບທຸກຂໍ້' })).toBeVisible()
  await expect.poll(() => recordCounts(page)).toMatchObject({ headers: 0, entities: 0, bin: 0, restorePoints: 0 })
})

test('[HI9] a tab with a project open goes to the start page when another tab erases everything', async ({
  page,
  context,
}) => {
  const app = new OneDoor(page, 'en')
  await answeredProject(app, 'Open elsewhere')
  const other = await context.newPage()
  await other.goto('./#/about')
  await other.getByRole('button', { name: 'Erase everything…' }).click()
  await other.getByRole('checkbox').check()
  // Erasing takes its time: what is not gone yet must not be shown by a tab that begins anew too early.
  await other.evaluate(() => {
    CacheStorage.prototype.keys = () =>
      new Promise((resolve) => {
        setTimeout(() => resolve([]), 2000)
      })
  })
  await other.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click()
  await expect(page.getByText('Open elsewhere')).toHaveCount(0)
  await expect(other.getByRole('dialog')).toContainText('Everything is erased')
  await expect(page.locator('html')).toHaveAttribute('lang', 'lo')
  await expect(page.getByRole('button', { name: 'ມີຄົບທຸກຂໍ້' })).toBeVisible()
  expect(await recordCounts(page)).toMatchObject({ headers: 0, entities: 0 })
})

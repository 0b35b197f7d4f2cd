import { mkdtempSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { chromiumArguments, chromiumPath } from '../../scripts/chromium'
import { pagePlace } from '../../scripts/test-environment'
import { violations } from './axe'
import { expect, test } from './fixtures'
import { OneDoor } from './page-models'

/** Leaves the page a single byte of storage; returns a way to give it back what there is. */
async function fillStorage(page: Page, address: string): Promise<() => Promise<unknown>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(address).origin, quotaSize: 1 })
  return () => session.send('Storage.overrideQuotaForOrigin', { origin: new URL(address).origin })
}

const longNote = 'ຍາວ '.repeat(500).trim()

for (const language of ['lo', 'en'] as const) {
  test(`a device that is full says so, keeps what was typed, saves it as a file, and saves it when there is room again (${language})`, async ({
    page,
    baseURL,
  }, testInfo) => {
    // Chromium looks at what room is left only every half minute: typing goes on until it has, and so does trying
    // again.
    test.slow()
    const makeRoom = await fillStorage(page, baseURL ?? '')
    const app = new OneDoor(page, language)
    await app.open()
    await app.newProject('Full')
    await app
      .question('4.1.2')
      .getByRole('button', { name: language === 'lo' ? 'ເພີ່ມໝາຍເຫດ' : 'Add a note' })
      .click()
    let typed = longNote
    await expect(async () => {
      typed += ' ໆ'
      await app.question('4.1.2').getByRole('textbox').fill(typed)
      await expect(page.getByRole('alert')).toBeVisible({ timeout: 2000 })
    }).toPass({ timeout: 75_000 })
    await expect(
      page
        .getByRole('status')
        .filter({ hasText: language === 'lo' ? 'ບ່ອນເກັບຂໍ້ມູນຂອງເຄື່ອງນີ້ເຕັມແລ້ວ' : 'The storage of this device is full' }),
    ).toBeVisible()
    await expect(app.question('4.1.2').getByRole('textbox')).toHaveValue(typed)
    expect(await violations(page)).toEqual([])
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: language === 'lo' ? 'ບັນທຶກເປັນໄຟລ໌ທັນທີ' : 'Save a file now' }).click()
    const path = testInfo.outputPath('full.onedoor.json')
    await (await download).saveAs(path)
    expect(readFileSync(path, 'utf8')).toContain(typed)
    await makeRoom()
    await expect(async () => {
      const again = page.getByRole('button', { name: language === 'lo' ? 'ລອງໃໝ່' : 'Try again' }).last()
      if (await again.isVisible()) await again.click()
      await expect(page.getByRole('alert')).toHaveCount(0, { timeout: 3000 })
      await app.expectSaved()
    }).toPass({ timeout: 75_000 })
    await expect(page.getByRole('alert')).toHaveCount(0)
    await page.reload()
    await expect(app.question('4.1.2').getByRole('textbox')).toHaveValue(typed)
  })
}

test('in a browser that stores nothing one can work and save a file, and a lasting notice says so', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError')
    }
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  const app = new OneDoor(page, 'en')
  await app.open()
  await app.newProject('Private window')
  await app.answer('4.1.2', 1)
  await expect(page.getByRole('status').filter({ hasText: 'This browser keeps nothing' })).toBeVisible()
  await app.answer('4.1.3', 2)
  await app.goTo('result')
  await expect(page.locator('main h1').first()).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'This browser keeps nothing' })).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save a file now' }).click()
  expect((await download).suggestedFilename()).toBe('Private window.onedoor.json')
})

test('a project that the browser deleted while it was open is written again whole', async ({ page }) => {
  const app = new OneDoor(page, 'en')
  await app.open()
  await app.newProject('Evicted')
  await app.answer('4.1.2', 1)
  await app.expectSaved()
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes: 'indexeddb' })
  await app.answer('4.1.3', 2)
  await app.expectSaved()
  await page.reload()
  await expect(app.question('4.1.2').locator('[data-answer="1"]')).toHaveAttribute('aria-pressed', 'true')
  await expect(app.question('4.1.3').locator('[data-answer="2"]')).toHaveAttribute('aria-pressed', 'true')
})

test('the reminder to save a file grows with the work, can be postponed, and disappears when the file is saved', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const app = new OneDoor(page, 'en')
  await app.open()
  await app.openExample('assessment')
  await expect(page.getByText('Not yet saved as a file.')).toBeVisible()
  await expect(page.getByText(/Entries changed since/u)).toHaveCount(0)
  await app.goToPage('/assessment/all')
  await expect(app.question('4.9.10')).toBeVisible()
  const answerFrom = (from: number, to: number): Promise<void> =>
    page.evaluate(
      async ([first, last]) => {
        for (const card of [...document.querySelectorAll('[data-question]')].slice(first, last)) {
          card.querySelector<HTMLButtonElement>('button[data-answer="3"]')?.click()
          await new Promise((resolve) => {
            setTimeout(resolve, 5)
          })
        }
      },
      [from, to] as const,
    )
  await answerFrom(0, 30)
  await app.expectSaved()
  await expect(page.getByRole('button', { name: 'Remind me tomorrow' })).toHaveCount(0)
  await app.goToPage('')
  await expect(page.getByText(/Entries changed since then: \d+/u)).toBeVisible()
  await page.goBack()
  await expect(app.question('4.9.10')).toBeVisible()
  await answerFrom(30, 80)
  await expect(page.getByText('in this browser alone')).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Remind me tomorrow' }).click()
  await expect(page.getByText('in this browser alone')).toHaveCount(0)
  await app.expectSaved()
  await page.reload()
  await expect(app.question('4.9.10')).toBeVisible()
  await expect(page.getByText('in this browser alone')).toHaveCount(0)
  await page.clock.setSystemTime(Date.now() + 25 * 60 * 60 * 1000)
  await page.reload()
  await expect(page.getByText('in this browser alone')).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save a file now' }).click()
  await download
  await expect(page.getByText('in this browser alone')).toHaveCount(0)
  await app.goToPage('')
  await expect(page.getByText('Last saved as a file')).toBeVisible()
  await expect(page.getByText(/Entries changed since/u)).toHaveCount(0)
  await page.getByRole('link', { name: /OneDoor start page/u }).click()
  await expect(page.getByRole('article').filter({ hasText: 'Last saved as a file' })).toHaveCount(1)
})

test('the browser is asked to keep the data once there is work to keep, not before, and not again after a no', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const asked = Number(sessionStorage.getItem('asked') ?? 0)
    StorageManager.prototype.persisted = () => Promise.resolve(false)
    StorageManager.prototype.persist = () => {
      sessionStorage.setItem('asked', String(asked + 1))
      return Promise.resolve(false)
    }
  })
  const asked = (): Promise<string | null> => page.evaluate(() => sessionStorage.getItem('asked'))
  const app = new OneDoor(page, 'en')
  await app.open()
  await app.newProject('Promised')
  await app.expectSaved()
  expect(await asked()).toBeNull()
  for (const number of ['4.1.1', '4.1.2', '4.1.3', '4.1.4', '4.1.5', '4.1.6', '4.1.7', '4.1.8'])
    await app.answer(number, 1)
  await expect.poll(asked).toBe('1')
  await page.reload()
  await app.answer('4.1.2', 2)
  await app.expectSaved()
  expect(await asked()).toBe('1')
})

/** Ends the browser of a profile as a power cut would. Chromium notes its process in the profile. */
function killBrowserOf(folder: string): void {
  const owner = readlinkSync(join(folder, 'SingletonLock'))
  process.kill(Number(owner.slice(owner.lastIndexOf('-') + 1)), 'SIGKILL')
}

test('a browser that is killed in the midst of saving has the last whole state when it is opened again', async ({
  baseURL,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'onedoor-killed-'))
  const options = { executablePath: chromiumPath(), args: chromiumArguments, ...pagePlace }
  // In Lao: the choice of a language may not be on the disk yet when the plug is pulled.
  const first = await chromium.launchPersistentContext(folder, options)
  const app = new OneDoor(first.pages()[0] ?? (await first.newPage()), 'lo')
  await app.page.goto(baseURL ?? '')
  await app.newProject('Killed')
  await app.answer('4.1.2', 1)
  await app.expectSaved()
  const address = app.page.url()
  // Three answers, one after the other, and the plug pulled while they are being written.
  await app.page.evaluate(() => {
    for (const [index, number] of ['4.1.3', '4.1.4', '4.1.5'].entries())
      setTimeout(
        () => document.querySelector<HTMLButtonElement>(`[data-question="${number}"] [data-answer="2"]`)?.click(),
        index * 60,
      )
  })
  await app.page.waitForTimeout(150)
  killBrowserOf(folder)
  await first.close().catch(() => undefined)

  const second = await chromium.launchPersistentContext(folder, options)
  const again = new OneDoor(second.pages()[0] ?? (await second.newPage()), 'lo')
  await again.page.goto(address)
  await expect(again.question('4.1.2').locator('[data-answer="1"]')).toHaveAttribute('aria-pressed', 'true')
  const answered = await Promise.all(
    ['4.1.3', '4.1.4', '4.1.5'].map((number) =>
      again.question(number).locator('[data-answer="2"]').getAttribute('aria-pressed'),
    ),
  )
  // What is there is there in the order in which it was answered: never a later one without an earlier.
  expect(answered.join(' ')).toMatch(/^(?:true ?)*(?:false ?)*$/u)
  await again.answer('4.1.6', 1)
  await again.expectSaved()
  await second.close()
  rmSync(folder, { recursive: true, force: true })
})

import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { read, utils, write } from 'xlsx'
import { serializeProject } from '../../src/domain/project/project-file'
import { projectWithRows } from '../factories/plan'
import { expect, test } from './fixtures'
import { OneDoor } from './page-models'

const stamp = { changedBy: '', changedAt: '2026-11-21T03:00:00.000Z' }

/** The app in Lao, with all that comes after its first page. */
async function openApp(page: Page): Promise<OneDoor> {
  const app = new OneDoor(page, 'lo')
  await app.open()
  await expect(announcer(page)).toBeAttached()
  return app
}

function announcer(page: Page): Locator {
  return page.locator('[data-announcer]')
}

function heading(page: Page): Locator {
  return page.locator('main h1')
}

/** A project of two rows that words two texts of the method itself, opened from a file. */
async function openProject(page: Page): Promise<OneDoor> {
  const app = await openApp(page)
  const worded = ['4.1.2', '4.1.3'].map((number) => {
    const id = `building-blocks/01-political-commitment#questions/${number}/text`
    return [id, { ...stamp, id, instead: { lo: 'ກ່ອນ', en: 'Before' }, lo: `ຂໍ້ຄວາມໃໝ່ ${number}` }] as const
  })
  const buffer = Buffer.from(serializeProject({ ...projectWithRows(2), wordings: Object.fromEntries(worded) }, 'test'))
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'rows.onedoor.json', mimeType: 'application/json', buffer })
  await page.waitForURL(/project\/[^/]+$/u)
  await expect(heading(page)).toBeVisible()
  return app
}

test('[FO3] a page that is come to begins at its heading; a link in a bar keeps the focus; back and forward lead into the page', async ({
  page,
}) => {
  const app = await openApp(page)
  await expect(page.locator('body')).toBeFocused()
  await page.getByRole('button', { name: app.words.openExample }).first().press('Enter')
  await page.waitForURL(/project\/[^/]+$/u)
  await expect(heading(page)).toBeFocused()
  const step = page.getByRole('navigation').getByRole('link', { name: app.words.steps.documents })
  await step.press('Enter')
  await expect(page).toHaveURL(/documents$/u)
  await expect(heading(page)).toBeVisible()
  await page.waitForTimeout(400)
  await expect(step).toBeFocused()
  const title = await heading(page).textContent()
  await page.goBack()
  await expect(heading(page)).toBeFocused()
  await expect(heading(page)).not.toHaveText(title ?? '')
  await page.goForward()
  await expect(heading(page)).toHaveText(title ?? '')
  await expect(heading(page)).toBeFocused()
  await page.locator('header a').first().press('Enter')
  await page.getByRole('article').first().getByRole('link').press('Enter')
  await page.waitForURL(/project\/[^/]+$/u)
  await expect(heading(page)).toBeFocused()
})

test('[FO3] a new project begins at the heading of its first questions; a question that was gone to keeps the focus, and nothing is scrolled', async ({
  page,
}) => {
  const app = await openApp(page)
  await page.getByRole('link', { name: app.words.newProject }).press('Enter')
  await expect(heading(page)).toBeFocused()
  await page.locator('#title').fill('ແຂວງຄຳມ່ວນ')
  await page.locator('#title').press('Enter')
  await page.waitForURL(/assessment\/1$/u)
  await expect(heading(page)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(heading(page)).toBeFocused()
  await page.keyboard.press('Digit2')
  await expect(app.question('4.1.1')).toBeVisible()
  await app.goToPage('/assessment/2/4.2.5')
  await expect(app.question('4.2.5')).toBeFocused()
  await page.waitForTimeout(400)
  await expect(app.question('4.2.5')).toBeFocused()
  await expect(app.question('4.2.5')).toBeInViewport()
})

test('[FO3] back leads into the page also where the address stays: from the proposals to the priorities', async ({
  page,
}) => {
  const app = await openApp(page)
  await page.getByRole('button', { name: app.words.openExample }).nth(1).press('Enter')
  await page.waitForURL(/project\/[^/]+$/u)
  await app.goToPage('/priorities')
  await page.locator('main header a').first().press('Enter')
  await expect(page.locator('main h1[tabindex="-1"]')).toBeFocused()
  const proposals = await heading(page).textContent()
  await page.goBack()
  await expect(heading(page)).not.toHaveText(proposals ?? '')
  await expect(heading(page)).toBeFocused()
})

test('[FO1] [FO5] what goes to the bin, comes back or is deleted for good hands the focus on, and is announced', async ({
  page,
}) => {
  const app = await openApp(page)
  await app.newProject('ໂຄງການ')
  await app.expectSaved()
  await page.locator('header a').first().press('Enter')
  const cards = page.getByRole('article').filter({ has: page.getByRole('button', { name: app.words.duplicate }) })
  for (const count of [2, 3]) {
    await cards.first().getByRole('button', { name: app.words.duplicate }).click()
    await expect(cards).toHaveCount(count)
  }
  for (const left of [2, 1]) {
    const next = await cards.nth(1).getByRole('link').getAttribute('href')
    await toBin(app, cards.first())
    await expect(cards).toHaveCount(left)
    await expect(page.locator(`a[href="${next}"]`)).toBeFocused()
    await expect(announcer(page)).toContainText(app.words.forDays)
  }
  await toBin(app, cards.first())
  await expect(heading(page)).toBeFocused()
  await page.locator('a[href="#/bin"]').press('Enter')
  await expect(heading(page)).toBeFocused()
  const rows = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: app.words.bringBack }) })
  await expect(rows).toHaveCount(3)
  const second = await rows.nth(1).getByRole('heading').elementHandle()
  await rows.first().getByRole('button', { name: app.words.bringBack }).press('Enter')
  await expect(rows).toHaveCount(2)
  await expect.poll(() => second?.evaluate((element) => element === document.activeElement)).toBe(true)
  await expect(announcer(page)).toContainText(app.words.bringBack)
  for (const left of [1, 0]) {
    await rows.first().getByRole('button', { name: app.words.deleteForGood }).press('Enter')
    await page.getByRole('dialog').getByRole('button', { name: app.words.deleteForGood }).press('Enter')
    await expect(rows).toHaveCount(left)
    await expect(left === 0 ? heading(page) : rows.first().getByRole('heading')).toBeFocused()
    await expect(announcer(page)).toContainText(app.words.deleteForGood)
  }
  await expect(announcer(page)).toBeEmpty({ timeout: 12_000 })
})

async function toBin(app: OneDoor, card: Locator): Promise<void> {
  await card.getByRole('button', { name: app.words.delete }).press('Enter')
  await app.page.getByRole('dialog').getByRole('button', { name: app.words.toBin }).press('Enter')
  await expect(app.page.getByRole('dialog')).toBeHidden()
}

test('[FO5] what was announced is not met again on the next page', async ({ page }) => {
  const app = await openApp(page)
  await app.newProject('ໂຄງການ')
  await app.expectSaved()
  await page.locator('header a').first().press('Enter')
  await toBin(app, page.getByRole('article').filter({ hasText: 'ໂຄງການ' }).first())
  await expect(announcer(page)).toContainText(app.words.forDays)
  await page.waitForTimeout(1200)
  await page.locator('a[href="#/bin"]').press('Enter')
  await expect(announcer(page)).toBeEmpty({ timeout: 1000 })
})

test('[FO1] a wording and an agency that go hand the focus on to the next, and the last to the heading', async ({
  page,
}) => {
  const app = await openProject(page)
  await app.goToPage('/wordings')
  const wordings = page.locator('[data-wording]')
  await expect(wordings).toHaveCount(2)
  await wordings.first().getByRole('button', { name: app.words.useMethodText }).press('Enter')
  await expect(wordings).toHaveCount(1)
  await expect(wordings.getByRole('heading')).toBeFocused()
  await wordings.getByRole('button', { name: app.words.useMethodText }).press('Enter')
  await expect(wordings).toHaveCount(0)
  await expect(heading(page)).toBeFocused()

  await page.locator('header a').first().click()
  await app.newProject('ໂຄງການທີ່ມີອົງການ')
  await app.goToPage('/settings')
  const agencies = page.locator('section[aria-labelledby=agencies]')
  await page.locator('#agency-search').fill('ສຶກສາ')
  const rows = agencies.getByRole('listitem')
  await expect(rows).not.toHaveCount(0)
  for (let left = await rows.count(); left > 0; left -= 1) {
    await rows.first().getByRole('button').last().press('Enter')
    await expect(rows).toHaveCount(left - 1)
    await expect(
      left > 1 ? rows.first().getByRole('button').first() : agencies.getByRole('heading').first(),
    ).toBeFocused()
    await expect(agencies.getByRole('status')).toContainText('ລຶບແລ້ວ')
  }
})

test('[FO1] [FO2] the button that makes a document keeps the focus; taking a workbook in, and taking that back, lead to what became of it', async ({
  page,
}, info) => {
  const app = await openProject(page)
  await app.goToPage('/documents')
  await app.tickOnly('blank', 'lo', 'xlsx')
  const make = page.getByRole('button', { name: app.words.make })
  const download = page.waitForEvent('download')
  await make.press('Enter')
  await page
    .getByRole('main')
    .getByRole('button', { name: app.words.cancel })
    .waitFor({ state: 'attached' })
    .catch(() => undefined)
  await expect(make).toBeFocused()
  await (await download).saveAs(info.outputPath('blank.xlsx'))
  await expect(page.getByText(app.words.ready)).toBeVisible()
  await expect(make).toBeFocused()

  await app.goToPage('/import')
  await page.locator('main input[type=file]').setInputFiles({
    name: 'blank.xlsx',
    mimeType: 'application/octet-stream',
    buffer: answered(info.outputPath('blank.xlsx'), app.words.yes),
  })
  await page.getByRole('button', { name: app.words.takeIn }).press('Enter')
  const outcome = page.locator('main [aria-live=polite]')
  await expect(outcome).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: app.words.undoImport })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: app.words.undoImport })).toHaveCount(0)
  await expect(outcome).toBeFocused()
})

/** The blank form with one answer. */
function answered(path: string, yes: string): Buffer {
  const workbook = read(readFileSync(path))
  const sheet = workbook.Sheets[workbook.SheetNames[0] ?? ''] ?? {}
  const rows = utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '', blankrows: true })
  utils.sheet_add_aoa(sheet, [[yes]], { origin: { r: rows.findIndex((row) => row[0] === '4.1.2'), c: 3 } })
  return write(workbook, { type: 'buffer', bookType: 'xlsx' }) as Buffer
}

test('[FO2] cancelling gives the focus back to the button that began', async ({ page }) => {
  const app = await openProject(page)
  await app.goToPage('/documents')
  await app.tickOnly('blank', 'assessment', 'lo', 'en', 'both', 'pdf')
  const make = page.getByRole('button', { name: /^ສ້າງ/u })
  await make.press('Enter')
  await page.getByRole('main').getByRole('button', { name: app.words.cancel }).press('Enter')
  await expect(page.getByRole('main').getByRole('button', { name: app.words.cancel })).toHaveCount(0)
  await expect(make).toBeFocused()
})

test('[FO4] a window in which something is to be typed begins in its field, and gives the focus back', async ({
  page,
}) => {
  const app = await openProject(page)
  const begin = page.getByRole('button', { name: app.words.withPassphrase })
  await begin.press('Enter')
  await expect(page.getByRole('dialog').getByLabel(app.words.passphrase, { exact: true })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(begin).toBeFocused()
  await page.locator('header a').first().press('Enter')
  await page.getByRole('button', { name: app.words.rename }).press('Enter')
  await expect(page.getByLabel(app.words.titleLao)).toBeFocused()
})

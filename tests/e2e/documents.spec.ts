import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { projectWithRows } from '../factories/plan'
import { expect, test } from './fixtures'
import { cellsOf, plain, textOfPdf } from './made-files'
import { OneDoor } from './page-models'

const words = {
  lo: {
    cancel: 'ຍົກເລີກ',
    cancelled: 'ຍົກເລີກແລ້ວ. ບໍ່ໄດ້ສ້າງເອກະສານ.',
    matrices: 'ຕາຕະລາງແຜນປະຕິບັດງານ',
    inMatrices: 'ຕາຕະລາງແຜນປະຕິບັດງານ',
    report: 'ບົດລາຍງານການປະເມີນຄວາມພ້ອມ',
    next: 'ເບິ່ງເອກະສານຖັດໄປ',
    withoutEnglish: /ຍັງບໍ່ມີພາສາອັງກິດ/u,
  },
  en: {
    cancel: 'Cancel',
    cancelled: 'Cancelled. Nothing was made.',
    matrices: 'Action matrices',
    inMatrices: 'Action matrix',
    report: 'Readiness assessment report',
    next: 'See the next document',
    withoutEnglish: /Texts without English/u,
  },
} as const

/** A project of so many rows, opened from a file; the page of the documents is shown. */
async function openRows(page: Page, language: 'lo' | 'en', rows: number): Promise<OneDoor> {
  const app = new OneDoor(page, language)
  await app.open()
  await app.openProject(projectWithRows(rows))
  await app.goTo('documents')
  return app
}

for (const language of ['lo', 'en'] as const) {
  test(`[EP2] several documents come as one .zip, each as it comes alone (${language})`, async ({ page }, testInfo) => {
    test.setTimeout(120_000)
    const app = await openRows(page, language, 30)
    await app.tickOnly('action-matrices', language, 'pdf')
    for (const value of ['assessment', 'both', 'xlsx']) await page.locator(`main input[value="${value}"]`).check()
    const { name, bytes: zipped } = await app.makeDocuments(testInfo, 'made.zip')
    expect(name).toMatch(/ - \d{4}-\d\d-\d\d\.zip$/u)
    const files = unzipSync(zipped)
    expect(Object.keys(files)).toHaveLength(8)
    expect(Object.keys(files).filter((file) => file.includes(words[language].matrices))).toHaveLength(4)
    expect(Object.keys(files).filter((file) => file.includes(words[language].report))).toHaveLength(4)
    for (const [file, bytes] of Object.entries(files)) {
      const sample = file.includes(words[language].report) ? words[language].report : words[language].inMatrices
      if (file.endsWith('.pdf')) expect(textOfPdf(bytes), file).toContain(plain(sample))
      else expect(cellsOf(bytes).length, file).toBeGreaterThan(100)
    }
  })
}

test('[EP3] an export cancelled half-way leaves nothing, and the next one succeeds', async ({ page }, testInfo) => {
  test.setTimeout(120_000)
  const app = await openRows(page, 'en', 300)
  let downloads = 0
  page.on('download', () => {
    downloads += 1
  })
  await app.tickOnly('action-matrices', 'en', 'pdf')
  await page.locator('main input[value="lo"]').check()
  await page.getByRole('button', { name: app.words.make }).click()
  // The first document is there already, and the second one under way.
  await expect(page.getByText('Document 2 of 2:')).toBeVisible({ timeout: 60_000 })
  await page.getByRole('button', { name: words.en.cancel }).click()
  await expect(page.getByText(words.en.cancelled)).toBeVisible()
  await page.waitForTimeout(1500)
  expect(downloads).toBe(0)
  await app.tickOnly('action-matrices', 'en', 'xlsx')
  expect((await app.makeDocuments(testInfo, 'made.xlsx')).name).toMatch(/\.xlsx$/u)
})

test('[EP6] what was chosen is chosen again after a reload, for this project alone', async ({ page }) => {
  const app = await openRows(page, 'lo', 10)
  await app.tickOnly('assessment', 'both', 'xlsx')
  await page.getByRole('radio', { name: 'ສະບັບຮ່າງ' }).check({ force: true })
  const ticked = (): Promise<string[]> =>
    page.locator('main input:checked').evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))
  await page.reload()
  await expect(page.locator('main h1')).toBeVisible()
  expect(await ticked()).toEqual(['assessment', 'both', 'xlsx', 'draft'])
  await page.goto('./')
  await app.newProject('ໂຄງການອື່ນ')
  await app.goTo('documents')
  await expect(page.locator('main h1')).toBeVisible()
  expect(await ticked()).toEqual(['action-matrices', 'lo', 'pdf', 'none', 'a4'])
})

for (const language of ['lo', 'en'] as const) {
  test(`[EP4] a missing translation is listed, and the link leads into its field (${language})`, async ({ page }) => {
    const app = new OneDoor(page, language)
    await app.open()
    await app.newProject('Salavan')
    await app.answer('4.1.2', 2)
    await app.goTo('priorities')
    await page
      .getByText(language === 'lo' ? 'ຮ່າງຈາກຊ່ອງວ່າງ' : 'Draft from gaps')
      .first()
      .click()
    await page
      .getByRole('button', { name: language === 'lo' ? /^ຮັບເອົາ: /u : /^Accept: /u })
      .first()
      .click()
    await app.goTo('plan')
    const action = page
      .locator('[data-row]')
      .getByRole('textbox', { name: language === 'lo' ? 'ກິດຈະກຳ 1' : 'Action 1' })
      .first()
    const typed = language === 'lo' ? 'ຈັດກອງປະຊຸມ' : 'Hold a meeting'
    await action.fill('')
    await page.keyboard.press('Tab')
    await action.fill(typed)
    await page.keyboard.press('Tab')
    await app.expectSaved()
    await app.goTo('documents')
    const other = language === 'lo' ? 'en' : 'lo'
    await app.tickOnly('action-matrices', other, 'pdf')
    const list = page.locator('main details')
    await expect(list).toBeVisible({ timeout: 30_000 })
    await list.locator('summary').click()
    await list
      .getByRole('listitem')
      .filter({ hasText: language === 'lo' ? 'ໂຄງການ' : 'Name of the project' })
      .getByRole('link')
      .click()
    await expect(page.locator('main textarea').first()).toBeFocused()
    await expect(page.locator('main textarea').first()).toHaveValue('Salavan')
  })
}

test('[EP4] a row of the plan that lacks its translation is one click away', async ({ page }) => {
  const app = await openRows(page, 'lo', 40)
  await app.goTo('plan')
  const actions = page.locator('[data-row]').getByRole('textbox', { name: /^ກິດຈະກຳ \d+$/u })
  const last = actions.last()
  const text = await last.inputValue()
  await last.focus()
  await page.locator('[data-row] [role=group] button[aria-pressed=false]').click()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await page.keyboard.press('Tab')
  await app.expectSaved()
  await app.goTo('documents')
  await app.tickOnly('action-matrices', 'en', 'pdf')
  const list = page.locator('main details').filter({ hasText: words.lo.withoutEnglish })
  await expect(list).toBeVisible({ timeout: 30_000 })
  await list.locator('summary').click()
  await list.getByRole('listitem').filter({ hasText: text }).getByRole('link').click()
  await expect(page.locator('textarea:focus')).toHaveValue(text)
})

for (const language of ['lo', 'en'] as const) {
  test(`[EP5] the first page of each document is shown with its words (${language})`, async ({ page }) => {
    const app = await openRows(page, language, 20)
    await app.tickOnly('action-matrices', language, 'pdf')
    for (const value of ['assessment', 'xlsx']) await page.locator(`main input[value="${value}"]`).check()
    const sheet = page.locator('svg[data-preview="sheet"]')
    const table = page.locator('[data-preview="table"]')
    await expect(sheet).toContainText(words[language].matrices, { timeout: 30_000 })
    await expect(sheet).toHaveAttribute('aria-label', /.{10,}/u)
    await page.getByRole('button', { name: words[language].next }).click()
    await expect(table).toContainText(language === 'lo' ? 'ກິດຈະກຳ' : 'Action', { timeout: 30_000 })
    await page.getByRole('button', { name: words[language].next }).click()
    await expect(sheet).toContainText(words[language].report, { timeout: 30_000 })
    await page.locator('main input[value="assessment"]').uncheck()
    await expect(sheet.or(table)).toContainText(words[language].inMatrices, { timeout: 30_000 })
  })
}

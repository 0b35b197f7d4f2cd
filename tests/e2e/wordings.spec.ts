import type { TestInfo } from '@playwright/test'
import { read, utils, write } from 'xlsx'
import { violations } from './axe'
import { expect, test } from './fixtures'
import { cellsOf, plain, textOfPdf } from './made-files'
import { OneDoor } from './page-models'

const QUESTION = 'building-blocks/01-political-commitment#questions/4.1.2/text'
const HELP = 'building-blocks/01-political-commitment#questions/4.1.2/help'

const wordingWords = {
  lo: {
    save: 'ບັນທຶກວິທີການເປັນໄຟລ໌ຕາຕະລາງ',
    take: /^ຮັບເອົາຂໍ້ຄວາມທີ່ເລືອກ/u,
    done: /^ຮັບເອົາການປ່ຽນແປງແລ້ວ/u,
    undo: 'ຍົກເລີກການນຳເຂົ້າ',
    drop: /^ໃຊ້ຂໍ້ຄວາມຂອງວິທີການ: /u,
    dropAll: /^ໃຊ້ຂໍ້ຄວາມຂອງວິທີການທຸກບ່ອນ/u,
    none: /ຕາມເດີມ/u,
    overview: 'ຂໍ້ຄວາມຂອງວິທີການ ທີ່ໂຄງການນີ້ກຳນົດເອງ: 2 ຂໍ້.',
    see: 'ເບິ່ງຂໍ້ຄວາມເຫຼົ່ານີ້',
    count: 'ຂໍ້ຄວາມທີ່ໂຄງການກຳນົດເອງ: 2',
    next: 'ມີຂໍ້ຕົກລົງໃໝ່ ຂອງພວກເຮົາແລ້ວບໍ່?',
  },
  en: {
    save: 'Save the method as a workbook',
    take: /^Take in the chosen texts/u,
    done: /^Taken in/u,
    undo: 'Undo taking in',
    drop: /^Use the method’s text: /u,
    dropAll: /^Use the method’s text everywhere/u,
    none: /as they are/u,
    overview: 'Texts of the method that this project words itself: 2.',
    see: 'See these texts',
    count: 'Texts with a wording of the project’s own: 2',
    next: '=Is there an agreement of our own?',
  },
} as const

/** The method as a workbook, as the app hands it over, with texts proposed for some rows. */
async function corrected(app: OneDoor, info: TestInfo): Promise<Buffer> {
  const { page, language } = app
  const back = new URL(page.url()).hash
  await page.evaluate(() => {
    location.hash = '#/about'
  })
  const { bytes } = await app.takeAway(wordingWords[language].save, info, 'method.xlsx')
  await page.evaluate((hash) => {
    location.hash = hash
  }, back)
  const workbook = read(bytes)
  for (const sheet of Object.values(workbook.Sheets)) {
    const rows = utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '' })
    for (const [index, row] of rows.entries()) {
      if (row[0] === QUESTION)
        utils.sheet_add_aoa(sheet, [[wordingWords.en.next, wordingWords.lo.next]], { origin: { r: index, c: 6 } })
      if (row[0] === HELP) utils.sheet_add_aoa(sheet, [['Our own explanation.']], { origin: { r: index, c: 6 } })
      if (row[0] === 'words#action') utils.sheet_add_aoa(sheet, [['Step']], { origin: { r: index, c: 6 } })
    }
  }
  return write(workbook, { type: 'buffer', bookType: 'xlsx' }) as Buffer
}

async function chooseMethod(app: OneDoor, buffer: Buffer): Promise<void> {
  await app.goToPage('/import')
  await app.chooseFile('method.xlsx', buffer)
}

for (const language of ['lo', 'en'] as const) {
  test(`[MO10] [MO11] a corrected method is taken into a project, is asked and printed, and is undone (${language})`, async ({
    page,
  }, info) => {
    test.setTimeout(120_000)
    const app = new OneDoor(page, language)
    const words = wordingWords[language]
    await app.open()
    await app.openExample('assessment')
    await expect(page.getByRole('button', { name: app.words.saveFile })).toBeVisible()
    await expect(page.getByRole('link', { name: words.see }), 'nothing to say on the overview').toHaveCount(0)
    await app.goToPage('/assessment/1')
    const before = (await app.question('4.1.2').locator('h2, h3').first().textContent()) ?? ''
    await chooseMethod(app, await corrected(app, info))
    await expect(page.locator('[data-wording]')).toHaveCount(3)
    await expect(page.locator('main')).toContainText(
      language === 'en' ? 'The headings of the action matrices are the same' : 'ຫົວຖັນຂອງຕາຕະລາງແຜນປະຕິບັດງານ',
    )
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: words.take }).press('Enter')
    await expect(page.getByText(words.done)).toContainText('3')
    await app.expectSaved()

    await app.goToPage('/assessment/1')
    await expect(app.question('4.1.2')).toContainText(words.next)
    await page.reload()
    await expect(app.question('4.1.2')).toContainText(words.next)
    await app.goToPage('/documents')
    await app.tickOnly('blank', language, 'pdf')
    expect(textOfPdf((await app.makeDocuments(info, 'blank.pdf')).bytes)).toContain(plain(words.next))
    await app.tickOnly('assessment', 'xlsx')
    expect(cellsOf((await app.makeDocuments(info, 'assessment.xlsx')).bytes)).toContain(words.next)

    await app.goToPage('')
    await expect(page.getByText(words.overview)).toBeVisible()
    expect(await violations(page)).toEqual([])
    await page.getByRole('link', { name: words.see }).press('Enter')
    await expect(page).toHaveURL(/\/wordings$/u)
    await expect(page.getByText(words.count)).toBeVisible()
    await expect(page.locator('[data-wording]')).toHaveCount(2)
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: words.drop }).first().click()
    await expect(page.locator('[data-wording]')).toHaveCount(1)
    await app.goToPage('/assessment/1')
    await expect(app.question('4.1.2')).toContainText(before)
    await page.getByRole('button', { name: app.words.undo }).click()
    await expect(app.question('4.1.2')).toContainText(words.next)
    await app.goToPage('/wordings')
    await page.getByRole('button', { name: words.dropAll }).click()
    await expect(page.locator('main [role=status]')).toContainText(words.none)
    await app.goToPage('')
    await expect(page.getByRole('button', { name: app.words.saveFile })).toBeVisible()
    await expect(page.getByRole('link', { name: words.see })).toHaveCount(0)
    await app.goToPage('/history')
    await expect(page.locator('[data-point="beforeImport"]')).toHaveCount(1)
  })
}

test('[MO11] one undo reverts all of it; what is left out stays as it is', async ({ page }, info) => {
  test.setTimeout(120_000)
  const app = new OneDoor(page, 'en')
  await app.open()
  await app.openExample('assessment')
  const file = await corrected(app, info)
  await chooseMethod(app, file)
  await page.locator(`[data-wording="lo/${QUESTION}"]`).getByRole('checkbox').uncheck()
  await page.getByRole('button', { name: wordingWords.en.take }).click()
  await app.goToPage('/wordings')
  await expect(page.locator(`[data-wording="${QUESTION}"] dl`)).toHaveCount(1)
  await chooseMethod(app, file)
  await expect(page.locator('[data-wording]')).toHaveCount(1)
  await page.getByRole('button', { name: wordingWords.en.take }).click()
  await page.getByRole('button', { name: wordingWords.en.undo }).click()
  await page.getByRole('button', { name: app.words.undo }).click()
  await app.goToPage('/wordings')
  await expect(page.locator('main [role=status]')).toContainText(wordingWords.en.none)
})

test('[MO10] another tab shows a new wording at once, and the about page keeps the method’s', async ({
  page,
  context,
}, info) => {
  test.setTimeout(120_000)
  const app = new OneDoor(page, 'en')
  await app.open()
  await app.openExample('assessment')
  const other = new OneDoor(await context.newPage(), 'en')
  await other.page.goto(page.url())
  await other.goToPage('/assessment/1')
  await expect(other.question('4.1.2')).toBeVisible()
  const file = await corrected(app, info)
  await chooseMethod(app, file)
  await page.getByRole('button', { name: wordingWords.en.take }).click()
  await app.expectSaved()
  await expect(other.question('4.1.2')).toContainText(wordingWords.en.next)
  const again = await corrected(app, info)
  expect(cellsOf(again)).toContain('Our own explanation.')
  await chooseMethod(app, again)
  await expect(page.locator('[data-wording]')).toHaveCount(0)
  await expect(page.locator('main')).toContainText('in the project already 3')
})

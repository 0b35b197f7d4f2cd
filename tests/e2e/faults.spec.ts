import type { Language } from '../../src/domain/text/language'
import { begin, expectKept, expectSentence, noteOf, typed } from './fault-project'
import { breakPage, mendPage, prepareFaults, type PageFault } from './fault-scripts'
import { expect, test } from './fixtures'
import { OneDoor } from './page-models'

// Whatever fails: no white page, a sentence in the chosen language, nothing lost, and on it goes.

// Each of these tests makes something fail, and the browser notes it.
test.use({ expectedErrors: [/./u] })

const storageFaults: Record<Language, PageFault[]> = {
  lo: ['transaction', 'entityPut', 'quota'],
  en: ['headerPut', 'commit'],
}

for (const [language, faults] of Object.entries(storageFaults) as [Language, PageFault[]][]) {
  test(`[ER4] saving fails (${language}): it is said, the text stays, and trying again saves it`, async ({ page }) => {
    const app = await begin(page, language)
    for (const [index, fault] of faults.entries()) {
      await test.step(fault, async () => {
        const text = `typed while ${fault} failed ນ້ຳ`
        const key = index % 2 === 0 ? 2 : 1
        await breakPage(page, fault)
        await noteOf(app).fill(text)
        const alert = page.getByRole('banner').getByRole('alert')
        await expectSentence(alert, language)
        await app.answer('4.1.3', key)
        await app.goTo('settings')
        await app.goTo('assessment')
        await expect(noteOf(app)).toHaveValue(text)
        await mendPage(page)
        await alert.getByRole('button').first().click()
        await app.expectSaved()
        await expectKept(app, text)
        await expect(app.question('4.1.3').locator(`[data-answer="${key}"]`)).toHaveAttribute('aria-pressed', 'true')
      })
    }
  })
}

test('[ER4] [KP1] a page closed while saving fails loses nothing: the next page saves it', async ({ page }) => {
  const app = await begin(page, 'en')
  await breakPage(page, 'entityPut')
  await noteOf(app).fill('not saved yet')
  await expectSentence(page.getByRole('banner').getByRole('alert'), 'en')
  page.on('dialog', (dialog) => void dialog.accept())
  await page.reload()
  await expect(noteOf(app)).toHaveValue('not saved yet')
  await app.expectSaved()
  await expectKept(app, 'not saved yet')
})

test('[ER4] a browser without a database (lo): it is said, work goes on, and is saved when there is one', async ({
  page,
}) => {
  const app = new OneDoor(page, 'lo')
  await prepareFaults(page)
  await page.goto('./?broken=open')
  await app.newProject('ບໍ່ມີບ່ອນເກັບ')
  const alert = page.getByRole('banner').getByRole('alert')
  await expectSentence(alert, 'lo')
  await app.answer('4.1.2', 1)
  await app.goTo('result')
  await expect(page.locator('main h1')).toBeVisible()
  await mendPage(page)
  await alert.getByRole('button').first().click()
  await app.expectSaved()
  await page.evaluate(() => history.replaceState(null, '', location.href.replace('?broken=open', '')))
  await page.reload()
  await app.goTo('assessment')
  await expect(app.question('4.1.2').locator('[data-answer="1"]')).toHaveAttribute('aria-pressed', 'true')
})

/** A fault of the making of documents: something of the page, or a file that does not come. */
interface DocumentFault {
  name: string
  format: 'pdf' | 'xlsx'
  page?: PageFault
  file?: RegExp
}
const documentFaults: Record<Language, DocumentFault[]> = {
  lo: [
    { name: 'no worker', format: 'xlsx', page: 'worker' },
    { name: 'a font that does not come', format: 'pdf', file: /phetsarath[^/]*\.woff$/u },
    { name: 'no room for the file', format: 'xlsx', page: 'blob' },
  ],
  en: [
    { name: 'a worker that stops midway', format: 'xlsx', page: 'workerMidway' },
    { name: 'no file of the worker', format: 'xlsx', file: /export-worker/u },
    { name: 'no address for the file', format: 'xlsx', page: 'address' },
  ],
}

/** The page of documents, where making one fails with a sentence, and making it again does not. */
async function failAndMake(app: OneDoor, fault: DocumentFault): Promise<void> {
  const { page, language } = app
  await app.goTo('documents')
  await app.tickOnly(fault.format)
  if (fault.page) await breakPage(page, fault.page)
  if (fault.file) await page.route(fault.file, (route) => route.abort())
  const make = page.locator('main button').filter({ hasText: language === 'lo' ? /^ສ້າງ/u : /^Make/u })
  await make.click()
  await expectSentence(
    page
      .locator('main [aria-live] p, main [aria-live] div')
      .filter({ hasText: language === 'lo' ? 'ບໍ່ໄດ້' : 'could not' })
      .last(),
    language,
  )
  await mendPage(page)
  await page.unrouteAll()
  const download = page.waitForEvent('download')
  await make.click()
  expect((await download).suggestedFilename()).toMatch(new RegExp(`\\.${fault.format}$`, 'u'))
}

for (const [language, faults] of Object.entries(documentFaults) as [Language, DocumentFault[]][]) {
  test(`[ER5] a document cannot be made (${language}): it is said, nothing is lost, and the next one is made`, async ({
    page,
  }) => {
    const app = await begin(page, language)
    for (const fault of faults) {
      await test.step(fault.name, async () => {
        await failAndMake(app, fault)
        await app.goTo('assessment')
        await expectKept(app, typed)
      })
    }
  })
}

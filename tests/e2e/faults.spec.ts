import type { Language } from '../../src/domain/text/language'
import { begin, expectKept, expectSentence, noteOf, typed } from './fault-project'
import { breakPage, mendPage, prepareFaults, type PageFault } from './fault-scripts'
import { expect, test } from './fixtures'
import { OneDoor } from './page-models'

// Whatever fails: no white page, a sentence in the chosen language, nothing lost, and on it goes.

// Each of these tests makes something fail, and the browser notes it.
test.use({ expectedErrors: [/./u] })

const storageFaults: [PageFault, Language][] = [
  ['transaction', 'lo'],
  ['headerPut', 'en'],
  ['entityPut', 'lo'],
  ['commit', 'en'],
  ['quota', 'lo'],
]

for (const [fault, language] of storageFaults) {
  test(`[ER4] saving fails (${fault}, ${language}): it is said, the text stays, and trying again saves it`, async ({
    page,
  }) => {
    const app = await begin(page, language)
    await breakPage(page, fault)
    await noteOf(app).fill('typed while it failed ນ້ຳ')
    const alert = page.getByRole('banner').getByRole('alert')
    await expectSentence(alert, language)
    await app.answer('4.1.3', 2)
    await app.goTo('settings')
    await app.goTo('assessment')
    await expect(noteOf(app)).toHaveValue('typed while it failed ນ້ຳ')
    await mendPage(page)
    await alert.getByRole('button').first().click()
    await app.expectSaved()
    await expectKept(app, 'typed while it failed ນ້ຳ')
    await expect(app.question('4.1.3').locator('[data-answer="2"]')).toHaveAttribute('aria-pressed', 'true')
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
const documentFaults: { name: string; language: Language; format: 'pdf' | 'xlsx'; page?: PageFault; file?: RegExp }[] =
  [
    { name: 'no worker', language: 'lo', format: 'xlsx', page: 'worker' },
    { name: 'a worker that stops midway', language: 'en', format: 'xlsx', page: 'workerMidway' },
    { name: 'no file of the worker', language: 'en', format: 'xlsx', file: /export-worker/u },
    { name: 'a font that does not come', language: 'lo', format: 'pdf', file: /phetsarath[^/]*\.woff$/u },
    { name: 'no address for the file', language: 'en', format: 'xlsx', page: 'address' },
    { name: 'no room for the file', language: 'lo', format: 'xlsx', page: 'blob' },
  ]

for (const fault of documentFaults) {
  test(`[ER5] ${fault.name} (${fault.language}): it is said, nothing is lost, and the next document is made`, async ({
    page,
  }) => {
    const app = await begin(page, fault.language)
    await app.goTo('documents')
    await app.tickOnly(fault.format)
    if (fault.page) await breakPage(page, fault.page)
    if (fault.file) await page.route(fault.file, (route) => route.abort())
    const make = page.locator('main button').filter({ hasText: fault.language === 'lo' ? /^ສ້າງ/u : /^Make/u })
    await make.click()
    await expectSentence(
      page
        .locator('main [aria-live] p, main [aria-live] div')
        .filter({ hasText: fault.language === 'lo' ? 'ບໍ່ໄດ້' : 'could not' })
        .last(),
      fault.language,
    )
    await mendPage(page)
    await page.unrouteAll()
    const download = page.waitForEvent('download')
    await make.click()
    expect((await download).suggestedFilename()).toMatch(new RegExp(`\\.${fault.format}$`, 'u'))
    await app.goTo('assessment')
    await expectKept(app, typed)
  })
}

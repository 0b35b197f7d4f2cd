import { readFileSync } from 'node:fs'
import { pagePlace } from '../../scripts/test-environment'
import { expect, test } from './fixtures'
import { OneDoor } from './page-models'

test('[PR2] copies are numbered, and a double click makes one', async ({ page }) => {
  const app = new OneDoor(page, 'en')
  await app.open()
  await app.newProject('First')
  await page.getByRole('link', { name: /OneDoor start page/u }).click()
  const cards = page.getByRole('article').filter({ hasText: 'First' })
  const original = cards.filter({ has: page.getByRole('link', { name: 'First', exact: true }) })
  await original.getByRole('button', { name: 'Duplicate' }).dblclick()
  await expect(page.getByRole('link', { name: 'First (copy)', exact: true })).toBeVisible()
  await original.getByRole('button', { name: 'Duplicate' }).press('Enter')
  await expect(page.getByRole('link', { name: 'First (copy 2)', exact: true })).toBeVisible()
  await expect(cards).toHaveCount(3)
})

test('projects are renamed, duplicated and deleted, each on its own', async ({ page }) => {
  const app = new OneDoor(page, 'en')
  await app.open()
  await app.newProject('First')
  await app.answer('4.1.2', 1)
  await app.expectSaved()
  await page.getByRole('link', { name: /OneDoor start page/u }).click()
  await app.newProject('Second')
  await page.getByRole('link', { name: /OneDoor start page/u }).click()
  await expect(page.getByRole('article').filter({ hasText: /First|Second/u })).toHaveCount(2)

  const first = page.getByRole('article').filter({ hasText: 'First' })
  await first.getByRole('button', { name: 'Duplicate' }).click()
  await expect(page.getByRole('article').filter({ hasText: 'First (copy)' })).toBeVisible()
  await page.getByRole('article').filter({ hasText: 'Second' }).getByRole('button', { name: 'Rename' }).click()
  await page.getByLabel('Name in English').fill('Savannakhet')
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('article').filter({ hasText: 'Savannakhet' })).toBeVisible()

  await page.getByRole('article').filter({ hasText: 'First (copy)' }).getByRole('button', { name: 'Delete' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('article').filter({ hasText: 'First (copy)' })).toBeVisible()
  await page.getByRole('article').filter({ hasText: 'First (copy)' }).getByRole('button', { name: 'Delete' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Move to the bin' }).click()
  await expect(page.getByRole('article').filter({ hasText: 'First (copy)' })).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('article').filter({ hasText: /First|Savannakhet/u })).toHaveCount(2)
})

test('a project travels as a file, with every text as it was typed', async ({ page, browser }, testInfo) => {
  const app = new OneDoor(page, 'en')
  await app.open()
  await app.newProject('ເດີນທາງ 🚀 <script>alert(1)</script>')
  await app.answer('4.1.2', 3)
  await app.expectSaved()
  await app.goToPage('')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: app.words.saveFile }).click()
  const file = await download
  const path = testInfo.outputPath('project.onedoor.json')
  await file.saveAs(path)
  expect(file.suggestedFilename()).toMatch(/^ເດີນທາງ 🚀 script alert\(1\) script\.onedoor\.json$/u)
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
    format: 'onedoor-project',
    version: 4,
    header: { title: { en: 'ເດີນທາງ 🚀 <script>alert(1)</script>' } },
  })

  const elsewhere = await browser.newContext(pagePlace)
  const other = new OneDoor(await elsewhere.newPage(), 'en')
  await other.open()
  await other.page.locator('input[type=file]').setInputFiles(path)
  await expect(other.page.getByText('ເດີນທາງ 🚀 <script>alert(1)</script>').first()).toBeVisible()
  await other.goTo('assessment')
  await expect(other.question('4.1.2').locator('[data-answer="3"]')).toHaveAttribute('aria-pressed', 'true')
  await elsewhere.close()
})

const badFiles = [
  ['empty', '', 'is empty'],
  ['cut off', '{"format":"onedoor-pro', 'cut off or damaged'],
  ['foreign', '{"type":"FeatureCollection"}', 'was not made by OneDoor'],
  ['newer', '{"format":"onedoor-project","version":99}', 'made by a newer OneDoor'],
  ['damaged', '{"format":"onedoor-project","version":1,"header":{}}', 'is damaged (at header'],
  ['not text', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe, 0x80]), 'damaged or not a OneDoor project'],
] as const

test('a file that cannot be opened is answered with one sentence and changes nothing, whatever is wrong with it', async ({
  page,
}) => {
  const app = new OneDoor(page, 'en')
  await app.open()
  await app.newProject('Untouched')
  await page.getByRole('link', { name: /OneDoor start page/u }).click()
  for (const [name, content, sentence] of badFiles) {
    await test.step(name, async () => {
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'sent.onedoor.json', mimeType: 'application/json', buffer: Buffer.from(content) })
      await expect(page.getByRole('alert')).toContainText(sentence)
      await expect(page.getByRole('article').filter({ hasText: 'Untouched' })).toHaveCount(1)
      await page.getByRole('button', { name: 'ລາວ', exact: true }).click()
      await expect(page.getByRole('alert')).not.toContainText(sentence)
      await expect(page.getByRole('alert')).toContainText('ໄຟລ໌ນີ້')
      await page.getByRole('button', { name: 'English', exact: true }).click()
      await expect(page.getByRole('alert')).toContainText(sentence)
    })
  }
})

test('two tabs on one project see each other’s answers', async ({ page, context }) => {
  const app = new OneDoor(page, 'en')
  await app.open()
  await app.newProject('Two tabs')
  const second = new OneDoor(await context.newPage(), 'en')
  await second.page.goto(page.url())
  await app.answer('4.1.2', 1)
  await expect(second.question('4.1.2').locator('[data-answer="1"]')).toHaveAttribute('aria-pressed', 'true')
  await second.answer('4.1.3', 2)
  await expect(app.question('4.1.3').locator('[data-answer="2"]')).toHaveAttribute('aria-pressed', 'true')
  await page.reload()
  await expect(app.question('4.1.2').locator('[data-answer="1"]')).toHaveAttribute('aria-pressed', 'true')
  await expect(app.question('4.1.3').locator('[data-answer="2"]')).toHaveAttribute('aria-pressed', 'true')
})

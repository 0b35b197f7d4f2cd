import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Page, TestInfo } from '@playwright/test'
import { read, utils, write } from 'xlsx'
import { expect, test } from './fixtures'
import { OneDoor } from './page-models'

const importWords = {
  lo: { take: /^ຮັບເອົາການປ່ຽນແປງທີ່ເລືອກ/u, undo: 'ຍົກເລີກການນຳເຂົ້າ', done: /^ຮັບເອົາການປ່ຽນແປງແລ້ວ/u, same: /ບໍ່ມີຫຍັງຕ້ອງປ່ຽນແປງ/u, link: 'ນຳເຂົ້າໄຟລ໌ຕາຕະລາງທີ່ແກ້ໄຂແລ້ວ', make: 'ສ້າງເອກະສານ', excel: /Excel/u, sheets: 'ພາສາລາວ' },
  en: { take: /^Take in the chosen changes/u, undo: 'Undo taking in', done: /^Taken in/u, same: /nothing to change/u, link: 'Take in an edited workbook', make: 'Make the document', excel: /Excel/u, sheets: 'English' },
} as const

async function openExample(app: OneDoor): Promise<void> {
  await app.open()
  await app.page.getByRole('button', { name: app.words.openExample }).first().click()
  await app.page.waitForURL(/#\/project\/[^/]+/u)
}

async function goToPage(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => { location.hash = `${location.hash.split('/').slice(0, 3).join('/')}${to}` }, path)
}

/** The action matrices of the project that is open, as the app hands them over. */
async function exported(app: OneDoor, info: TestInfo): Promise<string> {
  const { page } = app
  await goToPage(page, '/documents')
  await app.tickOnly('action-matrices', app.language, 'xlsx')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: importWords[app.language].make }).click()
  const path = info.outputPath('matrices.xlsx')
  await (await download).saveAs(path)
  return path
}

/** The workbook with an action's text, a timeline and an agency changed, and its last row deleted. */
function edit(path: string): Buffer {
  const workbook = read(readFileSync(path))
  const sheet = workbook.Sheets[workbook.SheetNames[0] ?? ''] ?? {}
  const rows = utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '' })
  const first = rows.findIndex((row) => String(row[0]).startsWith('onedoor/')) + 1
  utils.sheet_add_aoa(sheet, [['A changed action', '7 months', 'District one-door office']], { origin: { r: first, c: 4 } })
  return write(workbook, { type: 'buffer', bookType: 'xlsx' }) as Buffer
}

function toOds(path: string): string {
  const { status, stderr } = spawnSync('soffice', [`-env:UserInstallation=file://${dirname(path)}/profile`, '--headless', '--convert-to', 'ods', '--outdir', dirname(path), path], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`soffice: ${stderr}`)
  return join(dirname(path), `${basename(path, '.xlsx')}.ods`)
}

async function choose(page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  await page.locator('main input[type=file]').setInputFiles(file)
}

for (const language of ['en', 'lo'] as const) {
  test(`[IM3] [IM8] a workbook goes out, is edited, comes back, is taken and undone (${language})`, async ({ page }, info) => {
    test.setTimeout(60_000)
    const app = new OneDoor(page, language)
    const words = importWords[language]
    await openExample(app)
    const path = await exported(app, info)
    await page.getByRole('link', { name: words.link }).click()
    await choose(page, path)
    await expect(page.getByText(words.same)).toBeVisible()
    await choose(page, toOds(path))
    await expect(page.getByText(words.same)).toBeVisible()

    await choose(page, { name: 'edited.xlsx', mimeType: 'application/octet-stream', buffer: edit(path) })
    const changes = page.locator('[data-kind]')
    await expect(changes).toHaveCount(3)
    await expect(changes.filter({ hasText: 'District one-door office' })).toContainText(language === 'en' ? 'They join its list' : 'ຈະຖືກເພີ່ມເຂົ້າໃນລາຍຊື່')
    // [IM17] The example has the action in both languages, and the sheet holds one.
    await expect(changes.filter({ hasText: 'A changed action' })).toContainText(language === 'en' ? 'The Lao text stays as it was.' : 'ຂໍ້ຄວາມພາສາອັງກິດ ຍັງຄືເກົ່າ.')
    await expect(changes.filter({ hasText: '7 ' })).not.toContainText(language === 'en' ? 'stays as it was' : 'ຍັງຄືເກົ່າ')
    // One change is left, by keyboard.
    await changes.filter({ hasText: '7 ' }).getByRole('checkbox').press('Space')
    await page.getByRole('button', { name: words.take }).press('Enter')
    await expect(page.getByText(words.done)).toContainText('2')
    await app.expectSaved()
    await goToPage(page, '/plan/system')
    await expect(page.getByText('A changed action')).toBeVisible()
    await expect(page.getByText('District one-door office').first()).toBeVisible()
    await page.reload()
    await expect(page.getByText('A changed action')).toBeVisible()
    await goToPage(page, '/history')
    await expect(page.locator('[data-point="beforeImport"]')).toHaveCount(1)
  })
}

test('[IM8] one undo takes all of it back', async ({ page }, info) => {
  const app = new OneDoor(page, 'en')
  await openExample(app)
  const path = await exported(app, info)
  await goToPage(page, '/import')
  await choose(page, { name: 'edited.xlsx', mimeType: 'application/octet-stream', buffer: edit(path) })
  await page.getByRole('button', { name: importWords.en.take }).click()
  await page.getByRole('button', { name: importWords.en.undo }).click()
  await expect(page.getByText(/as it was before/u)).toBeVisible()
  await choose(page, path)
  await expect(page.getByText(importWords.en.same)).toBeVisible()
})

test('[IM9] what is no workbook is refused with one sentence, and nothing changes', async ({ page }) => {
  const app = new OneDoor(page, 'en')
  await openExample(app)
  await goToPage(page, '/import')
  await choose(page, { name: 'letter.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('%PDF-1.7') })
  await expect(page.getByText('The file is not a workbook.')).toBeVisible()
  await choose(page, { name: 'old.xls', mimeType: 'application/octet-stream', buffer: Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512), Buffer.from('Workbook', 'utf16le')]) })
  await expect(page.getByText('The file is of an older form')).toBeVisible()
  await choose(page, { name: 'prices.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b,c\n1,2,3\n') })
  await expect(page.getByText('No sheet of this file holds an action matrix')).toBeVisible()
  await expect(page.getByRole('button', { name: importWords.en.take })).toHaveCount(0)
})

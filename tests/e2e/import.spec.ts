import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { TestInfo } from '@playwright/test'
import { read, utils, write } from 'xlsx'
import { expect, test } from './fixtures'
import { OneDoor, type MadeFile } from './page-models'

const importWords = {
  lo: {
    take: /^ຮັບເອົາການປ່ຽນແປງທີ່ເລືອກ/u,
    undo: 'ຍົກເລີກການນຳເຂົ້າ',
    done: /^ຮັບເອົາການປ່ຽນແປງແລ້ວ/u,
    same: /ບໍ່ມີຫຍັງຕ້ອງປ່ຽນແປງ/u,
    link: 'ນຳເຂົ້າໄຟລ໌ຕາຕະລາງທີ່ແກ້ໄຂແລ້ວ',
  },
  en: {
    take: /^Take in the chosen changes/u,
    undo: 'Undo taking in',
    done: /^Taken in/u,
    same: /nothing to change/u,
    link: 'Take in an edited workbook',
  },
} as const

/** The action matrices of the project that is open, as the app hands them over. */
async function exported(app: OneDoor, info: TestInfo): Promise<MadeFile> {
  await app.goToPage('/documents')
  await app.tickOnly('action-matrices', app.language, 'xlsx')
  return app.makeDocuments(info, 'matrices.xlsx')
}

/** The workbook with an action's text, a timeline and an agency changed, and its last row deleted. */
function edit(bytes: Buffer): Buffer {
  const workbook = read(bytes)
  const sheet = workbook.Sheets[workbook.SheetNames[0] ?? ''] ?? {}
  const rows = utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '' })
  const first = rows.findIndex((row) => String(row[0]).startsWith('onedoor/')) + 1
  utils.sheet_add_aoa(sheet, [['A changed action', '7 months', 'District one-door office']], {
    origin: { r: first, c: 4 },
  })
  return write(workbook, { type: 'buffer', bookType: 'xlsx' }) as Buffer
}

function toOds(path: string): string {
  const { status, stderr } = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=file://${dirname(path)}/profile`,
      '--headless',
      '--convert-to',
      'ods',
      '--outdir',
      dirname(path),
      path,
    ],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`soffice: ${stderr}`)
  return join(dirname(path), `${basename(path, '.xlsx')}.ods`)
}

for (const language of ['en', 'lo'] as const) {
  test(`[IM3] [IM8] a workbook goes out, is edited, comes back, is taken and undone (${language})`, async ({
    page,
  }, info) => {
    test.setTimeout(60_000)
    const app = new OneDoor(page, language)
    const words = importWords[language]
    await app.open()
    await app.openExample('workshop')
    const { path, bytes } = await exported(app, info)
    await page.getByRole('link', { name: words.link }).click()
    await app.chooseFile('matrices.xlsx', bytes)
    await expect(page.getByText(words.same)).toBeVisible()
    await app.chooseFile('matrices.ods', readFileSync(toOds(path)))
    await expect(page.getByText(words.same)).toBeVisible()

    await app.chooseFile('edited.xlsx', edit(bytes))
    const changes = page.locator('[data-kind]')
    await expect(changes).toHaveCount(3)
    await expect(changes.filter({ hasText: 'District one-door office' })).toContainText(
      language === 'en' ? 'They join its list' : 'ຈະຖືກເພີ່ມເຂົ້າໃນລາຍຊື່',
    )
    // [IM17] The example has the action in both languages, and the sheet holds one.
    await expect(changes.filter({ hasText: 'A changed action' })).toContainText(
      language === 'en' ? 'The Lao text stays as it was.' : 'ຂໍ້ຄວາມພາສາອັງກິດ ຍັງຄືເກົ່າ.',
    )
    await expect(changes.filter({ hasText: '7 ' })).not.toContainText(language === 'en' ? 'stays as it was' : 'ຍັງຄືເກົ່າ')
    // One change is left, by keyboard.
    await changes.filter({ hasText: '7 ' }).getByRole('checkbox').press('Space')
    await page.getByRole('button', { name: words.take }).press('Enter')
    await expect(page.getByText(words.done)).toContainText('2')
    await app.expectSaved()
    await app.goToPage('/plan/system')
    await expect(page.getByText('A changed action')).toBeVisible()
    await expect(page.getByText('District one-door office').first()).toBeVisible()
    await page.reload()
    await expect(page.getByText('A changed action')).toBeVisible()
    await app.goToPage('/history')
    await expect(page.locator('[data-point="beforeImport"]')).toHaveCount(1)
  })
}

test('[IM8] one undo takes all of it back', async ({ page }, info) => {
  const app = new OneDoor(page, 'en')
  await app.open()
  await app.openExample('workshop')
  const { bytes } = await exported(app, info)
  await app.goToPage('/import')
  await app.chooseFile('edited.xlsx', edit(bytes))
  await page.getByRole('button', { name: importWords.en.take }).click()
  await page.getByRole('button', { name: importWords.en.undo }).click()
  await expect(page.getByText(/as it was before/u)).toBeVisible()
  await app.chooseFile('matrices.xlsx', bytes)
  await expect(page.getByText(importWords.en.same)).toBeVisible()
})

test('[IM9] what is no workbook is refused with one sentence, and nothing changes', async ({ page }) => {
  const app = new OneDoor(page, 'en')
  await app.open()
  await app.openExample('workshop')
  await app.goToPage('/import')
  await app.chooseFile('letter.xlsx', Buffer.from('%PDF-1.7'))
  await expect(page.getByText('The file is not a workbook.')).toBeVisible()
  await app.chooseFile(
    'old.xls',
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512), Buffer.from('Workbook', 'utf16le')]),
  )
  await expect(page.getByText('The file is of an older form')).toBeVisible()
  await app.chooseFile('prices.csv', Buffer.from('a,b,c\n1,2,3\n'))
  await expect(page.getByText('No sheet of this file holds an action matrix')).toBeVisible()
  await expect(page.getByRole('button', { name: importWords.en.take })).toHaveCount(0)
})

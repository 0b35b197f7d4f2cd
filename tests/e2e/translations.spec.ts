import { readFile, writeFile } from 'node:fs/promises'
import { read, utils, write } from 'xlsx'
import { makeProject, withPlan } from '../factories/plan'
import { expect, test } from './fixtures'
import { OneDoor } from './page-models'

const words = {
  lo: {
    link: 'ແປຂໍ້ຄວາມທີ່ພິມໄວ້',
    field: 'ເປັນພາສາອັງກິດ: ຊື່ໂຄງການ',
    count: 'ມີສອງພາສາແລ້ວ 1 ໃນ 2 ຂໍ້ຄວາມ',
    counted: 'ມີສອງພາສາແລ້ວ 2 ໃນ 2 ຂໍ້ຄວາມ',
    takeAway: 'ບັນທຶກວິທີການເປັນໄຟລ໌ຕາຕະລາງ',
  },
  en: {
    link: 'Translate what was typed',
    field: 'In Lao: Name of the project',
    count: '1 of 2 texts are in both languages',
    counted: '2 of 2 texts are in both languages',
    takeAway: 'Save the method as a workbook',
  },
} as const

for (const language of ['lo', 'en'] as const) {
  test(`[MO5] [MO6] the missing half of a text is typed beside it, kept and undone (${language})`, async ({ page }) => {
    const app = new OneDoor(page, language)
    const own = words[language]
    await app.open()
    await app.newProject(language === 'lo' ? 'ສູນບໍລິການ ເມືອງຕົວຢ່າງ' : '=Sample district')
    await app.goTo('documents')
    await page.getByRole('link', { name: own.link }).click()
    await expect(page.getByText(own.count)).toBeVisible()
    const field = page.getByRole('textbox', { name: own.field })
    await field.fill(language === 'lo' ? '=Sample district' : 'ສູນບໍລິການ ເມືອງຕົວຢ່າງ')
    await expect(page.getByText(own.counted)).toBeVisible()
    await app.expectSaved()
    await page.reload()
    // What is done is not listed any more.
    await expect(page.getByText(own.counted)).toBeVisible()
    await expect(field).toHaveCount(0)
    await page.getByRole('button', { name: language === 'lo' ? 'English' : 'ລາວ', exact: true }).click()
    await expect(
      page
        .getByRole('region')
        .getByRole('link', { name: language === 'lo' ? '=Sample district' : 'ສູນບໍລິການ ເມືອງຕົວຢ່າງ' }),
    ).toBeVisible()
  })
}

for (const language of ['lo', 'en'] as const) {
  test(`[MO5] every row says where its text stands, by names and numbers (${language})`, async ({ page }) => {
    const project = withPlan(makeProject(), [
      { group: '5', name: { lo: 'ແຫຼ່ງທຶນ' }, outcomes: [] },
      {
        matrix: 'front-office',
        group: 'evaluation',
        name: { lo: 'ປະເມີນ', en: 'Evaluate' },
        outcomes: [
          { text: { lo: 'ຜົນ', en: 'Outcome' }, actions: [{ text: { lo: 'ກ', en: 'a' } }, { text: { en: 'b' } }] },
        ],
      },
      { matrix: 'front-office', group: 'amenities', name: { lo: 'ບ່ອນນັ່ງ' }, outcomes: [] },
    ])
    const app = new OneDoor(page, language)
    await app.open()
    await app.openProject(project)
    await app.goTo('documents')
    await page.getByRole('link', { name: words[language].link }).click()
    // In the order of the annexes, whatever the areas are called.
    await expect(page.locator('main li h2')).toHaveText(
      language === 'lo'
        ? [
            'ຂົງເຂດບຸລິມະສິດ 1 · ອົງປະກອບພື້ນຖານ 5: ການສະໜອງທຶນ',
            'ຂົງເຂດບຸລິມະສິດ 1 · ດ້ານໜ້າ, ຂົງເຂດ 15: ສິ່ງອຳນວຍຄວາມສະດວກ',
            'ກິດຈະກຳ 2 · ຜົນໄດ້ຮັບຫຼັກ 1 · ຂົງເຂດບຸລິມະສິດ 1 · ດ້ານໜ້າ, ຂົງເຂດ 17: ການປະເມີນຜົນ',
          ]
        : [
            'Priority area 1 · building block 5: Financing',
            'Priority area 1 · front office, area 15: Amenities',
            'Action 2 · key outcome 1 · priority area 1 · front office, area 17: Evaluation',
          ],
    )
    await expect(
      page.getByRole('textbox', {
        name: language === 'lo' ? 'ເປັນພາສາລາວ: ກິດຈະກຳ 2 · ຜົນໄດ້ຮັບຫຼັກ 1' : 'In Lao: Action 2 · key outcome 1',
      }),
    ).toBeVisible()
  })
}

test('[MO6] one undo takes a translation back, and its field stays where it is', async ({ page }) => {
  const app = new OneDoor(page, 'en')
  await app.open()
  await app.newProject('Sample district')
  await app.goToPage('/translations')
  const field = page.getByRole('textbox', { name: words.en.field })
  await field.fill('ເມືອງ')
  await expect(page.getByText(words.en.counted)).toBeVisible()
  await page.getByRole('button', { name: 'Undo: translation' }).click()
  await expect(field).toHaveValue('')
  await expect(page.getByText(words.en.count)).toBeVisible()
})

for (const language of ['lo', 'en'] as const) {
  test(`[MO2] the method is taken away as a workbook from the page about OneDoor (${language})`, async ({ page }) => {
    const app = new OneDoor(page, language)
    await app.open()
    await page.evaluate(() => {
      location.hash = '#/about'
    })
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: words[language].takeAway }).click(),
    ])
    const workbook = read(await readFile(await download.path()))
    expect(workbook.SheetNames).toHaveLength(15)
    const rows = utils.sheet_to_json<string[]>(workbook.Sheets[workbook.SheetNames[1] ?? ''] ?? {}, { header: 1 })
    expect(
      rows.find(([id]) => id === 'building-blocks/01-political-commitment#questions/4.1.1/text')?.slice(1, 2),
    ).toEqual(['4.1.1'])
  })
}

test('[MO7] a translator’s workbook goes out, comes back, is shown first, and is one step', async ({ page }, info) => {
  const app = new OneDoor(page, 'lo')
  await app.open()
  await app.newProject('ເມືອງຕົວຢ່າງ')
  await app.goToPage('/translations')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'ບັນທຶກໄຟລ໌ໃຫ້ຜູ້ແປ' }).click(),
  ])
  expect(download.suggestedFilename()).toContain('ຂໍ້ຄວາມທີ່ຕ້ອງແປ')
  const workbook = read(await readFile(await download.path()))
  const sheet = workbook.Sheets[workbook.SheetNames[1] ?? ''] ?? {}
  const rows = utils.sheet_to_json<(string | null)[]>(sheet, { header: 1, defval: null })
  const row = rows.findIndex((cells) => cells[3] === 'ເມືອງຕົວຢ່າງ')
  expect(rows[row]?.[5]).toBeNull()
  utils.sheet_add_aoa(sheet, [['=Sample district']], { origin: { r: row, c: 5 } })
  const filled = info.outputPath('filled.ods')
  await writeFile(filled, write(workbook, { type: 'buffer', bookType: 'ods' }) as Buffer)
  await page.locator('input[type=file]').setInputFiles(filled)
  await expect(page.getByText('ຄຳແປທີ່ພົບ: 1.')).toBeVisible()
  // Nothing has changed yet.
  await expect(page.getByText(words.lo.count)).toBeVisible()
  await page.getByRole('button', { name: 'ຮັບເອົາຄຳແປ 1 ລາຍການ' }).click()
  await expect(page.getByText(words.lo.counted)).toBeVisible()
  await expect(page.getByRole('textbox', { name: words.lo.field })).toHaveValue('=Sample district')
  await page
    .getByRole('button', { name: /ຄຳແປຈາກໄຟລ໌ຕາຕະລາງ/u })
    .first()
    .click()
  await expect(page.getByText(words.lo.count)).toBeVisible()
  // What is no translator's workbook is refused with one sentence.
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('a letter') })
  await expect(page.getByText('ໄຟລ໌ນີ້ບໍ່ແມ່ນໄຟລ໌ຕາຕະລາງທີ່ອ່ານໄດ້')).toBeVisible()
  await expect(page.getByText(words.lo.count)).toBeVisible()
})

import type { TestInfo } from '@playwright/test'
import { read, utils, write } from 'xlsx'
import { expect, test } from './fixtures'
import { OneDoor } from './page-models'

const words = {
  lo: {
    take: /^ຮັບເອົາການປ່ຽນແປງທີ່ເລືອກ/u,
    done: /^ຮັບເອົາການປ່ຽນແປງແລ້ວ/u,
    same: /ບໍ່ມີຫຍັງຕ້ອງປ່ຽນແປງ/u,
    choices: ['ມີ/ແມ່ນ', 'ມີແລ້ວ', 'ຍັງບໍ່ມີ'],
    needsReason: 'ບໍ່ມີເຫດຜົນ',
    item: 'ລາຍການກວດສອບຂໍ້ 1.3',
    link: 'ນຳເຂົ້າໄຟລ໌ຕາຕະລາງທີ່ແກ້ໄຂແລ້ວ',
    found: 'ຄ່າທຳນຽມ',
    reason: 'ດຳລັດລົງນາມແລ້ວ',
  },
  en: {
    take: /^Take in the chosen changes/u,
    done: /^Taken in/u,
    same: /nothing to change/u,
    choices: ['Yes', 'In place', 'Not in place'],
    needsReason: 'there is no reason',
    item: 'Checklist item 1.3',
    link: 'Take in an edited workbook',
    found: 'Fees',
    reason: 'The decree is signed',
  },
} as const

/** The blank form as the app hands it over. */
async function blankForm(app: OneDoor, info: TestInfo): Promise<Buffer> {
  await app.goToPage('/documents')
  await app.tickOnly('blank', app.language, 'xlsx')
  return (await app.makeDocuments(info, 'blank.xlsx')).bytes
}

/** The form with an answer, a status with its reason, and one without. */
function filledIn(form: Buffer, [yes, inPlace, notInPlace]: readonly string[], reason: string): Buffer {
  const workbook = read(form)
  const sheet = workbook.Sheets[workbook.SheetNames[0] ?? ''] ?? {}
  const rows = utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '', blankrows: true })
  const heading = rows.findIndex((row) => row[0] === 'onedoor/blank')
  const width = Math.max(...(rows[heading] ?? []).map((text, at) => (text === '' ? 0 : at)))
  const set = (id: string, column: number, text: string | undefined): void =>
    void utils.sheet_add_aoa(sheet, [[text]], { origin: { r: rows.findIndex((row) => row[0] === id), c: column } })
  set('4.1.2', 3, yes)
  set('4.1.2', width - 1, notInPlace)
  set('4.1.2', width, reason)
  set('4.1.3', 3, yes)
  set('4.1.3', width - 1, notInPlace)
  set('4.1.4', 3, yes)
  set('4.1.4', width - 1, inPlace)
  return write(workbook, { type: 'buffer', bookType: 'xlsx' }) as Buffer
}

for (const language of ['lo', 'en'] as const) {
  test(`[IM11] a blank form goes out, is filled in, comes back and is taken (${language})`, async ({ page }, info) => {
    const app = new OneDoor(page, language)
    const said = words[language]
    await app.open()
    await app.newProject('ໂຄງການທົດລອງ')
    const form = await blankForm(app, info)
    await app.goToPage('/import')
    await app.chooseFile('blank.xlsx', form)
    await expect(page.getByText(said.same)).toBeVisible()

    await app.chooseFile('filled.xlsx', filledIn(form, said.choices, said.reason))
    const changes = page.locator('[data-kind]')
    // Three answers, a status with its reason, and one that is listed for want of it.
    await expect(changes).toHaveCount(5)
    const listed = changes.filter({ hasText: said.item })
    await expect(listed).toContainText(said.needsReason)
    await expect(listed.getByRole('checkbox')).toBeDisabled()
    await page.getByRole('button', { name: said.take }).click()
    await expect(page.getByText(said.done)).toContainText('4')
    await app.expectSaved()
    await page.reload()
    await app.goToPage('/assessment/1')
    await expect(page.getByText(said.reason)).toBeVisible()
  })

  test(`[IM14] a name that is no building block is chosen by keyboard, and its rows are taken (${language})`, async ({
    page,
  }) => {
    const app = new OneDoor(page, language)
    const said = words[language]
    await app.open()
    await app.openExample('workshop')
    await app.goToPage('/import')
    const table =
      'Building block,Priority area,Key outcome,Action,Timeline\nMoney,Fees,Fees are published,Print a list,3 months\n,,,Put it on the wall,immediately\n'
    await app.chooseFile('plan.csv', Buffer.from(language === 'en' ? table : table.replace('Fees,', `${said.found},`)))
    const take = page.getByRole('button', { name: said.take })
    await expect(take).toContainText('(0)')
    const choice = page.getByRole('combobox', { name: /Money/u })
    await choice.focus()
    await page.keyboard.type('5')
    await page.keyboard.press('Tab')
    await expect(take).toContainText('(4)')
    await take.press('Enter')
    await expect(page.getByText(said.done)).toContainText('4')
    await app.goToPage('/plan/system')
    await expect(page.getByText('Put it on the wall')).toBeVisible()
  })

  test(`[IM15] a workbook that is dropped or opened elsewhere is told where it is taken in (${language})`, async ({
    page,
  }) => {
    const app = new OneDoor(page, language)
    const said = words[language]
    await app.open()
    await app.openExample('workshop')
    for (const place of ['', '/documents'] as const) {
      await app.goToPage(place)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await page.evaluate(() => {
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File(['a,b,c'], 'plan.csv'))
        window.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
      })
      await page.getByRole('status').getByRole('link', { name: said.link }).click()
      await expect(page).toHaveURL(/\/import$/u)
    }
    await page.goto('./')
    await app.chooseFile('plan.csv', Buffer.from('a,b,c\n1,2,3\n'))
    await page.getByRole('alert').getByRole('link').click()
    await expect(page).toHaveURL(/\/import$/u)
    await expect(page.getByRole('heading', { name: said.link })).toBeVisible()
  })
}

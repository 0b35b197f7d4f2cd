import { expect, test } from './fixtures'
import { cellsOf, plain, textOfPdf } from './made-files'
import { OneDoor } from './page-models'

const journeys = {
  lo: {
    title: 'ສູນບໍລິການຜ່ານປະຕູດຽວ ແຂວງສາລະວັນ',
    typed: 'ຈັດກອງປະຊຸມກັບ 8 ເມືອງ ກ່ຽວກັບຮ່າງກົດໝາຍ ນ້ຳ ກ່ຳ ຄຳ ໝັ້ນ',
    toResult: 'ເບິ່ງຜົນ',
    draft: 'ຮ່າງຈາກຊ່ອງວ່າງ',
    accept: /^ຮັບເອົາ: /u,
    matrices: 'ຕາຕະລາງແຜນປະຕິບັດງານ',
    months: '3 ເດືອນ',
    provisional: 'ຊົ່ວຄາວ',
    firstAction: 'ກິດຈະກຳ 1',
  },
  en: {
    title: 'One-stop shops of Salavan',
    typed: 'Hold a meeting with the 8 districts on the draft law',
    toResult: 'See the result',
    draft: 'Draft from gaps',
    accept: /^Accept: /u,
    matrices: 'Action matrices',
    months: '3 months',
    provisional: 'provisional',
    firstAction: 'Action 1',
  },
} as const

for (const language of ['lo', 'en'] as const) {
  test(`a group goes from the first answer to printed documents (${language})`, async ({ page }, testInfo) => {
    test.setTimeout(240_000)
    const words = journeys[language]
    const app = new OneDoor(page, language)
    await app.open()
    await app.newProject(words.title)

    await test.step('answers a building block with one key each', async () => {
      await app.question('4.1.1').focus()
      for (let index = 0; index < 8; index += 1) {
        const number = `4.1.${index + 1}`
        await expect(app.question(number)).toBeFocused()
        await page.keyboard.press(index === 5 ? 'Digit1' : 'Digit2')
      }
      await expect(page.locator('[data-overall]')).toContainText('13%')
      await expect(page.locator('[data-overall]')).toContainText(words.provisional)
    })

    await test.step('sees the readiness and the gaps', async () => {
      await app.goTo('result')
      await expect(page.locator('main')).toContainText('13%')
      await expect(page.locator('main')).toContainText('4.1.8')
    })

    await test.step('drafts from the gaps and accepts a proposal', async () => {
      await app.goTo('priorities')
      await page.getByText(words.draft).first().click()
      await page.getByRole('button', { name: words.accept }).first().click()
      await app.expectSaved()
    })

    await test.step('edits the plan, and everything is kept', async () => {
      await app.goTo('plan')
      await expect(page.getByText(words.months).first()).toBeVisible()
      const action = page.locator('[data-row]').getByRole('textbox', { name: words.firstAction }).first()
      await action.fill(words.typed)
      await page.keyboard.press('Tab')
      await page.waitForTimeout(1000)
      await page.reload()
      await expect(action).toHaveValue(words.typed)
    })

    await test.step('takes the documents away', async () => {
      await app.goTo('documents')
      const pdf = await app.makeDocuments(testInfo, 'matrices.pdf')
      expect(pdf.name).toBe(`${words.title} - ${words.matrices} - ${pdf.name.slice(-14, -4)}.pdf`)
      expect(textOfPdf(pdf.bytes)).toContain(plain(words.typed).slice(0, 12))

      await app.tickOnly('assessment')
      const report = await app.makeDocuments(testInfo, 'report.pdf')
      expect(textOfPdf(report.bytes)).toContain(plain(words.title))

      await app.tickOnly('action-matrices', 'xlsx')
      const workbook = await app.makeDocuments(testInfo, 'matrices.xlsx')
      expect(cellsOf(workbook.bytes)).toContain(words.typed)
    })
  })
}

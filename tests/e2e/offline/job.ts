import type { Page, TestInfo } from '@playwright/test'
import type { Language } from '../../../src/domain/text/language'
import { expect } from './fixtures'
import { cellsOf, plain, textOfPdf } from '../made-files'
import { OneDoor } from '../page-models'

export const jobWords = {
  lo: {
    title: 'ສູນບໍລິການຜ່ານປະຕູດຽວ ແຂວງສາລະວັນ',
    typed: 'ຈັດກອງປະຊຸມກັບ 8 ເມືອງ',
    draft: 'ຮ່າງຈາກຊ່ອງວ່າງ',
    accept: /^ຮັບເອົາ: /u,
    firstAction: 'ກິດຈະກຳ 1',
    ready: 'ດຽວນີ້ ປະຕູດຽວໃຊ້ໄດ້ໃນເຄື່ອງນີ້ ໂດຍບໍ່ຕ້ອງມີອິນເຕີເນັດ.',
    newVersion: /ເວີຊັນໃໝ່ພ້ອມແລ້ວ/u,
    take: 'ໃຊ້ເວີຊັນໃໝ່ດຽວນີ້',
    later: 'ໄວ້ພາຍຫຼັງ',
  },
  en: {
    title: 'One-stop shops of Salavan',
    typed: 'Hold a meeting with the 8 districts',
    draft: 'Draft from gaps',
    accept: /^Accept: /u,
    firstAction: 'Action 1',
    ready: 'OneDoor now works on this device without the internet.',
    newVersion: /A new version of OneDoor is ready/u,
    take: 'Use the new version now',
    later: 'Later',
  },
} as const

/** Opens the app and waits until it says that it works without a network. */
export async function visitUntilReady(page: Page, language: Language): Promise<OneDoor> {
  const app = new OneDoor(page, language)
  await app.open()
  await expect(page.getByText(jobWords[language].ready)).toBeInViewport({ timeout: 45_000 })
  return app
}

/**
 * The whole job of a group: a project, answers, the result, priorities, the plan and its documents, with real bytes.
 */
export async function doTheJob(page: Page, language: Language, testInfo: TestInfo): Promise<void> {
  const words = jobWords[language]
  const app = new OneDoor(page, language)
  await app.open()
  await app.newProject(words.title)
  await app.question('4.1.1').focus()
  for (let index = 0; index < 8; index += 1) {
    await expect(app.question(`4.1.${index + 1}`)).toBeFocused()
    await page.keyboard.press(index === 5 ? 'Digit1' : 'Digit2')
  }
  await expect(page.locator('[data-overall]')).toContainText('13%')
  await app.goTo('result')
  await expect(page.locator('main')).toContainText('4.1.8')
  await app.goTo('priorities')
  await page.getByText(words.draft).first().click()
  await page.getByRole('button', { name: words.accept }).first().click()
  await app.goTo('plan')
  const action = page.locator('[data-row]').getByRole('textbox', { name: words.firstAction }).first()
  await action.fill(words.typed)
  await page.keyboard.press('Tab')
  await page.waitForTimeout(1000)
  await app.expectSaved()
  await page.reload()
  await expect(action).toHaveValue(words.typed)
  await app.goTo('settings')
  await expect(page.locator('main h1').first()).toBeVisible()
  await app.goTo('documents')
  await takeDocuments(app, language, testInfo)
}

async function takeDocuments(app: OneDoor, language: Language, testInfo: TestInfo): Promise<void> {
  const words = jobWords[language]
  const matrices = await app.makeDocuments(testInfo, `${language}-matrices.pdf`)
  expect(textOfPdf(matrices.bytes)).toContain(plain(words.typed).slice(0, 12))
  await app.tickOnly('assessment')
  const report = await app.makeDocuments(testInfo, `${language}-report.pdf`)
  expect(textOfPdf(report.bytes)).toContain(plain(words.title))
  await app.tickOnly('action-matrices', 'xlsx')
  const workbook = await app.makeDocuments(testInfo, `${language}-matrices.xlsx`)
  expect(cellsOf(workbook.bytes)).toContain(words.typed)
}

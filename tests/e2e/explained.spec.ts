import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { OneDoor } from './page-models'

const meanings = { lo: 'ວິໄສທັດ ອະທິບາຍວ່າ', en: 'A vision describes how much better' } as const
const boxes = { lo: 'ພ້ອມຄວາມໝາຍຂອງຄຳຖາມ', en: 'With what the questions mean' } as const
const make = { lo: /^ສ້າງ/u, en: /^Make/u } as const

async function textOfPdf(page: Page, button: RegExp): Promise<string> {
  const coming = page.waitForEvent('download', { timeout: 90_000 })
  await page.getByRole('button', { name: button }).click()
  const bytes = readFileSync(await (await coming).path())
  return execFileSync('pdftotext', ['-enc', 'UTF-8', '-', '-'], { input: bytes, encoding: 'utf8' }).replace(/\s+/gu, '')
}

for (const language of ['lo', 'en'] as const) {
  test(`[BQ6] the paper questionnaire says what its questions mean once that is ticked (${language})`, async ({ page }) => {
    test.setTimeout(120_000)
    const app = new OneDoor(page, language)
    await app.open()
    await page.getByRole('button', { name: app.words.openExample }).first().click()
    await page.waitForURL(/project\/[^/]+$/u)
    await app.goTo('documents')
    const explained = page.getByRole('checkbox', { name: boxes[language] })
    await app.tickOnly('action-matrices', language, 'pdf')
    await expect(explained).toBeHidden()
    await app.tickOnly('blank', language, 'pdf')
    const meaning = meanings[language].replaceAll(' ', '')
    expect(await textOfPdf(page, make[language])).not.toContain(meaning)
    await explained.check()
    expect(await textOfPdf(page, make[language])).toContain(meaning)
  })
}

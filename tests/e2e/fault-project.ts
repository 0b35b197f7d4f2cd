import type { Locator, Page } from '@playwright/test'
import type { Language } from '../../src/domain/text/language'
import { prepareFaults } from './fault-scripts'
import { expect } from './fixtures'
import { OneDoor } from './page-models'

export const typed = 'typed before ນ້ຳ'

/** A sentence in the chosen language, and none in the other. */
export async function expectSentence(place: Locator, language: Language): Promise<void> {
  await expect(place).toBeVisible()
  await expect(place).toContainText(language === 'lo' ? /[\u0e80-\u0eff]{8,}/u : /[A-Za-z]+ [a-z]+/u)
  if (language === 'en') await expect(place).not.toContainText(/[\u0e80-\u0eff]/u)
}

/** A project with an answer and a note that are saved. */
export async function begin(page: Page, language: Language): Promise<OneDoor> {
  const app = new OneDoor(page, language)
  await prepareFaults(page)
  await app.open()
  await app.newProject(`${language} faults`)
  await app.answer('4.1.2', 1)
  await app
    .question('4.1.2')
    .getByRole('button', { name: language === 'lo' ? 'ເພີ່ມໝາຍເຫດ' : 'Add a note' })
    .click()
  await noteOf(app).fill(typed)
  await noteOf(app).blur()
  await app.expectSaved()
  return app
}

export function noteOf(app: OneDoor): Locator {
  return app.question('4.1.2').getByRole('textbox')
}

/** The note is shown as it was typed, after having been somewhere else, and after the page was loaded anew. */
export async function expectKept(app: OneDoor, text: string): Promise<void> {
  await app.goTo('settings')
  await app.goTo('assessment')
  await expect(noteOf(app)).toHaveValue(text)
  await app.expectSaved()
  await app.page.reload()
  await expect(noteOf(app)).toHaveValue(text)
}

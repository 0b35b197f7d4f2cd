import { expect, test } from './fixtures'
import { OneDoor } from './page-models'

/** In the page: types into a note, answers, and loads the page anew, all in one moment. */
function typeAnswerAndGo(): void {
  const box = document.querySelector<HTMLTextAreaElement>('[data-question="4.1.2"] textarea')
  const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set
  set?.call(box, 'typed last ນ້ຳ')
  box?.dispatchEvent(new Event('input', { bubbles: true }))
  document.querySelector<HTMLButtonElement>('[data-question="4.1.3"] [data-answer="2"]')?.click()
  location.reload()
}

test('[KP1] an answer, and a text still being typed, are saved when the page is closed in the same moment', async ({
  page,
}) => {
  const app = new OneDoor(page, 'en')
  await app.open()
  await app.newProject('Gone at once')
  await app.question('4.1.2').getByRole('button', { name: 'Add a note' }).click()
  await app.expectSaved()
  await page.evaluate(typeAnswerAndGo)
  await page.waitForLoadState('load')
  await expect(app.question('4.1.2').getByRole('textbox')).toHaveValue('typed last ນ້ຳ')
  await expect(app.question('4.1.3').locator('[data-answer="2"]')).toHaveAttribute('aria-pressed', 'true')
})

test('[KP1] what the database loses when the page is closed is saved by the next page', async ({ page }) => {
  const app = new OneDoor(page, 'en')
  await app.open()
  await app.newProject('Let go')
  await app.question('4.1.2').getByRole('button', { name: 'Add a note' }).click()
  await app.expectSaved()
  // As a busy browser does with what a page writes in its last moment.
  await page.evaluate(() => {
    IDBTransaction.prototype.commit = function letGo() {
      this.abort()
    }
  })
  await page.evaluate(typeAnswerAndGo)
  await page.waitForLoadState('load')
  await expect(app.question('4.1.2').getByRole('textbox')).toHaveValue('typed last ນ້ຳ')
  await expect(app.question('4.1.3').locator('[data-answer="2"]')).toHaveAttribute('aria-pressed', 'true')
  await app.expectSaved()
  await page.reload()
  await expect(app.question('4.1.2').getByRole('textbox')).toHaveValue('typed last ນ້ຳ')
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('onedoor.left')))).toEqual(
    [],
  )
})

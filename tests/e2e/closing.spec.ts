import { expect, test } from './fixtures'
import { OneDoor } from './page-models'

test('an answer, and a text that is still being typed, are kept when the page goes away in the same moment', async ({ page }) => {
  const app = new OneDoor(page, 'en')
  await app.open()
  await app.newProject('Gone at once')
  await app.question('4.1.2').getByRole('button', { name: 'Add a note' }).click()
  await app.expectSaved()
  await page.evaluate(() => {
    const box = document.querySelector<HTMLTextAreaElement>('[data-question="4.1.2"] textarea')
    const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set
    set?.call(box, 'typed last ນ້ຳ')
    box?.dispatchEvent(new Event('input', { bubbles: true }))
    document.querySelector<HTMLButtonElement>('[data-question="4.1.3"] [data-answer="2"]')?.click()
    location.reload()
  })
  await page.waitForLoadState('load')
  await expect(app.question('4.1.2').getByRole('textbox')).toHaveValue('typed last ນ້ຳ')
  await expect(app.question('4.1.3').locator('[data-answer="2"]')).toHaveAttribute('aria-pressed', 'true')
})

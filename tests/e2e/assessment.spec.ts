import { expect, test } from './fixtures'
import { OneDoor } from './page-models'

test('the first answer on the start page begins a project and brings the next question', async ({ page }) => {
  const app = new OneDoor(page, 'lo')
  await app.open()
  await page.getByRole('button', { name: app.words.allIn }).click()
  await expect(app.question('4.1.1').getByRole('button', { name: app.words.allIn })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await expect(app.question('4.1.2')).toBeFocused()
})

test('one key answers a question and the next comes by itself, on a Lao keyboard too', async ({ page }) => {
  const app = new OneDoor(page, 'lo')
  await app.open()
  await app.newProject('ສູນບໍລິການຜ່ານປະຕູດຽວ ແຂວງຈຳປາສັກ')
  await app.question('4.1.2').focus()
  await page.keyboard.press('Digit1')
  await expect(app.question('4.1.2').locator('[data-answer="1"]')).toHaveAttribute('aria-pressed', 'true')
  await expect(app.question('4.1.3')).toBeFocused()
  // The digit row of a Lao layout types letters; the place of the key counts, not the letter.
  await page.keyboard.down('Digit2')
  await page.keyboard.up('Digit2')
  await expect(app.question('4.1.3').locator('[data-answer="2"]')).toHaveAttribute('aria-pressed', 'true')
  await expect(app.question('4.1.4')).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(app.question('4.1.3')).toBeFocused()
})

test('what was answered and typed is there after the page is closed a second later', async ({ page, context }) => {
  const app = new OneDoor(page, 'en')
  await app.open()
  await app.newProject('Champasak')
  await app.answer('4.1.2', 1)
  await app.question('4.1.2').getByRole('button', { name: 'Add a note' }).click()
  await app.question('4.1.2').getByRole('textbox').fill('Signed in 2024 ນ້ຳ 🚀 <b>=1+1')
  const address = page.url()
  await page.waitForTimeout(1000)
  await page.close({ runBeforeUnload: false })
  const again = await context.newPage()
  await again.goto(address)
  const reopened = new OneDoor(again, 'en')
  await expect(reopened.question('4.1.2').locator('[data-answer="1"]')).toHaveAttribute('aria-pressed', 'true')
  await expect(reopened.question('4.1.2').getByRole('textbox')).toHaveValue('Signed in 2024 ນ້ຳ 🚀 <b>=1+1')
})

test('a question that depends on another is asked only when that is yes', async ({ page }) => {
  const app = new OneDoor(page, 'en')
  await app.open()
  await app.newProject('Dependent questions')
  await app.goToPage('/assessment/4')
  await expect(app.question('4.4.2').locator('[data-answer]')).toHaveCount(0)
  await app.answer('4.4.1', 2)
  await expect(app.question('4.4.2')).toContainText('counts as no')
  await app.answer('4.4.1', 1)
  await expect(app.question('4.4.2').locator('[data-answer]')).toHaveCount(4)
})

test('the ratio is read in the form of the language, and says what it counts as', async ({ page }) => {
  const app = new OneDoor(page, 'lo')
  await app.open()
  await app.newProject('ອັດຕາສ່ວນ')
  await app.goToPage('/assessment/5')
  const [domestic, external] = [
    app.question('4.5.6').getByRole('textbox').nth(0),
    app.question('4.5.6').getByRole('textbox').nth(1),
  ]
  await domestic.fill('1.250,5')
  await external.fill('ສິບ')
  await external.blur()
  await expect(external).toHaveAttribute('aria-invalid', 'true')
  await external.fill('1.000')
  await external.blur()
  await expect(app.question('4.5.6')).toContainText('ຖືວ່າແມ່ນ')
  await page.reload()
  await expect(app.question('4.5.6').getByRole('textbox').nth(0)).toHaveValue('1.250,5')
})

test('a checklist status set otherwise needs a reason and is shown as a contradiction', async ({ page }) => {
  const app = new OneDoor(page, 'en')
  await app.open()
  await app.newProject('Checklist')
  await app.answer('4.1.2', 1)
  const card = app.question('4.1.2')
  await card.getByRole('button', { name: 'Set otherwise' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('not in place').check()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toContainText('Give a reason')
  await dialog.getByRole('textbox').fill('Only a draft exists')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(card).toContainText('the answer says: in place')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(card).not.toContainText('the answer says')
})

test('the language changes immediately and nothing is lost', async ({ page }) => {
  const app = new OneDoor(page, 'lo')
  await app.open()
  await app.newProject('ພາສາ')
  await app.answer('4.1.2', 1)
  await app.question('4.1.3').getByRole('button', { name: 'ເພີ່ມໝາຍເຫດ' }).click()
  await app.question('4.1.3').getByRole('textbox').fill('ກຳລັງພິມ')
  await page.getByRole('button', { name: 'English', exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(app.question('4.1.3').getByRole('textbox')).toHaveValue('ກຳລັງພິມ')
  await expect(app.question('4.1.2').getByRole('button', { name: 'Yes' })).toHaveAttribute('aria-pressed', 'true')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(app.question('4.1.3').getByRole('textbox')).toHaveValue('ກຳລັງພິມ')
})

test('what is left and what is answered make up all that counts, and a question that waits for another says for which', async ({
  page,
}) => {
  const app = new OneDoor(page, 'lo')
  await app.open()
  await app.newProject('ສູນບໍລິການຜ່ານປະຕູດຽວ ແຂວງຈຳປາສັກ')
  await expect(page.getByText('ຕອບແລ້ວ 0 ໃນ 82')).toBeVisible()
  const left = page.getByRole('button', { name: /^ຍັງບໍ່ຕອບ: /u })
  await expect(left).toHaveText('ຍັງບໍ່ຕອບ: 82')
  await app.answer('4.1.2', 1)
  await expect(page.getByText('ຕອບແລ້ວ 1 ໃນ 82')).toBeVisible()
  await expect(left).toHaveText('ຍັງບໍ່ຕອບ: 81')
  await left.click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^4\.8\.2 /u })
    .click()
  await expect(app.question('4.8.2')).toContainText('ຈະຖາມ ເມື່ອຄຳຖາມ 4.8.1 ຕອບວ່າ ມີ/ແມ່ນ')
})

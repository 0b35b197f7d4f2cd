import { expect, test } from './fixtures'
import { OneDoor } from './page-models'

// What a person does must hold, also when it is done quickly, from two places, or on a slow line.

test('a project that is open keeps the name that it is given in the list', async ({ page }) => {
  const app = new OneDoor(page, 'en')
  await app.open()
  await app.newProject('Before')
  await page.getByRole('link', { name: /OneDoor start page/u }).click()
  await page.getByRole('button', { name: 'Rename' }).click()
  await page.getByLabel('Name in English').fill('After')
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await page.getByRole('link', { name: 'After', exact: true }).click()
  await app.goTo('assessment')
  await app.answer('4.1.2', 1)
  await app.expectSaved()
  await page.reload()
  await expect(page.getByRole('link', { name: 'After', exact: true })).toBeVisible()
})

test('answers given to the first question while its project is being made go into one project', async ({ page }) => {
  await page.route(/lao-pdr/u, async (route) => {
    await new Promise((resolve) => {
      setTimeout(resolve, 800)
    })
    await route.continue()
  })
  const app = new OneDoor(page, 'en')
  await app.open()
  const parts = page.getByRole('listitem').getByRole('button', { name: 'Yes', exact: true })
  await parts.nth(0).click()
  await expect(parts.nth(0)).toHaveAttribute('aria-pressed', 'true')
  await parts.nth(1).click()
  await expect(app.question('4.1.1').getByRole('button', { name: app.words.allIn })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await app.expectSaved()
  await page.getByRole('link', { name: /OneDoor start page/u }).click()
  await expect(page.getByRole('link', { name: 'Untitled' })).toHaveCount(1)
})

test('a text that is cleared to be typed anew keeps its place and every letter', async ({ page }) => {
  const app = new OneDoor(page, 'lo')
  await app.open()
  await app.newProject('ພິມຄືນ')
  const card = app.question('4.1.2')
  await card.getByRole('button', { name: 'ເພີ່ມໝາຍເຫດ' }).click()
  await card
    .getByRole('group', { name: /ໝາຍເຫດ/u })
    .getByRole('button')
    .nth(1)
    .click()
  await card.getByRole('textbox').fill('English only')
  await card.getByRole('textbox').blur()
  await app.expectSaved()
  await page.reload()
  await expect(card.getByRole('textbox')).toHaveValue('English only')
  await card.getByRole('textbox').click()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.press('Delete')
  await page.waitForTimeout(600)
  await page.keyboard.type('typed anew')
  await expect(card.getByRole('textbox')).toHaveValue('typed anew')
  await expect(card.getByRole('textbox')).toHaveAttribute('lang', 'en')
})

test('keys answer from the first moment of a block, and a key that is held down answers once', async ({ page }) => {
  const app = new OneDoor(page, 'en')
  await app.open()
  await app.newProject('Keys')
  await page.locator('[data-end-of-block] a').click()
  await expect(app.question('4.2.1')).toBeVisible()
  await page.keyboard.down('Digit1')
  await expect(app.question('4.2.2')).toBeFocused()
  await page.keyboard.down('Digit1')
  await page.keyboard.up('Digit1')
  await expect(app.question('4.2.1').locator('[data-answer="1"]')).toHaveAttribute('aria-pressed', 'true')
  await expect(app.question('4.2.2').locator('[aria-pressed="true"]')).toHaveCount(0)
  await page.keyboard.press('Digit2')
  await expect(app.question('4.2.2').locator('[data-answer="2"]')).toHaveAttribute('aria-pressed', 'true')
})

test('undo follows the letter, not its place, where Z and Y are changed over', async ({ page }) => {
  const app = new OneDoor(page, 'en')
  await app.open()
  await app.newProject('QWERTZ')
  await app.answer('4.1.2', 1)
  const press = (key: string, code: string): Promise<void> =>
    page.evaluate(
      (init) => {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { ...init, ctrlKey: true, bubbles: true }))
      },
      { key, code },
    )
  await press('z', 'KeyY')
  await expect(app.question('4.1.2').locator('[aria-pressed="true"]')).toHaveCount(0)
  await press('y', 'KeyZ')
  await expect(app.question('4.1.2').locator('[data-answer="1"]')).toHaveAttribute('aria-pressed', 'true')
  await press('ຜ', 'KeyZ')
  await expect(app.question('4.1.2').locator('[aria-pressed="true"]')).toHaveCount(0)
})

test('a project that another tab deletes says that it is in the bin, and stays there', async ({ page, context }) => {
  const app = new OneDoor(page, 'en')
  await app.open()
  await app.newProject('Deleted elsewhere')
  await app.expectSaved()
  const other = new OneDoor(await context.newPage(), 'en')
  await other.open()
  await app.question('4.1.2').getByRole('button', { name: 'Add a note' }).click()
  await other.page.getByRole('button', { name: 'Delete' }).click()
  await other.page.getByRole('dialog').getByRole('button', { name: 'Move to the bin' }).click()
  await expect(other.page.getByRole('article').filter({ hasText: 'Deleted elsewhere' })).toHaveCount(0)
  await expect(page.getByRole('main')).toContainText('This project is in the bin')
  await page.reload()
  await expect(page.getByRole('main')).toContainText('This project is in the bin')
})

test('an address of a building block that is not there leads to the first', async ({ page }) => {
  const app = new OneDoor(page, 'en')
  await app.open()
  await app.newProject('Address')
  await app.goToPage('/assessment/12')
  await expect(app.question('4.1.1')).toBeVisible()
})

test('a document cancelled before its export began is not made', async ({ page }) => {
  const app = new OneDoor(page, 'en')
  await app.open()
  await app.newProject('Called off')
  await app.goTo('documents')
  // What the document is made of comes only once it has been called off.
  let letCome = (): void => undefined
  const calledOff = new Promise<void>((resolve) => {
    letCome = resolve
  })
  let held = 0
  await page.route(/assets\/(?:lo|en)-[^/]*\.js/u, async (route) => {
    held += 1
    await calledOff
    await route.continue()
  })
  let downloads = 0
  page.on('download', () => {
    downloads += 1
  })
  await app.tickOnly('xlsx')
  await page.getByRole('button', { name: /^Make/u }).click()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('Cancelled. Nothing was made.')).toBeVisible()
  expect(held).toBeGreaterThan(0)
  letCome()
  await page.waitForTimeout(1500)
  expect(downloads).toBe(0)
})

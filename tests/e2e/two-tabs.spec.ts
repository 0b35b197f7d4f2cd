import type { BrowserContext } from '@playwright/test'
import { expect, test } from './fixtures'
import { OneDoor } from './page-models'

/** A project that is open in two tabs at its first building block. */
async function openTwice(app: OneDoor, context: BrowserContext): Promise<OneDoor> {
  await app.open()
  await app.newProject('Two tabs')
  await app.expectSaved()
  const second = new OneDoor(await context.newPage(), 'en')
  await second.page.goto(app.page.url())
  await expect(second.question('4.1.2')).toBeVisible()
  return second
}

test('a note in one tab and an answer in the other, to one question at the same moment, are both kept', async ({
  page,
  context,
}) => {
  const app = new OneDoor(page, 'en')
  const second = await openTwice(app, context)
  await app.question('4.1.2').getByRole('button', { name: 'Add a note' }).click()
  await Promise.all([
    app.question('4.1.2').getByRole('textbox').fill('from the first'),
    page.waitForTimeout(150).then(() => second.answer('4.1.2', 1)),
  ])
  for (const tab of [app, second]) {
    await expect(tab.question('4.1.2').locator('[data-answer="1"]')).toHaveAttribute('aria-pressed', 'true')
    await expect(tab.question('4.1.2').getByRole('textbox')).toHaveValue('from the first')
  }
  await second.page.reload()
  await expect(second.question('4.1.2').getByRole('textbox')).toHaveValue('from the first')
  await expect(second.question('4.1.2').locator('[data-answer="1"]')).toHaveAttribute('aria-pressed', 'true')
})

test('of two answers to one question the later wins in both tabs, and undo in the first restores nothing', async ({
  page,
  context,
}) => {
  const app = new OneDoor(page, 'en')
  const second = await openTwice(app, context)
  await app.answer('4.1.2', 1)
  await expect(second.question('4.1.2').locator('[data-answer="1"]')).toHaveAttribute('aria-pressed', 'true')
  await second.answer('4.1.2', 2)
  await expect(app.question('4.1.2').locator('[data-answer="2"]')).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('button', { name: app.words.undo })).toBeDisabled()
})

test('what one tab saves while another is still opening the project is shown there', async ({ page, context }) => {
  const app = new OneDoor(page, 'en')
  await app.open()
  await app.newProject('Slow to open')
  await app.expectSaved()
  const second = new OneDoor(await context.newPage(), 'en')
  let isAsked: () => void = () => undefined
  const asked = new Promise<void>((resolve) => {
    isAsked = resolve
  })
  let letGo: () => void = () => undefined
  const answered = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await second.page.route(/assets\/project-file-[^/]*\.js/u, async (route) => {
    isAsked()
    await answered
    await route.continue()
  })
  await second.page.goto(page.url())
  await asked
  await app.answer('4.1.3', 2)
  await app.expectSaved()
  await page.waitForTimeout(300)
  letGo()
  await expect(second.question('4.1.3').locator('[data-answer="2"]')).toHaveAttribute('aria-pressed', 'true')
})

test('where tabs cannot send messages, a tab that is shown again has the changes of the other', async ({
  page,
  context,
}) => {
  await context.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'BroadcastChannel')
  })
  const app = new OneDoor(page, 'en')
  const second = await openTwice(app, context)
  await app.answer('4.1.2', 1)
  await app.expectSaved()
  await second.page.waitForTimeout(300)
  await expect(second.question('4.1.2').locator('[data-answer="1"]')).toHaveAttribute('aria-pressed', 'false')
  await second.page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(second.question('4.1.2').locator('[data-answer="1"]')).toHaveAttribute('aria-pressed', 'true')
  await second.answer('4.1.3', 2)
  await second.expectSaved()
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(app.question('4.1.3').locator('[data-answer="2"]')).toHaveAttribute('aria-pressed', 'true')
})

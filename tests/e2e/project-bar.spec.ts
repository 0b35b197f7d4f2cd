import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { OneDoor } from './page-models'

/** The link of the open page in the project's bar; pages have rows of links of their own. */
const STEP = 'nav:not(main *) > [aria-current="page"]'

/**
 * How far the link of the open page stands out of the row of steps that it is in, in pixels; 0 when it is wholly in
 * view.
 */
function hiddenOfStep(page: Page): Promise<number> {
  return page.locator(STEP).evaluate((link) => {
    const [box, row] = [link.getBoundingClientRect(), link.parentElement?.getBoundingClientRect()]
    return row ? Math.max(0, Math.ceil(row.left - box.left), Math.ceil(box.right - row.right)) : -1
  })
}

async function goToPage(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = `${location.hash.split('/').slice(0, 3).join('/')}${to}`
  }, path)
  await expect(page.locator(STEP)).toHaveAttribute('href', new RegExp(`${path}$`, 'u'))
}

for (const language of ['lo', 'en'] as const) {
  test(`at 360 px the step that is open is in view, whatever page follows (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 })
    const app = new OneDoor(page, language)
    await app.open()
    await page.getByRole('button', { name: app.words.openExample }).nth(1).click()
    await page.waitForURL(/#\/project\/[^/]+/u)
    const row = page
      .getByRole('navigation')
      .filter({ has: page.getByRole('link', { name: app.words.steps.settings, exact: true }) })
    expect(await row.evaluate((nav) => nav.scrollWidth > nav.clientWidth), 'the row is longer than the window').toBe(
      true,
    )
    for (const path of ['/settings', '/result', '/documents', '/plan', '/assessment']) {
      await goToPage(page, path)
      await expect.poll(() => hiddenOfStep(page), path).toBe(0)
    }
    await goToPage(page, '/documents')
    await page.reload()
    await expect.poll(() => hiddenOfStep(page), 'a page opened by its address').toBe(0)
  })
}

test('where the row of steps moves, neither the focus nor the page does', async ({ page }) => {
  const app = new OneDoor(page, 'lo')
  await app.open()
  await page.getByRole('button', { name: app.words.openExample }).nth(1).click()
  await page.waitForURL(/#\/project\/[^/]+/u)
  await goToPage(page, '/settings')
  const box = page.locator('main input').last()
  await box.focus()
  const before = await page.evaluate(() => scrollY)
  expect(before).toBeGreaterThan(0)

  await page.setViewportSize({ width: 360, height: 768 })
  await expect.poll(() => hiddenOfStep(page), 'a narrower window').toBe(0)
  await expect(box).toBeFocused()
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  const [far, top] = await page.evaluate(
    () => [scrollY, document.querySelector('nav')?.getBoundingClientRect().bottom] as const,
  )
  expect(top).toBeLessThan(0)
  await page.locator(STEP).evaluate((link) => {
    if (link.parentElement) link.parentElement.scrollLeft = 0
  })
  await page.setViewportSize({ width: 340, height: 768 })
  await expect.poll(() => hiddenOfStep(page), 'the bar is above the window').toBe(0)
  expect(await page.evaluate(() => scrollY), 'the page stays where it was').toBeGreaterThanOrEqual(far - 1)
  await expect(box).toBeFocused()
})

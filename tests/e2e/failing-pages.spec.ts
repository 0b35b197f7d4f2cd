import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { violations } from './axe'
import { begin, expectKept, expectSentence, noteOf, typed } from './fault-project'
import { breakPage, mendPage } from './fault-scripts'
import { expect, test } from './fixtures'

// Whatever part of a page fails: no white page, a sentence in the chosen language, nothing lost, and on it goes.

// Each of these tests makes something fail, and the browser notes it.
test.use({ expectedErrors: [/./u] })

/** The words of the screen that stands in the place of a page. */
const failed = {
  lo: {
    tryAgain: 'ລອງໃໝ່',
    reload: 'ໂຫຼດໜ້ານີ້ຄືນໃໝ່',
    toStart: 'ໄປໜ້າເລີ່ມຕົ້ນ',
    saveFile: 'ບັນທຶກໂຄງການເປັນໄຟລ໌',
    show: 'ເບິ່ງບົດລາຍງານ',
    close: 'ປິດ',
    region: 'ເກີດຂໍ້ຜິດພາດ',
  },
  en: {
    tryAgain: 'Try again',
    reload: 'Reload the page',
    toStart: 'To the start page',
    saveFile: 'Save the project as a file',
    show: 'Show the report',
    close: 'Close',
    region: 'Something went wrong',
  },
} as const

function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true })
}

for (const language of ['lo', 'en'] as const) {
  const words = failed[language]

  test(`[ER1] a page that fails while it is drawn (${language}) keeps the work, saves it as a file, and comes back`, async ({
    page,
  }) => {
    const app = await begin(page, language)
    const secret = `secret ${typed}`
    await page.route(/result-page-[^/]*\.js$/u, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: `export function ResultPage() { if (globalThis.broken) throw new TypeError(${JSON.stringify(`no ${secret} and no ${typed}`)}); return null }`,
      }),
    )
    await breakPage(page, 'worker')
    await app.goTo('result')
    await expect(page.locator('main h1')).toBeVisible()
    await expectSentence(page.locator('main [role="alert"]').filter({ hasText: /./u }), language)
    await button(page, words.show).click()
    const report = page.locator('main pre')
    await expect(report).toContainText('TypeError')
    await expect(report).toContainText('/project/*/result')
    await expect(report).not.toContainText(/typed before|ນ້ຳ|faults/u)
    expect(await violations(page)).toEqual([])
    const download = page.waitForEvent('download')
    await button(page, words.saveFile).click()
    expect(await readFile(await (await download).path(), 'utf8')).toContain(typed)
    await button(page, words.tryAgain).click()
    await expect(page.locator('main h1')).toBeVisible()
    await mendPage(page)
    await button(page, words.tryAgain).click()
    await expect(page.locator('main h1')).toHaveCount(0)
    await app.goTo('assessment')
    await expectKept(app, typed)
  })

  test(`[ER1] a page whose file does not come (${language}) says so, and comes when it does`, async ({ page }) => {
    const app = await begin(page, language)
    await page.route(/result-page-[^/]*\.js$/u, (route) => route.abort())
    await app.goTo('result')
    await expectSentence(page.locator('main [role="alert"]').filter({ hasText: /./u }), language)
    await button(page, words.toStart).click()
    await expect(page.getByRole('link', { name: `${language} faults` })).toBeVisible()
    await page.goBack()
    await expect(button(page, words.reload)).toBeVisible()
    await page.unrouteAll()
    await button(page, words.reload).click()
    await expect(page.locator('main h1')).toBeVisible()
    await expect(button(page, words.reload)).toHaveCount(0)
    await app.goTo('assessment')
    await expectKept(app, typed)
  })

  test(`[ER1] where the screen for that does not come either (${language}), a plain sentence stands there`, async ({
    page,
  }) => {
    const app = await begin(page, language)
    await page.route(/(?:plan-page|failed-screen)-[^/]*\.js$/u, (route) => route.abort())
    await app.goTo('plan')
    await expectSentence(page.locator('main [role="alert"]').filter({ hasText: /./u }), language)
    await expect(button(page, words.tryAgain)).toBeVisible()
    await app.goTo('assessment')
    await expectKept(app, typed)
  })

  test(`[ER2] what fails outside of drawing (${language}) is said quietly, with its report`, async ({ page }) => {
    const app = await begin(page, language)
    await app.page.evaluate(() => {
      setTimeout(() => {
        void Promise.reject(new Error('rejected'))
      })
    })
    const notice = page.getByRole('region', { name: words.region })
    await expectSentence(notice.getByRole('status'), language)
    await notice.getByRole('button', { name: words.show }).click()
    await expect(notice.locator('pre')).toContainText('Error: rejected')
    expect(await violations(page)).toEqual([])
    await notice.getByRole('button', { name: words.close, exact: true }).click()
    await expect(notice).toHaveCount(0)
    await app.page.evaluate(() => {
      setTimeout(() => {
        throw new Error('thrown')
      })
    })
    await expect(notice).toBeVisible()
    await notice.getByRole('button', { name: words.close, exact: true }).click()
    await expectKept(app, typed)
  })
}

test('[ER1] a bar that fails leaves the page below it, and says so', async ({ page }) => {
  const app = await begin(page, 'en')
  await page.evaluate(() => {
    const original = String.prototype.startsWith
    String.prototype.startsWith = function startsWith(this: string, ...given: Parameters<typeof original>) {
      if (given[0] === '/settings') throw new Error('made to fail')
      return original.apply(this, given)
    }
    location.hash = location.hash.replace(/assessment.*/u, 'settings')
  })
  await expect(page.locator('main h1')).toBeVisible()
  await expect(page.getByText('This part of the page could not be shown.')).toBeVisible()
  await expect(button(page, failed.en.show)).toBeVisible()
  await page.reload()
  await app.goTo('assessment')
  await expect(noteOf(app)).toHaveValue(typed)
})

test('[ER2] a file that is not loaded when the start needs it is said in both languages', async ({ page }) => {
  await page.route(/\/shell-[^/]*\.js$/u, (route) => route.abort())
  await page.goto('./')
  await expect(page.getByRole('alert')).toContainText(/ກະລຸນາກວດເບິ່ງການເຊື່ອມຕໍ່.*Check the connection/u)
})

test('[ER2] the same is said after a while when no script comes at all, and never when all came', async ({ page }) => {
  await page.route(/\/index-[^/]*\.js$/u, (route) => route.abort())
  await page.goto('./')
  const sentence = page.locator('#start-failed')
  await expect(sentence).toBeHidden()
  // The half minute that a slow line is given passes at once.
  await sentence.evaluate((element) => element.getAnimations().forEach((animation) => animation.finish()))
  await expect(sentence).toBeVisible()
  await expect(sentence).toContainText(/ກະລຸນາກວດເບິ່ງການເຊື່ອມຕໍ່.*Check the connection/u)
  await page.unrouteAll()
  await page.reload()
  await page.getByRole('button', { name: 'English', exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(sentence).toHaveCount(0)
})

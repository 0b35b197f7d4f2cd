import type { Page } from '@playwright/test'
import {
  appPath,
  appScreens,
  blockPath,
  hashOf,
  matrixPath,
  pathOf,
  projectPatterns,
  projectScreens,
  type ProjectScreen,
} from '../../src/paths/paths'
import { violations } from './axe'
import { expect, test } from './fixtures'
import { OneDoor } from './page-models'

/** Of screens whose address has parts that change, the ones to visit. */
const visited: Partial<Record<ProjectScreen, string[]>> = {
  assessment: [blockPath(4), blockPath('all')],
  plan: [`${pathOf('plan')}/system`, matrixPath('front-office')],
}

/** Every screen of a project, as what follows the project's address. */
const pages = projectScreens.flatMap((screen) => visited[screen] ?? [projectPatterns[screen]])

/** Every screen outside a project but the first, as the browser's address. */
const outside = appScreens.filter((screen) => screen !== 'start').map((screen) => hashOf(appPath(screen)))

test('every screen has an address to visit', () => {
  expect(pages.filter((path) => path.includes(':'))).toEqual([])
})

/** How far the page is wider than its window, in pixels. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** Opens an example; returns its address in the app. */
async function openExample(app: OneDoor): Promise<string> {
  await app.open()
  await app.openExample('assessment')
  return new URL(app.page.url()).hash.split('/').slice(0, 3).join('/')
}

for (const language of ['lo', 'en'] as const) {
  for (const width of [360, 1366] as const) {
    test(`every page is accessible and fits ${width} px (${language})`, async ({ page }) => {
      test.setTimeout(180_000)
      await page.setViewportSize({ width, height: 768 })
      const app = new OneDoor(page, language)
      await app.open()
      expect(await violations(page)).toEqual([])
      expect(await overflow(page)).toBe(0)
      const project = await openExample(app)
      for (const path of pages) {
        await test.step(path, async () => {
          await page.evaluate((hash) => {
            location.hash = hash
          }, project + path)
          await expect(page.locator('main h1').first()).toBeVisible()
          await page.waitForTimeout(300)
          expect.soft(await violations(page), path).toEqual([])
          expect.soft(await overflow(page), `${path} is wider than the window`).toBe(0)
        })
      }
      for (const path of outside) {
        await page.evaluate((hash) => {
          location.hash = hash
        }, path)
        await expect(page.locator('main h1').first()).toBeVisible()
        await page.waitForTimeout(300)
        expect.soft(await violations(page), path).toEqual([])
        expect.soft(await overflow(page), path).toBe(0)
      }
    })
  }
}

for (const language of ['lo', 'en'] as const) {
  test(`every page has a window name of its own, with the project's and the app's (${language})`, async ({ page }) => {
    const app = new OneDoor(page, language)
    const project = await openExample(app)
    const seen = new Set<string>()
    const name = (
      await page
        .getByRole('region', { name: language === 'lo' ? 'ໂຄງການນີ້' : 'This project' })
        .getByRole('link')
        .first()
        .innerText()
    ).trim()
    for (const path of [...pages.map((part) => project + part), ...outside]) {
      await page.evaluate((hash) => {
        location.hash = hash
      }, path)
      const heading = (await page.locator('main h1').first().innerText()).trim()
      await expect(page, path).toHaveTitle(
        path.startsWith(project) ? `${heading} · ${name} · ປະຕູດຽວ OneDoor` : `${heading} · ປະຕູດຽວ OneDoor`,
      )
      seen.add(await page.title())
    }
    expect(seen.size).toBeGreaterThanOrEqual(pages.length)
    await page.evaluate(() => {
      location.hash = '#/'
    })
    await expect(page).toHaveTitle(/OneDoor: /u)
  })
}

/**
 * In the page: runs of Latin letters in what is shown as Lao. What is marked as English, such as an agency's English
 * name, may be.
 */
function laoTextInLatin(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found: string[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    if (!parent?.checkVisibility() || parent.closest('[lang]')?.getAttribute('lang') === 'en') continue
    found.push(...(node.textContent?.match(/[A-Za-z]{4,}(?: [A-Za-z]{2,})*/gu) ?? []))
  }
  return found
}

test('no text of a Lao screen is left in English', async ({ page }) => {
  const app = new OneDoor(page, 'lo')
  const project = await openExample(app)
  for (const path of pages) {
    await page.evaluate((hash) => {
      location.hash = hash
    }, project + path)
    await expect(page.locator('main h1').first()).toBeVisible()
    await page.waitForTimeout(300)
    // Abbreviations stand in brackets, names of file kinds and keys are what they are; anything longer is a word left
    // behind.
    const latin = await page.evaluate(laoTextInLatin)
    expect(
      [...new Set(latin)].filter(
        (word) =>
          ![
            'OneDoor',
            'English',
            'Excel',
            'Word',
            'LibreOffice',
            'xlsx',
            'Enter',
            'MOES',
            'MOIC',
            'MOFA',
            'MPWT',
            'MLSW',
            'UNDP',
            'UN DESA',
            'DESA',
            'NAPPA',
            'CCTV',
            'Alt',
          ].includes(word),
      ),
      path,
    ).toEqual([])
  }
})

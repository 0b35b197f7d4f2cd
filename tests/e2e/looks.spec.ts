import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { OneDoor } from './page-models'

/** The look that comes after the first page is here once one of its rules is. */
async function lateLookIsHere(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.styleSheets].some((sheet) => [...sheet.cssRules].some((rule) => rule instanceof CSSPageRule)),
  )
}

async function openExample(page: Page, language: 'lo' | 'en', path: string): Promise<void> {
  const app = new OneDoor(page, language)
  await app.open()
  await page.getByRole('button', { name: app.words.openExample }).nth(1).click()
  await page.waitForURL(/#\/project\/[^/]+/u)
  await goTo(page, path)
  await lateLookIsHere(page)
}

async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = location.hash.split('/').slice(0, 3).join('/') + to
  }, path)
  await expect(page.locator('main :is(h1, h2)').first()).toBeVisible()
}

/** What a person sees of an element: its ground, its words, the colour of the drawing in it, its frame. */
function look(element: Locator): Promise<{ ground: string; words: string; drawing: string; frame: string }> {
  return element.evaluate((node) => {
    const { backgroundColor: ground, color: words, borderTopWidth: frame } = getComputedStyle(node)
    return { ground, words, frame, drawing: getComputedStyle(node.querySelector('svg') ?? node).color }
  })
}

/** A colour word of the user's as this browser shows it. */
function userColour(page: Page, name: string): Promise<string> {
  return page.evaluate((colour) => {
    const probe = document.body.appendChild(document.createElement('i'))
    probe.style.backgroundColor = colour
    const shown = getComputedStyle(probe).backgroundColor
    probe.remove()
    return shown
  }, name)
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`few strong colours of the user's own (${colorScheme})`, () => {
    test.use({ colorScheme })

    test('[LK1] what is chosen is told apart, and a bar shows how far it goes', async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme })
      await openExample(page, 'lo', '/assessment/4')
      const [highlight, onHighlight] = [await userColour(page, 'Highlight'), await userColour(page, 'HighlightText')]
      const question = page.locator('[data-question="4.4.1"]')
      const other = await look(question.locator('[data-answer][aria-pressed="false"]').first())
      expect(other.ground).not.toBe(highlight)
      expect(other.drawing).toBe(other.words)
      const chosen = [
        question.locator('[data-answer][aria-pressed="true"]'),
        page.locator('[data-question="4.4.14"] li [aria-pressed="true"]').first(),
        page.locator('#root > header [aria-pressed="true"]'),
        page.locator('section nav [aria-current="page"]'),
        page.locator('main [aria-current="true"]'),
      ]
      for (const one of chosen)
        expect(await look(one), String(one)).toMatchObject({
          ground: highlight,
          words: onHighlight,
          drawing: onHighlight,
        })

      const bar = page.getByRole('progressbar').first()
      expect((await look(bar.locator('> *'))).ground).toBe(await userColour(page, 'CanvasText'))
      expect((await look(bar)).ground).toBe(await userColour(page, 'Canvas'))

      await goTo(page, '/plan/system')
      expect((await look(page.locator('main [aria-current="page"]'))).ground).toBe(highlight)
      expect((await look(page.locator('main nav a:not([aria-current])').first())).ground).not.toBe(highlight)
      await goTo(page, '/result')
      expect((await look(page.locator('main label:has(:checked)').first())).ground).toBe(highlight)
      expect(
        await page
          .locator('main svg rect')
          .last()
          .evaluate((node) => getComputedStyle(node).fill),
      ).toBe(await userColour(page, 'CanvasText'))
    })
  })
}

test('[LK2] on paper the chosen answer stands out without any ground, bars are drawn, and nothing is there to press', async ({
  page,
}) => {
  await openExample(page, 'lo', '/assessment/4')
  await page.emulateMedia({ media: 'print' })
  const question = page.locator('[data-question="4.4.1"]')
  expect(await look(question.locator('[aria-pressed="true"]'))).toMatchObject({
    words: 'rgb(0, 0, 0)',
    drawing: 'rgb(0, 0, 0)',
    frame: '3px',
  })
  expect(await look(question.locator('[data-answer][aria-pressed="false"]').first())).toMatchObject({
    words: 'rgb(85, 85, 85)',
    drawing: 'rgb(85, 85, 85)',
    frame: '1px',
  })
  expect(
    await page
      .getByRole('progressbar')
      .first()
      .locator('> *')
      .evaluate((node) => getComputedStyle(node).printColorAdjust),
  ).toBe('exact')
  await expect(page.locator('#root > header')).toBeHidden()
  await expect(page.locator('nav:visible')).toHaveCount(0)
  await expect(page.locator('button:visible:not([aria-pressed])')).toHaveCount(0)
  await expect(page.getByText('ການປະເມີນຄວາມພ້ອມ ແລະ ແຜນປະຕິບັດງານ (ຕົວຢ່າງສົມມຸດ)').first()).toBeVisible()
  await expect(question).toHaveCSS('break-inside', 'avoid')
  await goTo(page, '/plan/system')
  // How long an action takes is a button on the screen and is said on paper too.
  await expect(page.getByText('3 ເດືອນ').first()).toBeVisible()
})

/** Words of the answer buttons that stand on two lines, and buttons that reach beyond their question. */
function brokenButtons(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const segments = new Intl.Segmenter(document.documentElement.lang, { granularity: 'word' })
    return [...document.querySelectorAll('article [aria-pressed]:not([data-half])')].flatMap((button) => {
      const card = button.closest('article')?.getBoundingClientRect()
      const text = document.createTreeWalker(button, NodeFilter.SHOW_TEXT).nextNode()
      const words = [...segments.segment(text?.textContent ?? '')]
        .filter(({ segment, isWordLike, index }) => {
          const range = document.createRange()
          range.setStart(text as Node, index)
          range.setEnd(text as Node, index + segment.length)
          return isWordLike === true && new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1
        })
        .map(({ segment }) => `${text?.textContent ?? ''}: ${segment}`)
      return button.getBoundingClientRect().right > (card?.right ?? 0)
        ? [...words, `${text?.textContent ?? ''} reaches too far`]
        : words
    })
  })
}

for (const language of ['lo', 'en'] as const) {
  test(`[LK3] no answer button breaks inside a word (${language})`, async ({ page }) => {
    await openExample(page, language, '/assessment/1')
    await expect(page.locator('[data-question="4.1.1"] li [aria-pressed]')).not.toHaveCount(0)
    for (const width of [320, 360, 400]) {
      for (const size of ['100%', '200%']) {
        await page.setViewportSize({ width, height: 800 })
        await page.evaluate((fontSize) => {
          document.documentElement.style.fontSize = fontSize
        }, size)
        expect.soft(await brokenButtons(page), `${width} px, letters of ${size}`).toEqual([])
      }
    }
  })
}

test('[LK4] a long name takes two lines of the bar, and can be had whole', async ({ page }) => {
  const name = 'ສູນບໍລິການຜ່ານປະຕູດຽວ ແຂວງຈຳປາສັກ ແລະ ເມືອງໃກ້ຄຽງ '.repeat(4).trim()
  await page.setViewportSize({ width: 360, height: 768 })
  const app = new OneDoor(page, 'lo')
  await app.open()
  await app.newProject(name)
  const link = page.getByRole('link', { name, exact: true })
  await expect(link).toHaveAttribute('title', name)
  const { height, line } = await link.evaluate((node) => ({
    height: node.getBoundingClientRect().height,
    line: parseFloat(getComputedStyle(node).lineHeight),
  }))
  expect(Math.round(height / line)).toBe(2)
  await link.click()
  const field = page.locator('main textarea').first()
  await expect(field).toHaveValue(name)
  expect(await field.evaluate((box) => box.scrollHeight - box.clientHeight)).toBeLessThanOrEqual(1)
})

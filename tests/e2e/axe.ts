import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong with the page as it stands. */
export async function violations(page: Page): Promise<string[]> {
  // What the browser has not laid out yet, because it is out of sight, has no size to judge.
  const isThere = await page.evaluate(() => {
    if ('axe' in globalThis) return true
    const shown = new CSSStyleSheet()
    shown.replaceSync('* { content-visibility: visible !important }')
    document.adoptedStyleSheets.push(shown)
    return false
  })
  // Evaluated, not put into the page, whose policy runs nothing that was not built.
  if (!isThere) await page.evaluate(axeSource)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const { violations: found } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // What passes need not be listed, nor how to find what does not: on a page of 82 questions half of the time.
      resultTypes: ['violations'],
      selectors: false,
    })
    return found.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`))
  })
}

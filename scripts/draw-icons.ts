/**
 * Draws the icons of an installed app from public/icon.svg. Run it when the drawing changes: `npx tsx
 * scripts/draw-icons.ts`.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { chromiumArguments, chromiumPath } from './chromium'

const folder = join(import.meta.dirname, '..', 'public')
const drawing = readFileSync(join(folder, 'icon.svg'), 'utf8')

/**
 * A maskable icon is cut to a circle or a rounded square: the drawing stays in its middle, on a ground that reaches the
 * edges.
 */
const icons = [
  { file: 'icon-192.png', size: 192, share: 1, ground: 'transparent' },
  { file: 'icon-512.png', size: 512, share: 1, ground: 'transparent' },
  { file: 'icon-maskable-512.png', size: 512, share: 0.62, ground: '#dfe7f6' },
]

async function draw(page: Page, { file, size, share, ground }: (typeof icons)[number]): Promise<void> {
  await page.setViewportSize({ width: size, height: size })
  const side = Math.round(size * share)
  const svg = drawing.replace('<svg ', `<svg width="${side}" height="${side}" `)
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${ground}">${svg}</body>`,
  )
  await page.screenshot({ path: join(folder, file), omitBackground: true })
  console.log(`public/${file}`)
}

const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments })
const page = await browser.newPage()
for (const icon of icons) await draw(page, icon)
await browser.close()

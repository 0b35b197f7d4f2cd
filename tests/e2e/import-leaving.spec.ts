import type { BrowserContext, Page } from '@playwright/test'
import { serializeProject } from '../../src/domain/project/project-file'
import { installedFonts } from '../../src/cli/document-fonts'
import { methodTexts } from '../../src/cli/method'
import { exportDocument } from '../../src/export/export-document'
import { editedElsewhere } from '../factories/edited'
import { projectWithRows } from '../factories/plan'
import { expect, test } from './fixtures'
import { OneDoor } from './page-models'

const project = projectWithRows(400)
const elsewhere = editedElsewhere(project, 1)
const newTexts = Object.values(elsewhere.actions).filter(({ text }) => text.lo?.includes('(ສະບັບທີ')).length

/** How many actions of the project in this browser have the text that the workbook gives them. */
function newTextsKept(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('onedoor')
        opening.onerror = () => reject(new Error('no database'))
        opening.onsuccess = () => {
          const asked = opening.result.transaction('entities').objectStore('entities').getAll()
          asked.onsuccess = () => {
            opening.result.close()
            resolve(
              (asked.result as { text?: { lo?: string } }[]).filter(({ text }) => text?.lo?.includes('(ສະບັບທີ')).length,
            )
          }
        }
      }),
  )
}

async function proposedIn(context: BrowserContext, workbook: Buffer): Promise<Page> {
  const page = await context.newPage()
  await new OneDoor(page, 'en').open()
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'long.onedoor.json',
      mimeType: 'application/json',
      buffer: Buffer.from(serializeProject(project, 'test')),
    })
  await page.waitForURL(/project\/[^/]+$/u)
  await page.evaluate(() => {
    location.hash = `${location.hash.split('/').slice(0, 3).join('/')}/import`
  })
  await page
    .locator('main input[type=file]')
    .setInputFiles({ name: 'edited.xlsx', mimeType: 'application/octet-stream', buffer: workbook })
  await expect(page.getByRole('button', { name: /^Take in the chosen changes/u })).toBeVisible({ timeout: 30_000 })
  await new OneDoor(page, 'en').expectSaved()
  return page
}

// From before the changes are found out to after they are written.
for (const milliseconds of [0, 80, 200]) {
  test(`[IM16] a page that is closed ${milliseconds} ms after the click has taken in all of a file or none`, async ({
    context,
  }) => {
    test.setTimeout(90_000)
    const [edited] = await exportDocument(
      elsewhere,
      { document: 'action-matrices', languages: 'lo', format: 'xlsx', date: '2026-11-20' },
      methodTexts('lo'),
      { fonts: installedFonts },
    )
    const page = await proposedIn(context, Buffer.from(edited?.bytes ?? []))
    await page.evaluate((wait) => {
      ;[...document.querySelectorAll<HTMLElement>('main button')].at(-1)?.click()
      return new Promise((resolve) => {
        setTimeout(resolve, wait)
      })
    }, milliseconds)
    await page.close({ runBeforeUnload: true })
    const next = await context.newPage()
    const app = new OneDoor(next, 'en')
    await app.open()
    // What a page could only leave behind is brought in with a project.
    await next.getByRole('main').getByRole('article').getByRole('link').first().click()
    await app.expectSaved()
    await next.waitForTimeout(1500)
    expect([0, newTexts]).toContain(await newTextsKept(next))
  })
}

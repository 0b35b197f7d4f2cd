import { installedFonts } from '../../src/cli/document-fonts'
import { methodTexts } from '../../src/cli/method'
import { exportDocument } from '../../src/export/export-document'
import { editedElsewhere } from '../factories/edited'
import { projectWithRows } from '../factories/plan'
import { expect, test } from './fixtures'
import { OneDoor } from './page-models'

test('[IM16] of a long list of changes every one is shown, chosen and taken', async ({ page }) => {
  const project = projectWithRows(120)
  const [workbook] = await exportDocument(
    editedElsewhere(project, 1),
    { document: 'action-matrices', languages: 'lo', format: 'xlsx', date: '2026-11-20' },
    methodTexts('lo'),
    { fonts: installedFonts },
  )
  const app = new OneDoor(page, 'en')
  await app.open()
  await app.openProject(project)
  await app.goToPage('/import')
  await app.chooseFile('edited.xlsx', Buffer.from(workbook?.bytes ?? []))

  const list = page.locator('section[aria-labelledby="import-changes"] [data-kind]')
  // A text and a timeline of each row that is left, and what is new.
  await expect.poll(() => list.count(), { timeout: 30_000 }).toBe(227)
  await expect(list.filter({ hasText: 'ສະບັບທີ 119' })).toHaveCount(1)
  const section = page.getByRole('region', { name: 'What would change' })
  const boxes = section.getByRole('checkbox')
  await section.getByRole('button').nth(1).click()
  await expect(boxes.last()).not.toBeChecked()
  await section.getByRole('button').nth(0).click()
  await expect(boxes.last()).toBeChecked()
  const count = await list.count()
  await page.getByRole('button', { name: /^Take in the chosen changes/u }).click()
  await expect(page.getByText(/^Taken in/u)).toContainText(`${count} changes`)
})

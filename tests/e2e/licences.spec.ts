import { expect, test } from './fixtures'
import { OneDoor } from './page-models'

// A text has no icon of its own: the browser asks for one, in vain.
test.use({ expectedErrors: [/404/u] })

test('the licences of what the app ships are a click away from the page about it', async ({ page }) => {
  const app = new OneDoor(page, 'en')
  await app.open()
  await page.evaluate(() => {
    location.hash = '#/about'
  })
  const opened = page.waitForEvent('popup')
  await page.getByRole('link', { name: /list of licences/u }).click()
  const notice = (await opened).locator('body')
  for (const name of ['react-dom', '@fontsource/phetsarath', '@react-pdf/renderer', 'hucre'])
    await expect(notice).toContainText(name)
  await expect(notice).toContainText('Permission is hereby granted')
})

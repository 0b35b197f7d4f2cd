import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { OneDoor } from './page-models'

const said = {
  lo: {
    draft: 'ຮ່າງຈາກຊ່ອງວ່າງ',
    change: /^ແກ້ໄຂກ່ອນ: /u,
    takeAll: /^ຮັບເອົາທັງໝົດ/u,
    takeEdited: 'ຮັບເອົາຕາມທີ່ແກ້ໄຂ',
    leave: 'ປະໄວ້ຕາມເດີມ',
    typed: 'ຮັບຮອງດຳລັດ ໃນໄຕມາດໜຶ່ງ',
  },
  en: {
    draft: 'Draft from gaps',
    change: /^Change first: /u,
    takeAll: /^Accept all/u,
    takeEdited: 'Accept with these changes',
    leave: 'Leave it as it was',
    typed: 'Have the decree signed in the first quarter',
  },
} as const

/** A new project with one gap, and the first proposal for it under a group's hands. */
async function changeFirstProposal(page: Page, language: 'lo' | 'en'): Promise<OneDoor> {
  const app = new OneDoor(page, language)
  await app.open()
  await app.newProject('PP5')
  await app.answer('4.1.2', 2)
  await app.goTo('priorities')
  await page.getByRole('link', { name: said[language].draft }).click()
  await page.getByRole('button', { name: said[language].change }).first().click()
  return app
}

for (const language of ['lo', 'en'] as const) {
  const own = said[language]

  test(`[PP5] what is typed over a proposal outlasts going back and reloading, and is taken with all the others (${language})`, async ({
    page,
  }) => {
    const app = await changeFirstProposal(page, language)
    const area = page.getByRole('article').first().getByRole('textbox').first()
    await area.fill(own.typed)
    await page.goBack()
    await page.goForward()
    await expect(area).toHaveValue(own.typed)
    await area.fill(`${own.typed} 2027`)
    await page.reload()
    await expect(area).toHaveValue(`${own.typed} 2027`)

    await test.step('taken with the group, and there again when that is undone', async () => {
      await page.getByRole('button', { name: own.takeAll }).first().click()
      await expect(area).toBeHidden()
      await page
        .getByRole('button', { name: app.words.undo })
        .or(page.getByRole('button', { name: language === 'lo' ? /^ຍົກເລີກ/u : /^Undo/u }))
        .first()
        .click()
      await expect(area).toHaveValue(`${own.typed} 2027`)
      await page.getByRole('button', { name: own.takeEdited }).click()
      await app.goTo('plan')
      await expect(page.getByText(`${own.typed} 2027`).first()).toBeVisible()
    })
  })

  test(`[PP5] what was given up is not there again (${language})`, async ({ page }) => {
    await changeFirstProposal(page, language)
    await page.getByRole('article').first().getByRole('textbox').first().fill(own.typed)
    await page.getByRole('button', { name: own.leave }).click()
    await page.reload()
    await expect(page.getByRole('button', { name: own.change }).first()).toBeVisible()
    await expect(page.getByRole('textbox')).toHaveCount(0)
  })
}

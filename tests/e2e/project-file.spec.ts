import { readFileSync } from 'node:fs'
import { decryptFile } from '../../src/storage/files/passphrase'
import { expect, test } from './fixtures'
import { OneDoor } from './page-models'

const words = {
  lo: {
    start: 'ບັນທຶກໂດຍໃສ່ລະຫັດຜ່ານ',
    passphrase: 'ລະຫັດຜ່ານ',
    again: 'ໃສ່ລະຫັດຜ່ານອີກຄັ້ງ',
    save: 'ບັນທຶກ',
    differs: 'ບໍ່ຄືກັນ',
    readOnly: 'ອ່ານໄດ້ຢ່າງດຽວ',
  },
  en: {
    start: 'Save with a passphrase',
    passphrase: 'Passphrase',
    again: 'The same passphrase again',
    save: 'Save',
    differs: 'not the same',
    readOnly: 'read only',
  },
} as const

for (const language of ['lo', 'en'] as const) {
  test(`[PF9] a project is saved with a passphrase and opens with it alone (${language})`, async ({
    page,
  }, testInfo) => {
    const say = words[language]
    const app = new OneDoor(page, language)
    await app.open()
    await app.newProject('ຄວາມລັບ Secret')
    await app.answer('4.1.2', 1)
    await app.expectSaved()
    await app.goToPage('')
    await page.getByRole('button', { name: say.start }).click()
    const dialog = page.getByRole('dialog')
    const save = dialog.getByRole('button', { name: say.save, exact: true })
    await dialog.getByLabel(say.passphrase, { exact: true }).fill('ນ້ຳ ແລະ ປະຕູ')
    await save.click()
    await expect(dialog.getByRole('alert')).toContainText(say.differs)
    await dialog.getByLabel(say.again).fill('ນ້ຳ ແລະ ປະຕູ')
    const download = page.waitForEvent('download')
    await page.keyboard.press('Enter')
    const file = await download
    expect(file.suggestedFilename()).toBe('ຄວາມລັບ Secret.onedoor.json.age')
    await expect(dialog).toBeHidden()
    const path = testInfo.outputPath('locked.age')
    await file.saveAs(path)
    const bytes = new Uint8Array(readFileSync(path))
    expect(new TextDecoder().decode(bytes)).not.toMatch(/Secret|onedoor-project/u)
    expect(await decryptFile(bytes, 'ນ້ຳ ແລະ ປະຕູ!')).toEqual({ ok: false, kind: 'wrongPassphrase' })
    const opened = await decryptFile(bytes, 'ນ້ຳ ແລະ ປະຕູ')
    expect(opened.ok && JSON.parse(new TextDecoder().decode(opened.bytes))).toMatchObject({
      format: 'onedoor-project',
      header: { title: { [language]: 'ຄວາມລັບ Secret' } },
    })
  })

  test(`[PF6] what a newer OneDoor keeps can be read and exported, and changed nowhere (${language})`, async ({
    page,
  }) => {
    const app = new OneDoor(page, language)
    await app.open()
    await app.newProject('ໃໝ່ກວ່າ Newer')
    await app.answer('4.1.2', 1)
    await app.expectSaved()
    await page.evaluate(madeByANewerOne)
    await page.reload()
    await expect(page.getByRole('status').filter({ hasText: words[language].readOnly })).toBeVisible()
    await expect(app.question('4.1.2').locator('[data-answer="1"]')).toHaveAttribute('aria-pressed', 'true')
    await expect(app.question('4.1.2').locator('[data-answer="2"]')).toBeDisabled()
    await page.keyboard.press('2')
    for (const step of ['priorities', 'plan', 'settings'] as const) {
      await app.goTo(step)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.locator('main :is(button, input, select, textarea):enabled'), step).toHaveCount(0)
    }
    await app.goTo('result')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await app.goTo('documents')
    await expect(page.locator('main button:enabled').first()).toBeVisible()
    await app.goToPage('')
    await expect(page.getByRole('button', { name: app.words.saveFile })).toHaveCount(0)
    await expect(page.getByText(app.words.saved)).toHaveCount(0)
    expect(await page.evaluate(versionKept)).toBe(99)
  })
}

async function madeByANewerOne(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('onedoor')
    request.onsuccess = () => resolve(request.result)
  })
  const headers = database.transaction('headers', 'readwrite').objectStore('headers')
  await new Promise((resolve) => {
    const cursor = headers.openCursor()
    cursor.onsuccess = () => {
      if (cursor.result) cursor.result.update({ ...(cursor.result.value as object), version: 99 }).onsuccess = resolve
    }
  })
  database.close()
}

async function versionKept(): Promise<number> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('onedoor')
    request.onsuccess = () => resolve(request.result)
  })
  const all = await new Promise<{ version: number }[]>((resolve) => {
    const request = database.transaction('headers').objectStore('headers').getAll()
    request.onsuccess = () => resolve(request.result as { version: number }[])
  })
  database.close()
  return all[0]?.version ?? 0
}

import { copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import type { ElementHandle, Page } from 'puppeteer-core'
import { browserNames, Desk } from './desk'
import { cellsOf, plain, textOfPdf } from '../e2e/made-files'
import { words } from '../e2e/page-models'

const file = join(import.meta.dirname, '../../dist-single/onedoor.html')
const address = pathToFileURL(file).href

const firstAnswer = '[data-question="4.1.1"] [data-answer="1"][aria-pressed="true"]'
const make = { lo: 'ສ້າງເອກະສານ', en: 'Make the document' } as const
const inWorkshop = { lo: 'ກະຊວງພາຍໃນ', en: 'Ministry of Home Affairs' } as const

test('[US4] the whole file is smaller than 3 MB', () => {
  expect(statSync(file).size).toBeLessThan(3_000_000)
})

for (const name of browserNames) {
  // One after the other in one browser, as at a desk: starting one takes longer than what is done in it.
  test.describe.serial(name, () => {
    let folder: string
    let desk: Desk
    let page: Page
    test.beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'onedoor-single-'))
      desk = new Desk(name, folder)
    })
    test.afterAll(async () => {
      await desk.close()
      rmSync(folder, { recursive: true, force: true })
    })

    /** Nothing was asked for but the file itself and what it holds, and nothing was complained of. */
    function expectQuiet(): void {
      expect(desk.errors, 'errors and warnings on the console').toEqual([])
      expect(desk.requests.filter((url) => !/^(?:data|blob):/u.test(url) && url.split('#')[0] !== address)).toEqual([])
    }

    test('[US3] an answer is there after a reload, and when the browser is closed and the file opened again', async () => {
      page = await desk.open(address)
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('lo')
      await page.click('[data-answer="1"]')
      await page.waitForSelector(named(words.lo.steps.assessment, 'a'))
      await page.waitForSelector(`::-p-text(${words.lo.saved})`)
      await page.reload()
      await page.waitForSelector(firstAnswer)

      page = await desk.open(address)
      await page.waitForSelector('main article a')
      await page.click('main article a')
      await page.waitForSelector(named(words.lo.steps.assessment, 'a'))
      await page.click(named(words.lo.steps.assessment, 'a'))
      await page.waitForSelector(firstAnswer)
      expectQuiet()
    })

    test('[US1] examples, both languages, documents and project files, all from the file itself', async () => {
      await page.goto(`${address}#/`)
      await page.waitForSelector('[aria-label*="2021"]')
      await page.click('[aria-label*="2021"]')
      await page.waitForSelector(named(words.lo.steps.documents, 'a'))
      await takeDocuments(desk, page, 'lo')
      await page.click(named('English'))
      await takeDocuments(desk, page, 'en')

      await goTo(page, '')
      const saved = await desk.download('.json', async () => {
        await page.waitForSelector(named(words.en.saveFile))
        await page.click(named(words.en.saveFile))
      })
      expect(JSON.parse(saved.bytes.toString())).toMatchObject({ format: 'onedoor-project' })
      const before = await page.evaluate(() => location.hash)
      await page.evaluate(() => {
        location.hash = '#/'
      })
      const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>
      await input.uploadFile(saved.path)
      await page.waitForSelector(named(words.en.steps.plan, 'a'))
      expect(await page.evaluate(() => location.hash)).not.toBe(before)
      await goTo(page, 'plan')
      await page.waitForSelector('[data-row]')
      expectQuiet()
    })

    test('[US1] [PF9] a file saved with a passphrase opens with it alone', async () => {
      await goTo(page, '')
      await page.waitForSelector(named('Save with a passphrase'))
      await page.click(named('Save with a passphrase'))
      for (const field of await page.$$('dialog input[type=password]')) await field.type('ນ້ຳ ແລະ ປະຕູ')
      const locked = await desk.download('.age', () => page.click('dialog button[type=submit]'))
      expect(locked.bytes.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n/u)
      expect(locked.bytes.includes('onedoor-project')).toBe(false)
      await page.waitForFunction(() => !document.querySelector('dialog'))

      const before = await page.evaluate(() => location.hash)
      await page.evaluate(() => {
        location.hash = '#/'
      })
      const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>
      await input.uploadFile(locked.path)
      const field = await page.waitForSelector('dialog input[type=password]')
      await field?.type('another one')
      await page.click('dialog button[type=submit]')
      await page.waitForSelector('dialog [role=alert]')
      await field?.evaluate((element) => element.select())
      await field?.type('ນ້ຳ ແລະ ປະຕູ')
      await page.click('dialog button[type=submit]')
      await page.waitForSelector(named(words.en.steps.plan, 'a'))
      expect(await page.evaluate(() => location.hash)).not.toBe(before)
      expectQuiet()
    })

    test('[US1] restore points, the bin and the licences are there too', async () => {
      await goTo(page, 'assessment/1')
      await page.waitForSelector('[data-answer="1"]')
      await page.click('[data-answer="1"]')
      await page.waitForSelector(`::-p-text(${words.en.saved})`)
      await goTo(page, 'history')
      await page.waitForSelector('[data-point="work"]')
      await page.evaluate(() => {
        location.hash = '#/'
      })
      await page.waitForSelector(named('Delete'))
      await page.click(named('Delete'))
      await page.waitForSelector(named('Move to the bin'))
      await page.click(named('Move to the bin'))
      await page.waitForSelector('::-p-text(Bin (1))')
      await page.click('a::-p-text(Bin (1))')
      await page.waitForSelector(named('Bring back'))
      await page.click(named('Bring back'))
      await page.waitForSelector('::-p-text(The bin is empty.)')
      await page.evaluate(() => {
        location.hash = '#/about'
      })
      await page.waitForSelector(named('Show the list of licences (in English)'))
      await page.click(named('Show the list of licences (in English)'))
      const licences = await page.$eval('pre', (element) => element.textContent)
      for (const part of [
        'react-dom',
        '@fontsource/noto-sans-lao',
        '@fontsource/phetsarath',
        '@react-pdf/renderer',
        'age-encryption',
        'Permission is hereby granted',
      ])
        expect(licences).toContain(part)
      expectQuiet()
    })

    test('[US2] code that is not the file’s own is not run, and nothing can be sent', async () => {
      const refused = await page.evaluate(async () => {
        const kinds: string[] = []
        document.addEventListener('securitypolicyviolation', (event) =>
          kinds.push(event.effectiveDirective.replace(/-elem$/u, '')),
        )
        const script = document.createElement('script')
        script.textContent = 'document.title = "run"'
        document.body.append(script)
        setTimeout('document.title = "run"', 0)
        new Image().src = 'https://onedoor.invalid/a.png'
        await fetch('https://onedoor.invalid/').catch(() => undefined)
        await new Promise((resolve) => {
          setTimeout(resolve, 300)
        })
        return { kinds: kinds.sort(), title: document.title }
      })
      expect(refused).toEqual({
        kinds: ['connect-src', 'img-src', 'script-src', 'script-src'],
        title: expect.not.stringContaining('run'),
      })
    })

    test('[US5] another folder or name: Chromium shows the same projects, Firefox none until the file is back, and the page says so', async () => {
      const sameEverywhere = name === 'chromium'
      for (const place of ['onedoor.html', 'renamed.html']) {
        const moved = join(folder, place)
        copyFileSync(file, moved)
        expect(await projectsAt(page, pathToFileURL(moved).href)).toBe(sameEverywhere ? 4 : 0)
      }
      expect(await projectsAt(page, address)).toBe(4)
      await page.evaluate(() => {
        location.hash = '#/about'
      })
      await page.waitForSelector('#file-edition')
    })

    test('[HI9] erasing leaves nothing in the browser', async () => {
      await page.click(named('Erase everything…'))
      await page.click('dialog input[type=checkbox]')
      await page.click(`dialog ${named('Erase everything')}`)
      await page.waitForSelector('dialog ::-p-text(Everything is erased)')
      expect(
        await page.evaluate(async () => ({ databases: await indexedDB.databases(), keys: Object.keys(localStorage) })),
      ).toEqual({ databases: [], keys: [] })
    })
  })
}

/** How many projects the start page shows, when the file is opened at an address. */
async function projectsAt(page: Page, at: string): Promise<number> {
  await page.goto(at)
  await page.waitForSelector('main article')
  // The list of projects comes a moment after the page.
  await new Promise((resolve) => {
    setTimeout(resolve, 1000)
  })
  return page.$$eval('a[href*="#/project/"]', (links) => links.length)
}

/** A PDF and a workbook of the open project, in a language: with the words of that language in them. */
async function takeDocuments(desk: Desk, page: Page, language: 'lo' | 'en'): Promise<void> {
  await page.waitForSelector(`html[lang="${language}"]`)
  await goTo(page, 'documents')
  await choose(page, language)
  await choose(page, 'pdf')
  const pdf = await desk.download('.pdf', () => page.click(named(make[language])))
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
  expect(textOfPdf(pdf.bytes)).toContain(plain(inWorkshop[language]))
  await choose(page, 'xlsx')
  const workbook = await desk.download('.xlsx', () => page.click(named(make[language])))
  expect(cellsOf(workbook.bytes).join('\n')).toContain(inWorkshop[language])
}

/** A button or a link by what stands on it. */
function named(text: string, element = 'button'): string {
  return `::-p-xpath(//${element}[normalize-space()="${text}"])`
}

/** Goes to a page of the open project by its address, as a link does. */
async function goTo(page: Page, step: string): Promise<void> {
  await page.evaluate((part) => {
    location.hash = location.hash.replace(/(project\/[^/]+).*/u, `$1/${part}`)
  }, step)
  await page.waitForSelector('main h1, main h2')
}

/** Ticks one card and no other of its group. */
async function choose(page: Page, value: string): Promise<void> {
  await page.waitForSelector(`main input[value="${value}"]`)
  await page.$eval(`main input[value="${value}"]`, (input) => {
    for (const other of input.closest('fieldset')?.querySelectorAll('input') ?? [])
      if (other.checked !== (other === input)) other.click()
  })
}

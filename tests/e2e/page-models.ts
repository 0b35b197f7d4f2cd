import { readFileSync } from 'node:fs'
import type { Locator, Page, TestInfo } from '@playwright/test'
import { serializeProject } from '../../src/domain/project/project-file'
import type { Project } from '../../src/domain/project/schema'
import type { Language } from '../../src/domain/text/language'
import { expect } from './fixtures'

/** The words that a journey looks for, as a person of that language would. */
export const words = {
  lo: {
    allIn: 'ມີຄົບທຸກຂໍ້',
    yes: 'ມີ/ແມ່ນ',
    no: 'ບໍ່ມີ/ບໍ່ແມ່ນ',
    saved: 'ບັນທຶກໄວ້ໃນເຄື່ອງນີ້ແລ້ວ',
    newProject: 'ໂຄງການໃໝ່',
    create: 'ສ້າງ ແລະ ເລີ່ມຕົ້ນ',
    openExample: 'ເປີດຕົວຢ່າງ',
    make: /^ສ້າງ/u,
    steps: {
      assessment: 'ປະເມີນ',
      result: 'ຜົນ',
      priorities: 'ບຸລິມະສິດ',
      plan: 'ແຜນປະຕິບັດງານ',
      documents: 'ເອກະສານ',
      settings: 'ການຕັ້ງຄ່າ',
    },
    delete: 'ລຶບ',
    duplicate: 'ສຳເນົາ',
    rename: 'ປ່ຽນຊື່',
    undo: 'ຍົກເລີກການກະທຳຫຼ້າສຸດ',
    redo: 'ເຮັດຄືນໃໝ່',
    saveFile: 'ບັນທຶກໄຟລ໌ໂຄງການ',
    openFile: 'ເປີດໄຟລ໌ໂຄງການ',
    toBin: 'ຍ້າຍໄປຖັງຂີ້ເຫຍື້ອ',
    bringBack: /^ເອົາກັບຄືນ/u,
    deleteForGood: /^ລຶບຖາວອນ/u,
    forDays: '30 ວັນ',
    useMethodText: /^ໃຊ້ຂໍ້ຄວາມຂອງວິທີການ: /u,
    cancel: 'ຍົກເລີກ',
    ready: /^ເອກະສານພ້ອມແລ້ວ/u,
    takeIn: /^ຮັບເອົາການປ່ຽນແປງທີ່ເລືອກ/u,
    undoImport: 'ຍົກເລີກການນຳເຂົ້າ',
    titleLao: 'ຊື່ເປັນພາສາລາວ',
    withPassphrase: 'ບັນທຶກໂດຍໃສ່ລະຫັດຜ່ານ',
    passphrase: 'ລະຫັດຜ່ານ',
  },
  en: {
    allIn: 'All in place',
    yes: 'Yes',
    no: 'No',
    saved: 'Saved on this device',
    newProject: 'New project',
    create: 'Create and start',
    openExample: 'Open the example',
    make: /^Make/u,
    steps: {
      assessment: 'Assess',
      result: 'Result',
      priorities: 'Priorities',
      plan: 'Action plan',
      documents: 'Documents',
      settings: 'Settings',
    },
    delete: 'Delete',
    duplicate: 'Duplicate',
    rename: 'Rename',
    undo: 'Undo',
    redo: 'Redo',
    saveFile: 'Save project file',
    openFile: 'Open a project file',
    toBin: 'Move to the bin',
    bringBack: /^Bring back/u,
    deleteForGood: /^Delete for good/u,
    forDays: '30 days',
    useMethodText: /^Use the method’s text: /u,
    cancel: 'Cancel',
    ready: /^The document is ready/u,
    takeIn: /^Take in the chosen changes/u,
    undoImport: 'Undo taking in',
    titleLao: 'Name in Lao',
    withPassphrase: 'Save with a passphrase',
    passphrase: 'Passphrase',
  },
} as const

/** The examples, in the order in which the start page offers them. */
const examples = ['workshop', 'assessment'] as const

/** A file that the app handed over: its name, and where a copy of it is. */
export interface MadeFile {
  name: string
  path: string
  bytes: Buffer
}

/** The app as a group uses it, in one language. */
export class OneDoor {
  constructor(
    readonly page: Page,
    readonly language: Language,
  ) {}

  get words(): (typeof words)[Language] {
    return words[this.language]
  }

  async open(): Promise<void> {
    await this.page.goto('./')
    if (this.language === 'en') await this.page.getByRole('button', { name: 'English', exact: true }).click()
    await expect(this.page.locator('html')).toHaveAttribute('lang', this.language)
  }

  async newProject(title: string): Promise<void> {
    // By keyboard: where there are projects, their list may come and move the link away while the mouse is pressed on
    // it.
    await this.page.getByRole('link', { name: this.words.newProject }).press('Enter')
    await this.page.locator('#title').fill(title)
    await this.page.getByRole('button', { name: this.words.create }).click()
    await expect(this.page.getByRole('link', { name: title, exact: true })).toBeVisible()
  }

  /** Opens an example from the start page that is shown. */
  async openExample(example: (typeof examples)[number]): Promise<void> {
    await this.page.getByRole('button', { name: this.words.openExample }).nth(examples.indexOf(example)).click()
    await this.page.waitForURL(/#\/project\/[^/]+/u)
  }

  /** Opens a project from its file, on the start page that is shown. */
  async openProject(project: Project): Promise<void> {
    await this.chooseFile('sent.onedoor.json', Buffer.from(serializeProject(project, 'test')))
    await this.page.waitForURL(/project\/[^/]+$/u)
  }

  /**
   * Chooses a file where the page that is shown asks for one: the start page for projects, the import for workbooks.
   */
  async chooseFile(name: string, buffer: Buffer): Promise<void> {
    await this.page
      .locator('main input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
  }

  async goTo(step: keyof (typeof words)['en']['steps']): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name: this.words.steps[step], exact: true }).click()
  }

  /** Goes to a page of the open project by its address; an empty path is the overview. */
  async goToPage(path: `/${string}` | ''): Promise<void> {
    await this.page.evaluate((to) => {
      location.hash = `${location.hash.split('/').slice(0, 3).join('/')}${to}`
    }, path)
  }

  question(number: string): Locator {
    return this.page.locator(`[data-question="${number}"]`)
  }

  /** Answers with a click: 1 yes, 2 no, 3 not known, 4 not applicable. */
  async answer(number: string, key: 1 | 2 | 3 | 4): Promise<void> {
    await this.question(number).locator(`[data-answer="${key}"]`).click()
  }

  /** On the page of the documents: ticks these and nothing else of the group that each stands in. */
  async tickOnly(...values: string[]): Promise<void> {
    for (const value of values) await this.page.locator(`main input[value="${value}"]`).check()
    for (const value of values) {
      const group = this.page.locator('main fieldset').filter({ has: this.page.locator(`input[value="${value}"]`) })
      const ticked = await group
        .locator('input:checked')
        .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))
      for (const other of ticked.filter((one) => !values.includes(one)))
        await group.locator(`input[value="${other}"]`).uncheck()
    }
  }

  /** On the page of the documents: makes what is ticked, and keeps it under a name in the folder of the test. */
  async makeDocuments(info: TestInfo, name: string): Promise<MadeFile> {
    return this.takeAway(this.words.make, info, name)
  }

  /** Presses a button that hands over a file, and keeps it under a name in the folder of the test. */
  async takeAway(button: string | RegExp, info: TestInfo, name: string): Promise<MadeFile> {
    const coming = this.page.waitForEvent('download', { timeout: 90_000 })
    await this.page.getByRole('button', { name: button }).click()
    const download = await coming
    const path = info.outputPath(name)
    await download.saveAs(path)
    return { name: download.suggestedFilename(), path, bytes: readFileSync(path) }
  }

  /**
   * The bar tells how a change stands with the second frame after it; what it said of the change before does not count.
   */
  async expectSaved(): Promise<void> {
    await this.page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(resolve)))
        }),
    )
    await expect(this.page.getByText(this.words.saved)).toBeVisible()
  }
}

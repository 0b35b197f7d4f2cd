import type { Locator, Page } from '@playwright/test'
import { expect } from './fixtures'

type Language = 'lo' | 'en'

/** The words that a journey looks for, as a person of that language would. */
export const words = {
  lo: {
    allIn: 'ມີຄົບທຸກຂໍ້', yes: 'ມີ/ແມ່ນ', no: 'ບໍ່ມີ/ບໍ່ແມ່ນ', saved: 'ບັນທຶກໄວ້ໃນເຄື່ອງນີ້ແລ້ວ', newProject: 'ໂຄງການໃໝ່', create: 'ສ້າງ ແລະ ເລີ່ມຕົ້ນ', openExample: 'ເປີດຕົວຢ່າງ',
    steps: { assessment: 'ປະເມີນ', result: 'ຜົນ', priorities: 'ບຸລິມະສິດ', plan: 'ແຜນປະຕິບັດງານ', documents: 'ເອກະສານ', settings: 'ການຕັ້ງຄ່າ' },
    delete: 'ລຶບ', duplicate: 'ສຳເນົາ', rename: 'ປ່ຽນຊື່', undo: 'ຍົກເລີກການກະທຳຫຼ້າສຸດ', redo: 'ເຮັດຄືນໃໝ່', saveFile: 'ບັນທຶກໄຟລ໌ໂຄງການ', openFile: 'ເປີດໄຟລ໌ໂຄງການ',
    toBin: 'ຍ້າຍໄປຖັງຂີ້ເຫຍື້ອ', bringBack: /^ເອົາກັບຄືນ/u, deleteForGood: /^ລຶບຖາວອນ/u, forDays: '30 ວັນ', useMethodText: /^ໃຊ້ຂໍ້ຄວາມຂອງວິທີການ: /u, make: 'ສ້າງເອກະສານ', cancel: 'ຍົກເລີກ', ready: /^ເອກະສານພ້ອມແລ້ວ/u, takeIn: /^ຮັບເອົາການປ່ຽນແປງທີ່ເລືອກ/u, undoImport: 'ຍົກເລີກການນຳເຂົ້າ', titleLao: 'ຊື່ເປັນພາສາລາວ', withPassphrase: 'ບັນທຶກໂດຍໃສ່ລະຫັດຜ່ານ', passphrase: 'ລະຫັດຜ່ານ',
  },
  en: {
    allIn: 'All in place', yes: 'Yes', no: 'No', saved: 'Saved on this device', newProject: 'New project', create: 'Create and start', openExample: 'Open the example',
    steps: { assessment: 'Assess', result: 'Result', priorities: 'Priorities', plan: 'Action plan', documents: 'Documents', settings: 'Settings' },
    delete: 'Delete', duplicate: 'Duplicate', rename: 'Rename', undo: 'Undo', redo: 'Redo', saveFile: 'Save project file', openFile: 'Open a project file',
    toBin: 'Move to the bin', bringBack: /^Bring back/u, deleteForGood: /^Delete for good/u, forDays: '30 days', useMethodText: /^Use the method’s text: /u, make: 'Make the document', cancel: 'Cancel', ready: /^The document is ready/u, takeIn: /^Take in the chosen changes/u, undoImport: 'Undo taking in', titleLao: 'Name in Lao', withPassphrase: 'Save with a passphrase', passphrase: 'Passphrase',
  },
} as const

/** The app as a group uses it, in one language. */
export class OneDoor {
  constructor(readonly page: Page, readonly language: Language) {}

  get words(): (typeof words)[Language] {
    return words[this.language]
  }

  async open(): Promise<void> {
    await this.page.goto('./')
    if (this.language === 'en') await this.page.getByRole('button', { name: 'English', exact: true }).click()
    await expect(this.page.locator('html')).toHaveAttribute('lang', this.language)
  }

  async newProject(title: string): Promise<void> {
    await this.page.getByRole('link', { name: this.words.newProject }).click()
    await this.page.locator('#title').fill(title)
    await this.page.getByRole('button', { name: this.words.create }).click()
    await expect(this.page.getByRole('link', { name: title, exact: true })).toBeVisible()
  }

  async goTo(step: keyof (typeof words)['en']['steps']): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name: this.words.steps[step], exact: true }).click()
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
      const ticked = await group.locator('input:checked').evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))
      for (const other of ticked.filter((one) => !values.includes(one))) await group.locator(`input[value="${other}"]`).uncheck()
    }
  }

  /** The bar tells how a change stands with the second frame after it; what it said of the change before does not count. */
  async expectSaved(): Promise<void> {
    await this.page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(resolve))) }))
    await expect(this.page.getByText(this.words.saved)).toBeVisible()
  }
}

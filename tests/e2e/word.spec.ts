import { expect, test } from './fixtures'
import { OneDoor } from './page-models'

const words = {
  lo: {
    title: 'ສູນບໍລິການຜ່ານປະຕູດຽວ ແຂວງສາລະວັນ',
    brief: /ບົດສະຫຼຸບຫຍໍ້ສຳລັບລັດຖະມົນຕີ/u,
    report: /ບົດລາຍງານການປະເມີນ/u,
    word: /Word/u,
    make: 'ສ້າງເອກະສານ',
  },
  en: {
    title: 'One-stop shops of Salavan',
    brief: /Brief for the minister/u,
    report: /Assessment report/u,
    word: /Word/u,
    make: 'Make the document',
  },
} as const

for (const language of ['lo', 'en'] as const) {
  test(`a brief is made as a Word file (${language})`, async ({ page }, info) => {
    test.setTimeout(180_000)
    const app = new OneDoor(page, language)
    await app.open()
    await app.newProject(words[language].title)
    await app.goTo('documents')
    await app.tickOnly('brief', language, 'docx')
    const { name, bytes } = await app.makeDocuments(info, 'brief.docx')
    expect(name).toMatch(/\.docx$/u)
    expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004')
  })
}

import { expect, test } from './fixtures'
import { plain, textOfPdf } from './made-files'
import { OneDoor } from './page-models'

const meanings = { lo: 'ວິໄສທັດ ອະທິບາຍວ່າ', en: 'A vision describes how much better' } as const
const boxes = { lo: 'ພ້ອມຄວາມໝາຍຂອງຄຳຖາມ', en: 'With what the questions mean' } as const

for (const language of ['lo', 'en'] as const) {
  test(`[BQ6] the paper questionnaire says what its questions mean once that is ticked (${language})`, async ({
    page,
  }, info) => {
    test.setTimeout(120_000)
    const app = new OneDoor(page, language)
    await app.open()
    await app.openExample('workshop')
    await app.goTo('documents')
    const explained = page.getByRole('checkbox', { name: boxes[language] })
    await app.tickOnly('action-matrices', language, 'pdf')
    await expect(explained).toBeHidden()
    await app.tickOnly('blank', language, 'pdf')
    const meaning = plain(meanings[language])
    expect(textOfPdf((await app.makeDocuments(info, 'short.pdf')).bytes)).not.toContain(meaning)
    await explained.check()
    expect(textOfPdf((await app.makeDocuments(info, 'explained.pdf')).bytes)).toContain(meaning)
  })
}

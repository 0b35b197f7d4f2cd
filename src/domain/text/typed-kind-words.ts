import { columnWord, matrixColumns, textKindOf, type ColumnTextKind } from '../planning/matrix-columns'
import type { Language } from './language'
import type { TypedKind } from './typed-places'

type Words = Readonly<Record<Language, string>>

const words: Readonly<Record<Exclude<TypedKind, ColumnTextKind>, Words>> = {
  title: { lo: 'ຊື່ໂຄງການ', en: 'Name of the project' },
  source: { lo: 'ແຫຼ່ງຂໍ້ມູນຂອງໂຄງການ', en: 'Source of the project' },
  round: { lo: 'ຊື່ຮອບການປະເມີນ', en: 'Name of the round' },
  description: { lo: 'ຄຳອະທິບາຍ', en: 'Description' },
  note: { lo: 'ໝາຍເຫດ', en: 'Note' },
  evidence: { lo: 'ຫຼັກຖານ', en: 'Evidence' },
  reason: { lo: 'ເຫດຜົນຂອງສະຖານະ', en: 'Reason for the status' },
  agency: { lo: 'ຊື່ອົງການ', en: 'Name of an agency' },
  abbreviation: { lo: 'ຊື່ຫຍໍ້ຂອງອົງການ', en: 'Abbreviation of an agency' },
}

/** What a text that people typed is called in lists of such texts; one of a plan by its column. */
export function typedKindWord(kind: TypedKind, language: Language): string {
  const column = matrixColumns.find((one) => textKindOf(one) === kind)
  return column ? columnWord(column.key, 'list', language) : words[kind as keyof typeof words][language]
}

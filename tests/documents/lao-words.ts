/**
 * Words whose marks are easily drawn in the wrong place: two marks on one letter, ຳ after a tone mark, ligatures,
 * repetition, digits, signs.
 */
export const laoWords = [
  'ນ້ຳ',
  'ກ່ຳ',
  'ຄຳ',
  'ຕ່ຳ',
  'ຊ້ຳ',
  'ເຂົ້າ',
  'ໝັ້ນ',
  'ທີ່',
  'ປຶ້ມ',
  'ກ້ອງ',
  'ຫຼື',
  'ຫຼັງ',
  'ສິ້ນ',
  'ເລື່ອງ',
  'ຮູ້',
  'ຢູ່',
  'ກຸ່ມ',
  'ບໍ່',
  'ຕໍ່',
  'ໜຶ່ງ',
  'ເພິ່ນ',
  'ຄົ້ນຄວ້າ',
  'ຂໍ້',
  'ຕ່າງໆ',
  'ຯລຯ',
  '໐໑໒໓໔',
  '໕໖໗໘໙',
  'ຂຶ້ນ',
  'ຊື່',
  'ເຊິ່ງ',
  'ຊັ່ນ',
  'ທັງໝົດ',
  'ຮັບຮູ້',
  'ກຳນົດ',
  'ສຳຄັນ',
  'ຂັ້ນ',
  'ຖານ',
  'ປະຕູດຽວ',
] as const

/** Where a word stands on the sheet, in points. */
export interface Place {
  word: string
  left: number
  top: number
  bold: boolean
}

export const cell = { width: 128, height: 52, size: 28 } as const
const COLUMNS = 4
const START = 40

/** The words in rows of four, all in regular and then all in bold. */
export const places: readonly Place[] = [false, true]
  .flatMap((bold) => laoWords.map((word) => ({ word, bold })))
  .map(({ word, bold }, index) => ({
    word,
    bold,
    left: START + (index % COLUMNS) * cell.width,
    top: START + (Math.floor(index / COLUMNS) % 14) * cell.height,
  }))

export const WORDS_A_SHEET = COLUMNS * 14

/** The places of each sheet. */
export function sheetsOfPlaces(): Place[][] {
  const sheets: Place[][] = []
  for (let start = 0; start < places.length; start += WORDS_A_SHEET)
    sheets.push(places.slice(start, start + WORDS_A_SHEET))
  return sheets
}

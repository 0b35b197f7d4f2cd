import { ZERO_WIDTH_SPACE } from './printable'

const lao = /[\u0E80-\u0EFF]/u
const words = new Intl.Segmenter('lo', { granularity: 'word' })
const graphemes = new Intl.Segmenter('lo', { granularity: 'grapheme' })

/** Never first on a line: signs that repeat or shorten the word before them, and marks. */
const clingsBack = /^[ໆຯ\u0EB0-\u0EBD\u0EC8-\u0ECE\p{M}]/u
/** Never last on a line: vowels written before their consonant. */
const clingsOn = /[\u0EC0-\u0EC4]$/u

/**
 * Words that the dictionary does not know and would take apart, and pairs that read badly apart: a question does not
 * leave its “ບໍ່?” alone on a line.
 */
const loanWords = new RegExp(
  `(${[
    'ເຕັກໂນໂລຊີ',
    'ດິຈິຕອນ',
    'ເອເລັກໂຕຣນິກ',
    'ອິນເຕີເນັດ',
    'ແອັບພິເຄຊັ່ນ',
    'ຄອມພິວເຕີ',
    'ເວັບໄຊ',
    'ອອນລາຍ',
    'ໄຊເບີ',
    'ໂຫຼດ',
    'ຄຳເຫັນ',
    'ຄຳຖາມ',
    'ຄຳຕອບ',
    'ຕົວຊີ້ວັດ',
    'ພາກທຸລະກິດ',
    'ປະເມີນຜົນ',
    'ນ້ຳໜັກ',
    'ປະຕູດຽວ',
    'ແລ້ວບໍ່',
    'ຫຼືບໍ່',
    'ບໍ່ແມ່ນ',
    'ແນວໃດ',
    'ນຳໃຊ້',
    'ຝຶກອົບຮົມ',
    'ດຳເນີນງານ',
    'ປະສານງານ',
    'ເຮັດວຽກ',
    'ຂັ້ນຕອນ',
    'ຄຳຄິດເຫັນ',
    'ກວດສອບ',
    'ກວດທຽບ',
    'ທົບທວນ',
    'ເຊື່ອມສານ',
    'ເຊື່ອມໂຍງ',
    'ເຊື່ອມຕໍ່',
    'ກອງປະຊຸມ',
    'ບົດລາຍງານ',
    'ແຫຼ່ງທຶນ',
    'ການເມືອງ',
    'ມາດຕະການ',
    'ວິໄສທັດ',
    'ໂຄງປະກອບ',
    'ຕັດສິນໃຈ',
    'ຄ່າທຳນຽມ',
    'ດ້ອຍໂອກາດ',
    'ຜົນໄດ້ຮັບ',
  ].join('|')})`,
  'u',
)

const known = new Map<string, readonly string[]>()
const KEEP_AT_MOST = 20_000

/**
 * The pieces of a word (a run without spaces) between which a line may be broken. Lao is written without spaces: its
 * words are found by the dictionary of the Unicode library. Other scripts break after a hyphen or a slash inside a
 * word.
 */
export function breakablePieces(run: string): readonly string[] {
  const before = known.get(run)
  if (before) return before
  const pieces = run
    .split(ZERO_WIDTH_SPACE)
    .flatMap((part) => (lao.test(part) ? laoPieces(part) : part.split(/(?<=[\p{L}\p{N}][-–—/])(?=[\p{L}\p{N}])/u)))
  if (known.size > KEEP_AT_MOST) known.clear()
  known.set(run, pieces)
  return pieces
}

function laoPieces(run: string): string[] {
  const pieces: string[] = []
  for (const segment of run.split(loanWords).flatMap(laoWords)) {
    const last = pieces.at(-1)
    if (last !== undefined && !mayBreakBetween(last, segment)) pieces[pieces.length - 1] = last + segment
    else pieces.push(segment)
  }
  return pieces
}

function laoWords(part: string): string[] {
  return part === '' || loanWords.test(part)
    ? [part].filter(Boolean)
    : [...words.segment(part)].map(({ segment }) => segment)
}

function mayBreakBetween(left: string, right: string): boolean {
  if (clingsBack.test(right) || clingsOn.test(left) || /^[ກ-ຮ]$/u.test(right)) return false
  const leftEnd = [...left].at(-1) ?? ''
  const rightStart = [...right][0] ?? ''
  if (lao.test(rightStart) && /[-–—/,;:)]$/u.test(leftEnd)) return true
  return lao.test(leftEnd) && lao.test(rightStart)
}

/** The smallest pieces of a word: letters with their marks. Only for a word that is wider than its column. */
export function letterPieces(word: string): string[] {
  const pieces: string[] = []
  for (const { segment } of graphemes.segment(word)) {
    const last = pieces.at(-1)
    if (last !== undefined && (clingsBack.test(segment) || clingsOn.test(last)))
      pieces[pieces.length - 1] = last + segment
    else pieces.push(segment)
  }
  return pieces
}

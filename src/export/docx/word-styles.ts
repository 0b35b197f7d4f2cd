import { LineRuleType, type IStylesOptions } from 'docx'
import type { Language } from '../../domain/text/language'
import { wordFaces } from './word-faces'
import { faceOf, languageTags } from './word-text'

const BLUE = '17375E'
const INK = '1B1F24'
const GREY = '4D5661'
export const TINT = 'E9EEF4'
export const RULE = '9AA4B0'
export const BAR = BLUE

/** The paragraph styles of our own, by their ids. Whoever changes one in Word changes every paragraph of its kind. */
export const styleIds = [
  'TableText',
  'TableSecond',
  'TableStrong',
  'TableHeading',
  'Remark',
  'Mark',
  'Figure',
  'Running',
  'ProjectTitle',
  'SecondTitle',
  'Spacer',
] as const
export type StyleId = (typeof styleIds)[number] | 'Title' | 'Heading1' | 'Heading2' | 'Normal'

/**
 * How far apart lines stand, in sizes of their letters: Lao carries marks above and below. Exactly so far, not at
 * least: how many lines a page holds must not depend on the face that a device puts in the place of another.
 */
const LINE = 1.42

/** Size of what has no style of its own, in half points. */
const NORMAL = 20

interface Look {
  name: string
  size: number
  color?: string
  bold?: boolean
  before?: number
  after?: number
  keepNext?: boolean
}

/** Sizes in half points, distances in twentieths of a point, as the file has them. */
const looks: Readonly<Record<(typeof styleIds)[number], Look>> = {
  TableText: { name: 'Table text', size: 19 },
  TableSecond: { name: 'Table text, second language', size: 18, color: GREY },
  TableStrong: { name: 'Table text, strong', size: 19, bold: true },
  TableHeading: { name: 'Table heading', size: 19, bold: true, color: BLUE, keepNext: true },
  Remark: { name: 'Remark', size: 18, color: GREY, before: 40, after: 40 },
  Mark: { name: 'Mark', size: 20, bold: true, color: BLUE, before: 60, after: 60 },
  Figure: { name: 'Figure', size: 64, bold: true, color: BLUE },
  Running: { name: 'Running head', size: 17, color: GREY },
  ProjectTitle: { name: 'Project title', size: 22, bold: true, color: BLUE, keepNext: true },
  Spacer: { name: 'Spacer', size: 6 },
  SecondTitle: { name: 'Title, second language', size: 24, bold: true, color: BLUE, after: 60 },
}

/** @param size of the letters in half points; the distance is in twentieths of a point */
function exactLine(size: number) {
  return { line: Math.round(size * 10 * LINE), lineRule: LineRuleType.EXACT }
}

function styleOf({ name, size, color = INK, bold = false, before = 0, after = 0, keepNext = false }: Look) {
  return {
    name,
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: { size, color, bold },
    paragraph: { spacing: { before, after, ...exactLine(size) }, ...(keepNext && { keepNext }) },
  }
}

/** The styles of a document in a language. */
export function wordStyles(language: Language): IStylesOptions {
  const { font } = faceOf(language)
  return {
    default: {
      document: {
        run: {
          size: NORMAL,
          color: INK,
          font: { ...font, ascii: wordFaces.en.name, hAnsi: wordFaces.en.name, cs: wordFaces.lo.name },
          language: { value: languageTags[language], eastAsia: languageTags[language], bidirectional: 'lo-LA' },
        },
        paragraph: { spacing: { after: 60, ...exactLine(NORMAL) } },
      },
      title: styleOf({ name: 'Title', size: 34, bold: true, color: BLUE, after: 60, keepNext: true }),
      heading1: styleOf({
        name: 'heading 1',
        size: 26,
        bold: true,
        color: BLUE,
        before: 160,
        after: 60,
        keepNext: true,
      }),
      heading2: styleOf({
        name: 'heading 2',
        size: 22,
        bold: true,
        color: BLUE,
        before: 80,
        after: 40,
        keepNext: true,
      }),
    },
    paragraphStyles: styleIds.map((id) => ({ id, ...styleOf(looks[id]) })),
  }
}

import type { Language } from '../../domain/text/language'

/** Colours that keep their order of darkness in black and white. */
export const colors = {
  ink: '#1b1f24',
  blue: '#17375e',
  grey: '#4d5661',
  rule: '#9aa4b0',
  hairline: '#c9d0d8',
  tint: '#e9eef4',
  white: '#ffffff',
} as const

export type Color = keyof typeof colors

/** How a line of text is set. Sizes are in points. */
export interface TextStyle {
  size: number
  /** From one baseline to the next. */
  leading: number
  bold: boolean
  color: Color
  language: Language
}

export type TextRole =
  | 'title'
  | 'cover'
  | 'heading'
  | 'subheading'
  | 'figure'
  | 'lead'
  | 'body'
  | 'strong'
  | 'group'
  | 'columnHeading'
  | 'second'
  | 'remark'
  | 'running'
  | 'mark'
  | 'stamp'
  | 'coverStamp'
  | FormRole

/** What stands in a form that is filled in by hand: a little larger than the text of a report. */
type FormRole = 'form' | 'formSecond' | 'formNumber' | 'formLabel' | 'blockNumber'

interface Role {
  size: number
  bold: boolean
  color: Color
}

const roles: Readonly<Record<TextRole, Role>> = {
  cover: { size: 26, bold: true, color: 'blue' },
  title: { size: 16, bold: true, color: 'blue' },
  heading: { size: 13, bold: true, color: 'blue' },
  subheading: { size: 11, bold: true, color: 'blue' },
  figure: { size: 40, bold: true, color: 'blue' },
  lead: { size: 11, bold: false, color: 'ink' },
  body: { size: 9, bold: false, color: 'ink' },
  strong: { size: 9, bold: true, color: 'ink' },
  group: { size: 9, bold: true, color: 'blue' },
  columnHeading: { size: 9, bold: true, color: 'blue' },
  /** The second language of a pair, below the first. */
  second: { size: 9, bold: false, color: 'grey' },
  remark: { size: 9, bold: false, color: 'grey' },
  running: { size: 9, bold: false, color: 'grey' },
  mark: { size: 9, bold: true, color: 'blue' },
  form: { size: 10, bold: false, color: 'ink' },
  formSecond: { size: 9.5, bold: false, color: 'grey' },
  formNumber: { size: 10, bold: true, color: 'blue' },
  blockNumber: { size: 20, bold: true, color: 'blue' },
  formLabel: { size: 9.5, bold: false, color: 'ink' },
  /** A mark on dark ground, on every page and on the cover. */
  stamp: { size: 9, bold: true, color: 'white' },
  coverStamp: { size: 13, bold: true, color: 'white' },
}

/**
 * Lao letters are drawn smaller than Latin ones of the same size, and carry marks above and below: they get more of
 * both.
 */
const LAO_SIZE = 1.12
const LAO_LEADING = 1.56
const LATIN_LEADING = 1.36

const styles = new Map<string, TextStyle>()

/** The style of a role in a language. The same object each time. */
export function textStyle(role: TextRole, language: Language): TextStyle {
  const key = `${role}/${language}`
  const made = styles.get(key)
  if (made) return made
  const { size: plain, bold, color } = roles[role]
  const size = language === 'lo' ? plain * LAO_SIZE : plain
  const style = { size, leading: size * (language === 'lo' ? LAO_LEADING : LATIN_LEADING), bold, color, language }
  styles.set(key, style)
  return style
}

/** From the top of a line down to where its letters stand, in em: what Phetsarath and Noto Sans reach above it. */
const BASELINES: Readonly<Record<Language, number>> = { lo: 1.037, en: 1.069 }

/** From the top of a line down to where its letters stand, in points. */
export function baselineOf(style: TextStyle): number {
  return style.size * BASELINES[style.language]
}

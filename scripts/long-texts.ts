import { util } from 'prettier'

/** The columns that a line of code has, as .prettierrc.json gives them to Prettier. */
const LINE = 120

/** Where a sentence or a part of one ends: a line that ends there reads better than one that is full. */
const END_OF_SENTENCE = /[.?!:;]["”’)]* $/u

/**
 * A text as code: one string where it fits behind the name of its property, otherwise strings joined by `+`, each
 * narrow enough for a line of its own, which Prettier then gives them. The compiler and the bundler make one of them
 * again.
 * @param indent how many columns the property is indented
 * @param name the name of the property
 */
export function textAsCode(text: string, indent: number, name: string): string {
  const whole = quoted(text)
  if (indent + columns(`${name}: ${whole},`) <= LINE) return whole
  const room = LINE - indent - "  '' +".length
  const needed = columnsInside(text)
  // What would nearly fit into one line is halved: Prettier moves no single string below a name as short as `en`.
  return linesOf(text, needed > room ? room : Math.ceil(needed * 0.6))
    .map(quoted)
    .join(' + ')
}

/**
 * Breaks a text behind spaces, at the end of a sentence where one lies in the second half of the line. The lines joined
 * are the text. A run of letters without a space stays whole, even where it is wider than the line.
 */
function linesOf(text: string, width: number): string[] {
  const lines: string[] = []
  let rest = text
  while (columnsInside(rest) > width) {
    const ends = [...rest.matchAll(/ +/gu)]
      .map(({ index, 0: spaces }) => index + spaces.length)
      .filter((end) => end < rest.length)
    const fitting = ends.filter((end) => columnsInside(rest.slice(0, end)) <= width)
    const sentences = fitting.filter(
      (end) => columnsInside(rest.slice(0, end)) > width / 2 && END_OF_SENTENCE.test(rest.slice(0, end)),
    )
    const at = sentences.at(-1) ?? fitting.at(-1) ?? ends[0]
    if (at === undefined) break
    lines.push(rest.slice(0, at))
    rest = rest.slice(at)
  }
  return [...lines, rest]
}

/**
 * How wide a text is on a screen of letters of one width: the vowels and tones that Lao writes above and below take
 * none.
 */
function columns(text: string): number {
  return util.getStringWidth(text)
}

function quoted(text: string): string {
  return `'${text.replace(/\\/gu, '\\\\').replace(/'/gu, "\\'")}'`
}

function columnsInside(text: string): number {
  return columns(quoted(text)) - "''".length
}

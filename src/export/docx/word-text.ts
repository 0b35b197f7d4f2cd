import { Tab, TextRun } from 'docx'
import type { Language } from '../../domain/text/language'
import type { Line } from '../view/lines'
import { wordFaces } from './word-faces'

export const languageTags: Readonly<Record<Language, string>> = { lo: 'lo-LA', en: 'en-GB' }

/** Replaces characters that XML cannot hold. */
const REPLACEMENT = '\uFFFD'

/** A text as XML can hold it: control characters and halves of characters become �. */
export function storableText(text: string): string {
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, REPLACEMENT)
}

/** The text of a line with the sign that tells that it is in the other language. */
export function shownText(line: Line): string {
  return line.fellBack ? `[${line.language.toUpperCase()}] ${line.text}` : line.text
}

interface Piece {
  text: string
  script: Language
}

/**
 * A text cut where its script changes: Latin letters in a Lao text, Lao ones in an English one. Digits, spaces and
 * signs stay with what they follow, so that a text is cut no more than it has to be.
 */
export function scriptPieces(text: string, language: Language): Piece[] {
  const pieces: Piece[] = []
  for (const run of text.match(/[\u0E80-\u0EFF]+|\p{Script=Latin}+|[^\u0E80-\u0EFF\p{Script=Latin}]+/gu) ?? []) {
    const script = /^[\u0E80-\u0EFF]/u.test(run) ? 'lo' : /^\p{Script=Latin}/u.test(run) ? 'en' : language
    const last = pieces.at(-1)
    if (last?.script === script) last.text += run
    else pieces.push({ text: run, script })
  }
  return pieces
}

/**
 * How a run of text names its face and its language, for every kind of character, so that Word does not choose by
 * itself.
 */
export function faceOf(script: Language): {
  font: { ascii: string; hAnsi: string; cs: string; eastAsia: string; hint?: string }
  language: { value: string; eastAsia: string; bidirectional: string }
} {
  const face = wordFaces[script].name
  const tag = languageTags[script]
  return {
    font: { ascii: face, hAnsi: face, cs: face, eastAsia: face, ...(script === 'lo' && { hint: 'cs' }) },
    language: { value: tag, eastAsia: tag, bidirectional: tag },
  }
}

/** A text as runs, each in one script; line ends and tabs as Word's own. */
export function textRuns(text: string, language: Language): TextRun[] {
  return storableText(text)
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/u)
    .flatMap((paragraph, index) => {
      const runs = scriptPieces(paragraph, language).map(
        ({ text: piece, script }) => new TextRun({ children: withTabs(piece), ...faceOf(script) }),
      )
      return index === 0 ? runs : [new TextRun({ break: 1 }), ...runs]
    })
}

function withTabs(text: string): (string | Tab)[] {
  return text
    .split('\t')
    .flatMap((part, index): (string | Tab)[] => [...(index > 0 ? [new Tab()] : []), ...(part ? [part] : [])])
}

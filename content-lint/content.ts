import type { Agency, Text } from '../content/schema'
import type { MethodSource } from '../src/domain/method/method'

/** A text with its place. */
export interface Placed<T> {
  file: string
  at: string
  text: T
}

/** A text in both languages, without its review state. */
export type Pair = Pick<Text, 'en' | 'lo'>

/**
 * The words of one part of the screens by language, keys flattened with dots. A language that has no file is missing.
 */
export interface WordList {
  en?: Readonly<Record<string, string>>
  lo?: Readonly<Record<string, string>>
}

/** All that is linted: the method, the agencies, the words of the screens, and the record of back-translations. */
export interface Content {
  method: MethodSource
  agencies: readonly Agency[]
  /** Paths of the files under content/, from the project's folder. */
  files: readonly string[]
  /** By file name under content/back-translations: each Lao text and the English that a second person made of it. */
  backTranslations: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** By the name of the list, which is its file's name. */
  words: Readonly<Record<string, WordList>>
  /** Words that stand in code in both languages, such as those of documents. */
  codeWords: readonly Placed<Pair>[]
}

/** What a rule found: where, and one sentence that says what is wrong and what to do. */
export interface Finding {
  file: string
  /** The handbook's number, an id, or a key. */
  at: string
  says: string
}

/** A rule looks at everything and names what is wrong. It changes nothing. */
export type Rule = (content: Content) => Finding[]

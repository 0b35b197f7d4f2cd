import type { DocumentFrame } from '../view/frame'
import { wordLines, type Line } from '../view/lines'

interface Properties {
  title: string
  author: string
  subject: string
  keywords: string
  language: string
}

/**
 * What a reader shows of a document without opening it: its title, of whom it is, what it is about, its first language.
 */
export function propertiesOf(frame: DocumentFrame): Properties {
  const inOne = (lines: readonly Line[]): string =>
    lines
      .map((line) => line.text)
      .filter(Boolean)
      .join(' · ')
  return {
    title: `${inOne(frame.projectTitle)} – ${inOne(frame.documentTitle)}`,
    author: inOne(frame.country) || 'OneDoor',
    subject: inOne(wordLines('assessmentSubject', frame.languages)),
    keywords: [...frame.round, ...(frame.mark ?? []), ...(frame.illustrative ?? []), { text: frame.day }]
      .map((line) => line.text)
      .filter(Boolean)
      .join(', '),
    language: frame.languages[0] ?? 'lo',
  }
}

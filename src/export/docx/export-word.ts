import { Document, Packer, type ISectionOptions } from 'docx'
import type { DocumentView } from '../view/view-of'
import { briefSections } from './brief-document'
import { coreProperties } from './core-properties'
import { matricesSections } from './matrices-document'
import { wordStyles } from './word-styles'
import { shownText, storableText } from './word-text'

/**
 * A document as the bytes of a .docx file.
 * @throws Error for a document that does not come as a Word file
 */
export async function exportWord(document: DocumentView): Promise<Uint8Array> {
  const { frame } = document.view
  const [language = 'lo'] = frame.languages
  const file = new Document({
    sections: sectionsOf(document),
    styles: wordStyles(language),
    compatibility: { version: 15 },
  })
  const title = [frame.documentTitle, frame.projectTitle].map((lines) => lines.map(shownText).join(' / ')).join(' – ')
  const properties = coreProperties({ title: storableText(title), day: frame.day, language })
  return new Uint8Array(await Packer.toArrayBuffer(file, false, [properties]))
}

function sectionsOf(document: DocumentView): ISectionOptions[] {
  switch (document.document) {
    case 'action-matrices':
      return matricesSections(document.view)
    case 'brief':
      return briefSections(document.view)
    case 'assessment':
    case 'blank':
      throw new Error(`“${document.document}” is not made as a Word file`)
  }
}

import { Document, Packer, type ISectionOptions } from 'docx'
import { unzipSync, zipSync } from 'fflate'
import type { DocumentFonts } from '../glyphs/document-fonts'
import type { DocumentView } from '../view/view-of'
import { briefSections } from './brief-document'
import { coreProperties } from './core-properties'
import { fontParts, openWordFaces } from './embedded-fonts'
import { matricesSections } from './matrices-document'
import { wordStyles } from './word-styles'
import { shownText, storableText } from './word-text'

/**
 * A document as the bytes of a reproducible .docx file.
 * @throws Error for a document that does not come as a Word file, and when a font cannot be read
 */
export async function exportWord(document: DocumentView, fonts: DocumentFonts): Promise<Uint8Array> {
  const { frame } = document.view
  const [language = 'lo'] = frame.languages
  const faces = await openWordFaces(fonts)
  const file = new Document({
    sections: sectionsOf(document),
    styles: wordStyles(language),
    compatibility: { version: 15 },
    fonts: faces.map(({ name, regular, bold }) => ({ name, data: regular as Buffer, bold: bold as Buffer })),
  })
  const title = [frame.documentTitle, frame.projectTitle].map((lines) => lines.map(shownText).join(' / ')).join(' – ')
  const properties = coreProperties({ title: storableText(title), day: frame.day, language })
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(file, false, [properties])))
  return zipSync({ ...parts, ...fontParts(faces) }, { mtime: new Date(`${frame.day}T12:00:00`) })
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

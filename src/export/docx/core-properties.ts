import type { Language } from '../../domain/text/language'
import { languageTags } from './word-text'

/** The file's metadata: title, author, language, day. The library that writes Word files does not set a language. */
export function coreProperties({ title, day, language }: { title: string; day: string; language: Language }): {
  path: string
  data: string
} {
  const moment = `${day}T00:00:00Z`
  const data = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
      'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
      'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title><dc:creator>OneDoor</dc:creator><dc:language>${languageTags[language]}</dc:language>`,
    `<cp:lastModifiedBy>OneDoor</cp:lastModifiedBy><cp:revision>1</cp:revision>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('')
  return { path: 'docProps/core.xml', data }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

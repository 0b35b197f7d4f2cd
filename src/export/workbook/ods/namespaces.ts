import { element } from './xml'

const oasis = 'urn:oasis:names:tc:opendocument:xmlns'

/** The names that the parts of the file use. */
export const namespaces = {
  'xmlns:office': `${oasis}:office:1.0`,
  'xmlns:style': `${oasis}:style:1.0`,
  'xmlns:text': `${oasis}:text:1.0`,
  'xmlns:table': `${oasis}:table:1.0`,
  'xmlns:number': `${oasis}:datastyle:1.0`,
  'xmlns:fo': `${oasis}:xsl-fo-compatible:1.0`,
  'xmlns:svg': `${oasis}:svg-compatible:1.0`,
  'xmlns:meta': `${oasis}:meta:1.0`,
  'xmlns:config': `${oasis}:config:1.0`,
  'xmlns:of': `${oasis}:of:1.2`,
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'office:version': '1.2',
} as const

export const fontFaces = element(
  'office:font-face-decls',
  {},
  ...['Phetsarath OT', 'Calibri'].map((name) =>
    element('style:font-face', { 'style:name': name, 'svg:font-family': `'${name}'` }),
  ),
)

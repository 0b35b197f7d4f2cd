import type { SheetModel } from '../model'
import { margins } from '../page-breaks'
import { fontFaces, namespaces } from './namespaces'
import { pageName } from './page-name'
import { element, paragraphs } from './xml'

const A4 = { short: '210mm', long: '297mm' }

/** How the sheets are printed: A4, fitted to the width, with a foot: `styles.xml`. */
export function stylesXml(sheets: readonly SheetModel[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${element(
    'office:document-styles',
    namespaces,
    fontFaces,
    element(
      'office:styles',
      {},
      element(
        'style:default-style',
        { 'style:family': 'table-cell' },
        element('style:text-properties', {
          'style:font-name': 'Calibri',
          'style:font-name-complex': 'Phetsarath OT',
          'fo:font-size': '10pt',
          'style:font-size-complex': '10pt',
        }),
      ),
    ),
    element('office:automatic-styles', {}, pageLayout('landscape'), pageLayout('portrait'), footStyle),
    element('office:master-styles', {}, ...sheets.map(masterPage)),
  )}`
}

function pageLayout(orientation: SheetModel['orientation']): string {
  const [width, height] = orientation === 'landscape' ? [A4.long, A4.short] : [A4.short, A4.long]
  return element(
    'style:page-layout',
    { 'style:name': orientation },
    element('style:page-layout-properties', {
      'fo:page-width': width,
      'fo:page-height': height,
      'style:print-orientation': orientation,
      'style:print': 'charts drawings objects',
      'fo:margin-top': `${margins.top}in`,
      'fo:margin-bottom': `${margins.footer}in`,
      'fo:margin-left': `${margins.left}in`,
      'fo:margin-right': `${margins.right}in`,
      'style:scale-to-X': 1,
      'style:scale-to-Y': 0,
    }),
    element('style:header-style', {}),
    element(
      'style:footer-style',
      {},
      element('style:header-footer-properties', {
        'fo:min-height': `${margins.bottom - margins.footer}in`,
        'fo:margin-top': '0.08in',
        'fo:margin-left': '0in',
        'fo:margin-right': '0in',
      }),
    ),
  )
}

const footStyle = element(
  'style:style',
  { 'style:name': 'foot', 'style:family': 'text' },
  element('style:text-properties', {
    'style:font-name': 'Phetsarath OT',
    'style:font-name-complex': 'Phetsarath OT',
    'fo:font-size': '8pt',
    'style:font-size-complex': '8pt',
  }),
)

function masterPage(sheet: SheetModel, index: number): string {
  const pages = `${element('text:page-number', {}, '1')} / ${element('text:page-count', {}, '1')}`
  return element(
    'style:master-page',
    { 'style:name': pageName(index), 'style:page-layout-name': sheet.orientation },
    element('style:header', { 'style:display': 'false' }),
    element(
      'style:footer',
      {},
      element('style:region-left', {}, inFoot(paragraphs(sheet.footer.replace(/\s+/gu, ' ')))),
      element('style:region-right', {}, inFoot(`<text:p>${pages}</text:p>`)),
    ),
  )
}

function inFoot(paragraph: string): string {
  return paragraph.replace(
    /^<text:p>(.*)<\/text:p>$/u,
    (_, inner: string) => `<text:p>${element('text:span', { 'text:style-name': 'foot' }, inner)}</text:p>`,
  )
}

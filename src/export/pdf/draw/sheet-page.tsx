// The command line runs this file as it stands, without the settings of the app's compiler.
/** @jsxRuntime automatic */
import { Canvas, Link, Page, View } from '@react-pdf/renderer'
import { sizeOf, type Shape, type Sheet, type SheetLink, type TextBox } from '../layout/sheet'
import type { OpenFonts } from '../open-fonts'
import type { Bookmark } from '../outline'
import { paintShapes, type Painter } from './paint-shapes'
import { paintTexts, type TextPainter } from './paint-text'

interface SheetPageProps {
  sheet: Sheet
  fonts: OpenFonts
  /** The place in the document, by which links find the page. */
  id?: string
  /** Entries of the reader's outline that lead to this page. */
  bookmarks?: readonly Bookmark[]
  /** Called when the page is written. */
  onWritten: () => void
}

/**
 * A sheet as a page. Everything has been measured and placed already, so nothing is left to flow: a page costs the same
 * wherever it stands in a document.
 */
export function SheetPage({ sheet, fonts, id, bookmarks = [], onWritten }: SheetPageProps) {
  const shapes = sheet.items.filter((item): item is Shape => item.kind !== 'text' && item.kind !== 'link')
  const texts = sheet.items.filter((item): item is TextBox => item.kind === 'text')
  const links = sheet.items.filter((item): item is SheetLink => item.kind === 'link')
  const paint = (painter: Painter & TextPainter): null => {
    paintShapes(painter, shapes)
    paintTexts(painter, texts, fonts)
    onWritten()
    return null
  }
  const size = sizeOf(sheet)
  // An entry of the outline may stand at any node, although only the type of a page knows it.
  return (
    <Page size={sheet.paper === 'a3' ? 'A3' : 'A4'} orientation={sheet.orientation} wrap={false} {...(id && { id })}>
      {/* In the flow, so that the page, which is never cut, is as high as the paper. */}
      <Canvas style={size} paint={paint} />
      {links.map(({ left, top, width, height, sheet: target }, index) => (
        <Link key={index} src={`#${pageId(target)}`} style={{ position: 'absolute', left, top, width, height }} />
      ))}
      {bookmarks.map((bookmark) => (
        <View key={bookmark.ref} {...{ bookmark }} style={{ position: 'absolute', left: 0, top: bookmark.top }} />
      ))}
    </Page>
  )
}

/** The name by which links find the page of a sheet. */
export function pageId(sheet: number): string {
  return `sheet-${sheet + 1}`
}

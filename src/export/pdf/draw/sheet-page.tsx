// The command line runs this file as it stands, without the settings of the app's compiler.
/** @jsxRuntime automatic */
import { Canvas, Page, Text, type TextProps } from '@react-pdf/renderer'
import { sheetSize, type Shape, type Sheet, type TextBox } from '../layout/sheet'
import type { TextLine } from '../layout/text-lines'
import type { OpenFonts } from '../open-fonts'
import { colors, type TextStyle } from '../theme'
import { paintShapes, type Painter } from './paint-shapes'

interface SheetPageProps {
  sheet: Sheet
  fonts: OpenFonts
  /** Called when the page is written. */
  onWritten: () => void
}

/**
 * A sheet as a page. Everything has been measured and placed already, so nothing is left to flow: a page costs the same
 * wherever it stands in a document.
 */
export function SheetPage({ sheet, fonts, onWritten }: SheetPageProps) {
  const shapes = sheet.items.filter((item): item is Shape => item.kind !== 'text')
  const texts = sheet.items.filter((item): item is TextBox => item.kind === 'text')
  const paint = (painter: Painter): null => {
    paintShapes(painter, shapes)
    onWritten()
    return null
  }
  const size = sheetSize[sheet.orientation]
  return (
    <Page size="A4" orientation={sheet.orientation} wrap={false} {...(sheet.bookmark && { bookmark: sheet.bookmark })}>
      {/* In the flow, so that the page, which is never cut, is as high as the paper. */}
      <Canvas style={size} paint={paint} />
      {texts.flatMap((box) => placedLines(box)).map(({ box, line, top }, index) => (
        <Text key={index} style={{ ...look(line.style, fonts), ...place(box, line, top) }}>{line.text}</Text>
      ))}
    </Page>
  )
}

type Style = Exclude<NonNullable<TextProps['style']>, readonly unknown[]>

interface PlacedLine { box: TextBox; line: TextLine; top: number }

/** Each line by itself: between the lines of one text the PDF writer would set its line ends in a font of its own. */
function placedLines(box: TextBox): PlacedLine[] {
  let top = box.top
  return box.lines.map((line, index) => {
    const lineTop = top + (index === 0 ? 0 : line.gap)
    top = lineTop + line.style.leading
    return { box, line, top: lineTop }
  }).filter(({ line }) => line.text !== '')
}

/** The lines fit their box already. The PDF writer measures a little differently and must not break them again. */
const LOOSE = 40

function place(box: TextBox, line: TextLine, top: number): Style {
  const left = box.align === 'right' || box.align === 'center' ? LOOSE : 0
  const right = box.align === 'right' ? 0 : LOOSE
  return { position: 'absolute', left: box.left - left, top, width: box.width + left + right, height: line.style.leading + 1, textAlign: box.align ?? 'left' }
}

function look(style: TextStyle, fonts: OpenFonts): Style {
  return {
    fontFamily: fonts.stack(style.language),
    fontSize: style.size,
    fontWeight: style.bold ? 700 : 400,
    lineHeight: style.leading / style.size,
    color: colors[style.color],
  }
}

// The command line runs this file as it stands, without the settings of the app's compiler.
/** @jsxRuntime automatic */
import { Canvas, Page, Text, View, type TextProps } from '@react-pdf/renderer'
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
      {texts.flatMap((box) => piecesOf(box)).map(({ box, style, lines, top }, index) => (
        <View key={index} style={{ position: 'absolute', left: box.left - looseness(box).left, top, width: box.width + looseness(box).width }}>
          <Text style={{ ...textLook(style, fonts), textAlign: box.align ?? 'left' }}>{lines.map((line) => line.text).join('\n')}</Text>
        </View>
      ))}
    </Page>
  )
}

/** The lines fit their box already. The PDF writer measures a little differently and must not break them again. */
const LOOSE = 40

function looseness(box: TextBox): { left: number; width: number } {
  if (box.align === 'right') return { left: LOOSE, width: LOOSE }
  return box.align === 'center' ? { left: LOOSE, width: LOOSE * 2 } : { left: 0, width: LOOSE }
}

interface Piece { box: TextBox; style: TextStyle; lines: TextLine[]; top: number }

/** The lines of a box, those that are set alike and stand close together in one piece. */
function piecesOf(box: TextBox): Piece[] {
  const pieces: Piece[] = []
  let top = box.top
  for (const [index, line] of box.lines.entries()) {
    const gap = index === 0 ? 0 : line.gap
    const last = pieces.at(-1)
    if (last && gap === 0 && last.style === line.style) last.lines.push(line)
    else pieces.push({ box, style: line.style, lines: [line], top: top + gap })
    top += gap + line.style.leading
  }
  return pieces
}

type TextLook = Exclude<NonNullable<TextProps['style']>, readonly unknown[]>

function textLook(style: TextStyle, fonts: OpenFonts): TextLook {
  return {
    fontFamily: fonts.stack(style.language),
    fontSize: style.size,
    fontWeight: style.bold ? 700 : 400,
    lineHeight: style.leading / style.size,
    color: colors[style.color],
  }
}

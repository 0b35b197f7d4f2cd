import { memo, useId, type ReactElement } from 'react'
import type { Shape, SheetItem, TextBox } from '../../export/pdf/layout/sheet'
import type { TextLine } from '../../export/pdf/layout/text-lines'
import { colors } from '../../export/pdf/theme'
import type { SheetPreview } from '../../export/preview/preview'
import { previewFamilies } from './preview-fonts'
import styles from './preview.module.css'

const HATCH_STEP = 3.2

/**
 * The first page of a document, drawn at the places that its PDF has. It may hold hundreds of lines: it is drawn once.
 */
export const SheetPicture = memo(function SheetPicture({
  sheet,
  label,
}: {
  sheet: SheetPreview
  label: string
}): ReactElement {
  const { width, height, items } = sheet
  const id = useId()
  const hatched = [...new Set(items.flatMap((item) => (item.kind === 'hatch' ? [item.color] : [])))]
  return (
    <svg className={styles.sheet} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} data-preview="sheet">
      <defs>
        {hatched.map((color) => (
          <pattern
            key={color}
            id={`${id}${color}`}
            width={HATCH_STEP}
            height={HATCH_STEP}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line x1="0" y1="0" x2="0" y2={HATCH_STEP} stroke={colors[color]} strokeWidth="0.9" />
          </pattern>
        ))}
      </defs>
      <rect width={width} height={height} fill={colors.white} />
      {items.map((item, index) => (
        <Item key={index} item={item} hatch={id} />
      ))}
    </svg>
  )
})

/** What is not seen on paper, such as a link, is not drawn. */
function Item({ item, hatch }: { item: SheetItem; hatch: string }): ReactElement | null {
  if (item.kind === 'text') return <TextItem box={item} />
  return isShape(item) ? <ShapeItem shape={item} hatch={hatch} /> : null
}

function isShape(item: SheetItem): item is Shape {
  return item.kind === 'fill' || item.kind === 'hatch' || item.kind === 'frame'
}

function ShapeItem({ shape, hatch }: { shape: Shape; hatch: string }): ReactElement {
  const { left, top, width, height } = shape
  const place = { x: left, y: top, width, height }
  if (shape.kind === 'hatch') return <rect {...place} fill={`url(#${hatch}${shape.color})`} />
  if (shape.kind === 'frame')
    return <rect {...place} fill="none" stroke={colors[shape.color]} strokeWidth={shape.thickness} />
  return <rect {...place} fill={colors[shape.color]} />
}

const anchors = { left: 'start', center: 'middle', right: 'end' } as const

/** Where the letters stand within the height of their line. */
const BASELINE = 0.34

function TextItem({ box }: { box: TextBox }): ReactElement {
  const align = box.align ?? 'left'
  const x = box.left + (align === 'left' ? 0 : align === 'right' ? box.width : box.width / 2)
  return (
    <>
      {baselines(box).map(({ line: { text, style }, y }, index) => (
        <text
          key={index}
          x={x}
          y={y}
          lang={style.language}
          textAnchor={anchors[align]}
          fontFamily={previewFamilies(style.language)}
          fontSize={style.size}
          fontWeight={style.bold ? 700 : 400}
          fill={colors[style.color]}
        >
          {text}
        </text>
      ))}
    </>
  )
}

function baselines({ lines, top }: TextBox): { line: TextLine; y: number }[] {
  let next = top
  return lines.map((line, index) => {
    const { size, leading } = line.style
    const begin = next + (index === 0 ? 0 : line.gap)
    next = begin + leading
    return { line, y: begin + leading / 2 + size * BASELINE }
  })
}

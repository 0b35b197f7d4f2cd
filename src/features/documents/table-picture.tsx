import { memo, type ReactElement } from 'react'
import type { TablePreview } from '../../export/preview/preview'
import { classNames } from '../../ui/class-names'
import styles from './preview.module.css'

/** The first rows of a workbook, as a program for workbooks would show them. */
export const TablePicture = memo(function TablePicture({
  table,
  label,
}: {
  table: TablePreview
  label: string
}): ReactElement {
  return (
    <div className={styles.book} role="img" aria-label={label} data-preview="table">
      <p className={styles.tab}>{table.name}</p>
      <table className={styles.table}>
        <colgroup>
          {table.widths.map((width, index) => (
            <col key={index} style={{ width: `${width * 0.48}em` }} />
          ))}
        </colgroup>
        <tbody>
          {table.rows.map((cells, index) => (
            <tr key={index}>
              {cells.map(({ text, style, rows, columns }, place) => (
                <td key={place} rowSpan={rows} colSpan={columns} className={classNames(styles.cell, styles[style])}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
})

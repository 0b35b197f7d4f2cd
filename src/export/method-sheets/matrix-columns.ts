import type { Text } from '../../../content/schema'
import type { Matrix } from '../../domain/project/schema'
import { columnKeys, type ColumnKey } from '../view/matrix-view'
import { words } from '../words'

/** A matrix as a template: its columns in the annexes' order, each with its heading. */
export interface MatrixTemplate {
  matrix: Matrix
  columns: { key: ColumnKey; heading: Omit<Text, 'review'> }[]
}

/** The templates of both action matrices. The last column is ours, the others are those of annexes 1 and 2. */
export function matrixTemplates(): MatrixTemplate[] {
  const columns = columnKeys.map((key) => ({ key, heading: { en: words[key].en, lo: words[key].lo } }))
  return [
    { matrix: 'system', columns },
    { matrix: 'front-office', columns: columns.filter(({ key }) => key !== 'buildingBlock') },
  ]
}

import type { Text } from '../../../content/schema'
import { columnsOf, type ColumnKey } from '../../domain/planning/matrix-columns'
import type { Matrix } from '../../domain/project/schema'

/** A matrix as a template: its columns in the annexes' order, each with its heading. */
export interface MatrixTemplate {
  matrix: Matrix
  columns: { key: ColumnKey; heading: Omit<Text, 'review'> }[]
}

/** The templates of both action matrices. The last column is ours, the others are those of annexes 1 and 2. */
export function matrixTemplates(): MatrixTemplate[] {
  return (['system', 'front-office'] as const).map((matrix) => ({
    matrix,
    columns: columnsOf(matrix).map(({ key, words: { heading } }) => ({
      key,
      heading: { en: heading.en, lo: heading.lo },
    })),
  }))
}

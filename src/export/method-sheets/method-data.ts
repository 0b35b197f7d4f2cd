import { contentTexts, type ContentText } from '../../domain/method/content-texts'
import type { MethodSource } from '../../domain/method/method'
import { matrixTemplates, type MatrixTemplate } from './matrix-templates'

/** The method as data that other programs can read. */
export interface MethodData {
  format: 'onedoor-method'
  version: 1
  /** Every text with its name, flat: to be compared and translated. */
  texts: ContentText[]
  matrices: MatrixTemplate[]
  /** The same as a structure: questions in their blocks, actions in their chains. */
  method: MethodSource
}

export function methodData(source: MethodSource): MethodData {
  return {
    format: 'onedoor-method',
    version: 1,
    texts: contentTexts(source),
    matrices: matrixTemplates(),
    method: source,
  }
}

import { installedFonts } from '../../src/export/cli/document-fonts'
import { methodTexts } from '../../src/export/cli/method'
import { exportDocument } from '../../src/export/export-document'
import type { DocumentLanguages } from '../../src/export/request'
import { projectWithRows } from '../factories/plan'

/** How long a matrix of so many rows takes as PDF, in seconds. */
export interface MatrixPdf { rows: number; languages: DocumentLanguages; seconds: number; bytes: number }

export async function measureMatrixPdf(rows: number, languages: DocumentLanguages): Promise<MatrixPdf> {
  const project = projectWithRows(rows)
  const methods = methodTexts(languages)
  const begun = performance.now()
  const files = await exportDocument(project, { document: 'action-matrices', languages, format: 'pdf', date: '2026-11-20' }, methods, { fonts: installedFonts })
  return { rows, languages, seconds: (performance.now() - begun) / 1000, bytes: files.reduce((total, { bytes }) => total + bytes.byteLength, 0) }
}

/** The exponent with which time grows with the rows: 1 is linear. */
export function growthExponent(measures: readonly MatrixPdf[]): number {
  const points = measures.map(({ rows, seconds }) => [Math.log(rows), Math.log(seconds)] as const)
  const mean = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0) / values.length
  const x = mean(points.map(([own]) => own))
  const y = mean(points.map(([, own]) => own))
  return points.reduce((total, [px, py]) => total + (px - x) * (py - y), 0) / points.reduce((total, [px]) => total + (px - x) ** 2, 0)
}

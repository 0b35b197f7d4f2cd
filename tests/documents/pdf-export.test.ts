import { expect, test } from 'vitest'
import { installedFonts } from '../../src/cli/document-fonts'
import { methodTexts } from '../../src/cli/method'
import { exportDocument, type ExportOptions } from '../../src/export/export-document'
import type { ExportStage } from '../../src/export/progress'
import { projectWithRows } from '../factories/plan'
import { onlyFile, pdfRequest } from './pdf-reading'

const project = projectWithRows(20)
const make = async (options: ExportOptions): Promise<Uint8Array> =>
  onlyFile(await exportDocument(project, pdfRequest('action-matrices', 'lo'), methodTexts('lo'), options))

test('progress rises from the fonts to the end', async () => {
  const told: { share: number; stage: ExportStage }[] = []
  await make({ fonts: installedFonts, onProgress: (share, stage) => told.push({ share, stage }) })
  const shares = told.map(({ share }) => share)
  expect(shares).toEqual([...shares].sort((a, b) => a - b))
  expect([told.at(0)?.stage, told.at(-1)]).toEqual(['fonts', { share: 1, stage: 'done' }])
  expect(new Set(told.map(({ stage }) => stage))).toEqual(new Set(['fonts', 'layout', 'pages', 'done']))
})

test('an export that is given up ends with the reason and makes nothing', async () => {
  const giveUp = new AbortController()
  const made = make({
    fonts: installedFonts,
    signal: giveUp.signal,
    onProgress: (_, stage) => {
      if (stage === 'layout') giveUp.abort(new Error('given up'))
    },
  })
  await expect(made).rejects.toThrow('given up')
})

test('a font that cannot be read is an error that says so', async () => {
  await expect(make({ fonts: { read: () => Promise.reject(new Error('no such font')) } })).rejects.toThrow(
    'no such font',
  )
})

test('the same project makes the same document twice in a process', async () => {
  const [first, second] = [await make({ fonts: installedFonts }), await make({ fonts: installedFonts })]
  // The date of making is in the file.
  expect(Math.abs(first.byteLength - second.byteLength)).toBeLessThan(32)
})

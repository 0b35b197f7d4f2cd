import type { Project } from '../domain/project/schema'
import { exportDocument, type ExportOptions } from './export-document'
import { exportFileName, uniqueNames } from './file-name'
import type { ExportStage } from './progress'
import type { DocumentFormat, ExportRequest, MethodTexts } from './request'

/** A file of a document with its name. */
export interface NamedFile {
  name: string
  bytes: Uint8Array
  format: DocumentFormat
}

/**
 * Progress of the export: the share of everything that is done, from 0 to 1; the current stage; and the index of the
 * current document.
 */
export type JointProgress = (share: number, stage: ExportStage, order: number) => void

/**
 * Exports documents one after the other ([EP2]).
 * @param methods the method in every language of the requests
 * @returns the files of all of them, in the order asked for, with names that are safe and differ from each other
 * @throws Error when one of them cannot be made: all are then lost; the signal's reason when it is aborted
 */
export async function makeDocuments(
  project: Project,
  requests: readonly ExportRequest[],
  methods: MethodTexts,
  { onProgress, ...options }: Omit<ExportOptions, 'onProgress'> & { onProgress?: JointProgress },
): Promise<NamedFile[]> {
  const made: NamedFile[] = []
  for (const [index, request] of requests.entries()) {
    options.signal?.throwIfAborted()
    // Not every exporter reports progress, so the start of each document is reported.
    onProgress?.(index / requests.length, 'layout', index)
    const files = await exportDocument(project, request, methods, {
      ...options,
      onProgress: (share, stage) => onProgress?.((index + share) / requests.length, stage, index),
    })
    made.push(
      ...files.map(({ part, bytes }) => ({
        name: exportFileName(project, request, part),
        bytes,
        format: request.format,
      })),
    )
  }
  const names = uniqueNames(made.map(({ name }) => name))
  return made.map((file, index) => ({ ...file, name: names[index] ?? file.name }))
}

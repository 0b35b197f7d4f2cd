import { useEffect, useRef, useState } from 'react'
import type { Project } from '../../domain/project/schema'
import type { ExportStage } from '../../export/progress'
import type { ExportRequest } from '../../export/request'
import { startExport, type ExportedFile, type ExportJob } from '../../export/run-export'
import { downloadBytes } from '../../storage/files/download'
import { methodsFor } from './methods-for'

export type ExportState =
  | { kind: 'idle' }
  | { kind: 'busy'; share: number; stage: ExportStage; at: number; requests: readonly ExportRequest[] }
  | { kind: 'done'; fileName: string; count: number }
  | { kind: 'cancelled' }
  | { kind: 'failed' }

export interface ExportControls {
  state: ExportState
  start: (requests: readonly ExportRequest[]) => void
  cancel: () => void
  saveAgain: () => void
}

/** Exports documents in a worker, one after the other, and saves them as one file. */
export function useExportJob(project: Project): ExportControls {
  const [state, setState] = useState<ExportState>({ kind: 'idle' })
  const job = useRef<ExportJob>(undefined)
  // Results of an earlier run, or of a cancelled one, are ignored.
  const latestRun = useRef(0)
  const file = useRef<ExportedFile>(undefined)
  const abandonRun = (): void => {
    latestRun.current += 1
    job.current?.cancel()
    job.current = undefined
  }
  const cancel = (): void => {
    abandonRun()
    setState({ kind: 'cancelled' })
  }
  useEffect(() => abandonRun, [])

  const run = async (requests: readonly ExportRequest[]): Promise<void> => {
    abandonRun()
    const ownRun = latestRun.current
    const update = (next: ExportState): void => {
      if (latestRun.current === ownRun) setState(next)
    }
    const busy = { kind: 'busy', requests } as const
    update({ ...busy, share: 0, stage: 'fonts', at: 0 })
    try {
      const methods = await methodsFor(requests, project.wordings)
      if (latestRun.current !== ownRun) return
      job.current = startExport(project, requests, methods, (share, stage, at) => update({ ...busy, share, stage, at }))
      const result = await job.current.result
      if (latestRun.current !== ownRun || result.kind === 'cancelled') return
      if (result.kind !== 'made') return update({ kind: result.kind })
      file.current = result.file
      save(result.file)
      update({ kind: 'done', fileName: result.file.fileName, count: result.count })
    } catch {
      update({ kind: 'failed' })
    }
  }

  return {
    state,
    start: (requests) => void run(requests),
    cancel,
    saveAgain: () => {
      if (file.current) save(file.current)
    },
  }
}

function save(file: ExportedFile): void {
  downloadBytes(file.bytes, file.fileName, file.mimeType)
}

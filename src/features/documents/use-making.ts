import { useEffect, useRef, useState } from 'react'
import type { Project } from '../../domain/project/schema'
import type { ExportStage } from '../../export/progress'
import type { ExportRequest } from '../../export/request'
import { startExport, type ExportedFile, type ExportJob } from '../../export/run-export'
import { downloadBytes } from '../../storage/download'
import { methodsFor } from './methods-for'

export type Making =
  | { kind: 'idle' }
  | { kind: 'busy'; share: number; stage: ExportStage; at: number; requests: readonly ExportRequest[] }
  | { kind: 'done'; fileName: string; count: number }
  | { kind: 'cancelled' }
  | { kind: 'failed' }

export interface Maker {
  state: Making
  make: (requests: readonly ExportRequest[]) => void
  cancel: () => void
  saveAgain: () => void
}

/** Makes documents off the page's thread, one after the other, and hands them over as one file. */
export function useMaking(project: Project): Maker {
  const [state, setState] = useState<Making>({ kind: 'idle' })
  const job = useRef<ExportJob>(undefined)
  const wanted = useRef<readonly ExportRequest[]>(undefined)
  const file = useRef<ExportedFile>(undefined)
  const cancel = (): void => {
    wanted.current = undefined
    job.current?.cancel()
  }
  useEffect(() => () => {
    wanted.current = undefined
    job.current?.cancel()
  }, [])

  const run = async (requests: readonly ExportRequest[]): Promise<void> => {
    wanted.current = requests
    const busy = { kind: 'busy', requests } as const
    setState({ ...busy, share: 0, stage: 'fonts', at: 0 })
    try {
      const methods = await methodsFor(requests, project.wordings)
      // The work was called off, or the page left, while the method was being loaded.
      if (wanted.current !== requests) return setState({ kind: 'cancelled' })
      job.current = startExport(project, requests, methods, (share, stage, at) => setState({ ...busy, share, stage, at }))
      const result = await job.current.result
      if (result.kind !== 'made') return setState({ kind: result.kind })
      file.current = result.file
      save(result.file)
      setState({ kind: 'done', fileName: result.file.fileName, count: result.count })
    } catch {
      setState({ kind: 'failed' })
    }
  }

  return {
    state,
    make: (requests) => void run(requests),
    cancel,
    saveAgain: () => { if (file.current) save(file.current) },
  }
}

function save(file: ExportedFile): void {
  downloadBytes(file.bytes, file.fileName, file.mimeType)
}

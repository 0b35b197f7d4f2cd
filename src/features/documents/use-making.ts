import { useEffect, useRef, useState } from 'react'
import type { Project } from '../../domain/project/schema'
import type { ExportStage } from '../../export/progress'
import type { ExportRequest } from '../../export/request'
import { startExport, type ExportedFile, type ExportJob } from '../../export/run-export'
import { downloadBytes } from '../../storage/files/download'
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
  // What was pressed last. What comes of an earlier press, or of one that was called off, is of no interest any more.
  const turn = useRef(0)
  const file = useRef<ExportedFile>(undefined)
  const letGo = (): void => {
    turn.current += 1
    job.current?.cancel()
    job.current = undefined
  }
  const cancel = (): void => {
    letGo()
    setState({ kind: 'cancelled' })
  }
  useEffect(() => letGo, [])

  const run = async (requests: readonly ExportRequest[]): Promise<void> => {
    letGo()
    const own = turn.current
    const say = (next: Making): void => {
      if (turn.current === own) setState(next)
    }
    const busy = { kind: 'busy', requests } as const
    say({ ...busy, share: 0, stage: 'fonts', at: 0 })
    try {
      const methods = await methodsFor(requests, project.wordings)
      if (turn.current !== own) return
      job.current = startExport(project, requests, methods, (share, stage, at) => say({ ...busy, share, stage, at }))
      const result = await job.current.result
      if (turn.current !== own || result.kind === 'cancelled') return
      if (result.kind !== 'made') return say({ kind: result.kind })
      file.current = result.file
      save(result.file)
      say({ kind: 'done', fileName: result.file.fileName, count: result.count })
    } catch {
      say({ kind: 'failed' })
    }
  }

  return {
    state,
    make: (requests) => void run(requests),
    cancel,
    saveAgain: () => {
      if (file.current) save(file.current)
    },
  }
}

function save(file: ExportedFile): void {
  downloadBytes(file.bytes, file.fileName, file.mimeType)
}

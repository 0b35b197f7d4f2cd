import { useEffect, useRef, useState } from 'react'
import type { MissingGlyph } from '../../export/glyphs/missing-glyphs'
import type { ExportStage } from '../../export/progress'
import { languagesOf, type ExportRequest, type MethodTexts } from '../../export/request'
import { startExport, type ExportedFile, type ExportJob } from '../../export/run-export'
import type { Project } from '../../domain/project/schema'
import { downloadBytes } from '../../storage/download'
import { loadMethod } from '../../storage/method'

type Making =
  | { kind: 'idle' }
  | { kind: 'busy'; share: number; stage: ExportStage }
  | { kind: 'missing'; missing: MissingGlyph[]; request: ExportRequest }
  | { kind: 'done'; fileNames: string[] }
  | { kind: 'cancelled' }
  | { kind: 'failed' }

interface Maker {
  state: Making
  make: (request: ExportRequest) => void
  /** Makes the document although characters are missing: they are printed as □. */
  makeAllTheSame: () => void
  cancel: () => void
  saveAgain: () => void
  reset: () => void
}

/** Makes documents off the page's thread, one at a time, and hands each over as a file. */
export function useMaking(project: Project): Maker {
  const [state, setState] = useState<Making>({ kind: 'idle' })
  const job = useRef<ExportJob>(undefined)
  const wanted = useRef<ExportRequest>(undefined)
  const files = useRef<readonly ExportedFile[]>([])
  const cancel = (): void => {
    wanted.current = undefined
    job.current?.cancel()
  }
  useEffect(() => () => {
    wanted.current = undefined
    job.current?.cancel()
  }, [])

  const run = async (request: ExportRequest, withMissing: boolean): Promise<void> => {
    wanted.current = request
    setState({ kind: 'busy', share: 0, stage: 'fonts' })
    try {
      const methods = await methodsFor(request)
      // The work was called off, or the page left, while the method was being loaded.
      if (wanted.current !== request) return setState({ kind: 'cancelled' })
      job.current = startExport(project, request, methods, { acceptMissing: withMissing, onProgress: (share, stage) => setState({ kind: 'busy', share, stage }) })
      const result = await job.current.result
      if (result.kind === 'missing') setState({ kind: 'missing', missing: result.missing, request })
      else if (result.kind !== 'files') setState({ kind: result.kind })
      else {
        files.current = result.files
        result.files.forEach(save)
        setState({ kind: 'done', fileNames: result.files.map(({ fileName }) => fileName) })
      }
    } catch {
      setState({ kind: 'failed' })
    }
  }

  return {
    state,
    make: (request) => void run(request, false),
    makeAllTheSame: () => { if (state.kind === 'missing') void run(state.request, true) },
    cancel,
    saveAgain: () => files.current.forEach(save),
    reset: () => setState({ kind: 'idle' }),
  }
}

function save(file: ExportedFile): void {
  downloadBytes(file.bytes, file.fileName, file.mimeType)
}

/** The method in the languages of the document, whatever the language of the screens. */
async function methodsFor(request: ExportRequest): Promise<MethodTexts> {
  const slices = await Promise.all(languagesOf(request.languages).map(async (language) => {
    const [questionnaire, planning] = await Promise.all([loadMethod('questionnaire', language), loadMethod('planning', language)])
    return [language, { questionnaire, planning }] as const
  }))
  return Object.fromEntries(slices)
}

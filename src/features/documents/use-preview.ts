import { useEffect, useRef, useState } from 'react'
import type { Project } from '../../domain/project/schema'
import type { ExportRequest } from '../../export/request'
import { createPreviewer, type PreviewState, type Previewer } from '../../export/create-previewer'
import { methodsFor } from './methods-for'

/** A choice often changes in several clicks: the preview waits until they are over. */
const PAUSE_MS = 250

/** The preview of a request, and whether the choice has changed since. */
export type RequestPreview = PreviewState & { request: ExportRequest | undefined; isOld: boolean }

/**
 * Previews documents in a worker, anew whenever the choice or the project changes. The last preview stays until
 * the next is ready.
 * @param requests the same array as long as they are the same requests
 */
export function usePreview(project: Project, requests: readonly ExportRequest[], shown: number): RequestPreview {
  const [state, setState] = useState<{ preview: PreviewState; of: readonly ExportRequest[]; shown: number }>({
    preview: {},
    of: [],
    shown: 0,
  })
  const previewer = useRef<Previewer>(undefined)
  useEffect(() => () => previewer.current?.close(), [])
  useEffect(() => {
    if (requests.length === 0) return
    let isCancelled = false
    const fail = (): void => {
      if (!isCancelled) setState({ preview: { failed: true }, of: requests, shown })
    }
    const begin = async (): Promise<void> => {
      const methods = await methodsFor(requests, project.wordings)
      if (isCancelled) return
      previewer.current ??= createPreviewer()
      previewer.current.show(project, requests, shown, methods, (preview) => {
        if (!isCancelled) setState({ preview, of: requests, shown })
      })
    }
    const timer = setTimeout(() => {
      begin().catch(fail)
    }, PAUSE_MS)
    return () => {
      isCancelled = true
      clearTimeout(timer)
      previewer.current?.stop()
    }
  }, [project, requests, shown])
  return { ...state.preview, request: state.of[state.shown], isOld: state.of !== requests || state.shown !== shown }
}

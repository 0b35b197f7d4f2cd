import { useEffect, useRef, useState } from 'react'
import type { Project } from '../../domain/project/schema'
import type { ExportRequest } from '../../export/request'
import { startLooking, type Look, type Looker } from '../../export/start-looking'
import { methodsFor } from './methods-for'

/** A choice is often changed in several clicks: the look begins when they are over. */
const PAUSE_MS = 250

/** What is known, of which document its picture is, and whether the choice has changed since. */
export type KnownLook = Look & { request: ExportRequest | undefined; isOld: boolean }

/**
 * What is known of documents before they are made; it is found out anew, off the page's thread, when the choice or the
 * project changes. What was known before stays until more is known.
 * @param requests the same array as long as they are the same requests
 */
export function useLook(project: Project, requests: readonly ExportRequest[], shown: number): KnownLook {
  const [state, setState] = useState<{ look: Look; of: readonly ExportRequest[]; shown: number }>({
    look: {},
    of: [],
    shown: 0,
  })
  const looker = useRef<Looker>(undefined)
  useEffect(() => () => looker.current?.close(), [])
  useEffect(() => {
    if (requests.length === 0) return
    let isOver = false
    const fail = (): void => {
      if (!isOver) setState({ look: { failed: true }, of: requests, shown })
    }
    const begin = async (): Promise<void> => {
      const methods = await methodsFor(requests, project.wordings)
      if (isOver) return
      looker.current ??= startLooking()
      looker.current.look(project, requests, shown, methods, (look) => {
        if (!isOver) setState({ look, of: requests, shown })
      })
    }
    const timer = setTimeout(() => {
      begin().catch(fail)
    }, PAUSE_MS)
    return () => {
      isOver = true
      clearTimeout(timer)
      looker.current?.stop()
    }
  }, [project, requests, shown])
  return { ...state.look, request: state.of[state.shown], isOld: state.of !== requests || state.shown !== shown }
}

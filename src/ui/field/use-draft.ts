import { useCallback, useEffect, useRef, useState } from 'react'

/** How long after the last keystroke a field hands its text on. */
const PAUSE_MS = 200

/**
 * How long after the first one at the latest: who types without a pause is within the second in which everything is
 * kept, too.
 */
const LATEST_MS = 500

/**
 * The text of a field while it is typed. It is handed on after a short pause, at least twice a second, when the field
 * is left, when the page is hidden or closed, and when the field goes away: no keystroke is lost. A value that changes
 * from outside (undo, another tab) comes in when nothing typed is waiting.
 */
export function useDraft(
  value: string,
  onCommit: (value: string) => void,
): { draft: string; type: (next: string) => void; flush: () => void } {
  const [draft, setDraft] = useState(value)
  const waiting = useRef<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const since = useRef(0)
  const commit = useRef(onCommit)
  useEffect(() => {
    commit.current = onCommit
  })

  const flush = useCallback(() => {
    clearTimeout(timer.current)
    const text = waiting.current
    waiting.current = null
    if (text !== null) commit.current(text)
  }, [])

  const type = useCallback(
    (next: string) => {
      setDraft(next)
      const now = Date.now()
      if (waiting.current === null) since.current = now
      waiting.current = next
      clearTimeout(timer.current)
      timer.current = setTimeout(flush, Math.max(0, Math.min(PAUSE_MS, since.current + LATEST_MS - now)))
    },
    [flush],
  )

  useEffect(() => {
    if (waiting.current === null) setDraft(value)
  }, [value])

  useEffect(() => {
    const hide = (): void => flush()
    document.addEventListener('visibilitychange', hide)
    window.addEventListener('pagehide', hide)
    return () => {
      document.removeEventListener('visibilitychange', hide)
      window.removeEventListener('pagehide', hide)
      flush()
    }
  }, [flush])

  return { draft, type, flush }
}

import { useCallback, useEffect, useRef, useState } from 'react'

/** How long after the last keystroke a field hands its text on: well within the second in which everything is kept. */
const PAUSE_MS = 350

/**
 * The text of a field while it is typed. It is handed on after a short pause, when the field is left, when the page is
 * hidden or closed, and when the field goes away: no keystroke is lost. A value that changes from outside (undo, another
 * tab) comes in when nothing typed is waiting.
 */
export function useDraft(value: string, onCommit: (value: string) => void): { draft: string; type: (next: string) => void; flush: () => void } {
  const [draft, setDraft] = useState(value)
  const waiting = useRef<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
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

  const type = useCallback((next: string) => {
    setDraft(next)
    waiting.current = next
    clearTimeout(timer.current)
    timer.current = setTimeout(flush, PAUSE_MS)
  }, [flush])

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

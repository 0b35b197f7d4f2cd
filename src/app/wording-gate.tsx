import { useEffect, useState, type ReactElement } from 'react'
import { prepareWording } from '../storage/method/load-wording'
import { useProjectStore } from '../session/current'
import { Loading } from './lazy-page'

/**
 * Stands before the pages of a project until they can be shown in its own wording. What fails to load is thrown, for
 * the error boundary.
 */
export function WordingGate(): ReactElement {
  const [failure, setFailure] = useState<Error | null>(null)
  useEffect(() => {
    // Whoever asks the store looks again: the wording is here now.
    prepareWording().then(() => useProjectStore.setState({}), setFailure)
  }, [])
  if (failure) throw failure
  return <Loading />
}

import { create } from 'zustand'

/**
 * The project that was opened last from a file that somebody altered outside of OneDoor ([PF3]); null once that was
 * read.
 */
export const useAlteredFile = create<{ projectId: string | null }>(() => ({ projectId: null }))

/** Says on the project's pages, until it is read, that its file was altered. */
export function tellAltered(projectId: string): void {
  useAlteredFile.setState({ projectId })
}

export function alteredIsRead(): void {
  useAlteredFile.setState({ projectId: null })
}

import { create } from 'zustand'

/** The last project opened from a file that was altered outside OneDoor ([PF3]); null once the notice was dismissed. */
export const useAlteredFile = create<{ projectId: string | null }>(() => ({ projectId: null }))

/** Shows on the project's pages, until dismissed, that its file was altered. */
export function reportAlteredFile(projectId: string): void {
  useAlteredFile.setState({ projectId })
}

export function dismissAlteredFile(): void {
  useAlteredFile.setState({ projectId: null })
}

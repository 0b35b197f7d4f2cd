import { useEffect, useState } from 'react'

/**
 * Lets files be dropped anywhere on the page for as long as this is shown.
 * @returns whether files are being held over the page
 */
export function useDroppedFiles(onDrop: (files: File[]) => void): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const handle = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return
      // Without this the browser would leave the page and show the file itself.
      event.preventDefault()
      // Leaving one element for another within the page names that other one.
      setOver(event.type === 'dragover' || (event.type === 'dragleave' && event.relatedTarget !== null))
      if (event.type === 'drop') onDrop([...event.dataTransfer.files])
    }
    const events = ['dragover', 'dragleave', 'drop'] as const
    for (const name of events) window.addEventListener(name, handle)
    return () => {
      for (const name of events) window.removeEventListener(name, handle)
    }
  }, [onDrop])
  return isOver
}

import { useState } from 'react'
import type { Project } from '../../domain/project/schema'
import { knownChoice, type DocumentChoice } from '../../export/choice'
import { rememberDocuments, rememberedDocuments } from '../../storage/small-storage/document-choice'

/** What is chosen for a project, as it was when the page was last seen on this device ([EP6]). */
export function useChoice(project: Project): [DocumentChoice, (change: Partial<DocumentChoice>) => void] {
  const { id } = project.header
  const [choice, setChoice] = useState(() => knownChoice(rememberedDocuments(id), project))
  const change = (fields: Partial<DocumentChoice>): void => {
    const next = { ...choice, ...fields }
    setChoice(next)
    rememberDocuments(id, next)
  }
  return [choice, change]
}

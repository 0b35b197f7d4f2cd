import type { MethodParts, PartName } from '../../domain/method/method'
import type { Language } from '../../domain/text/language'
import { cachedOwnMethod } from '../../storage/method/own-method'
import { useProjectStore } from '../current'

/** A part of the method as the open project words it, once it is loaded; renders again when a wording changes. */
export function useOwnMethod<Name extends PartName>(name: Name, language: Language): MethodParts[Name] | undefined {
  return useProjectStore(({ project }) => cachedOwnMethod(name, language, project?.wordings))
}

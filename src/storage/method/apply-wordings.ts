import type { MethodParts, PartName } from '../../domain/method/method'
import { withWordings } from '../../domain/method/with-wordings'
import type { Project } from '../../domain/project/schema'
import { otherLanguage, type Language } from '../../domain/text/language'
import { cachedMethod } from './method'

interface Applied {
  twin: object
  wordings: Project['wordings']
  worded: MethodParts[PartName]
}

/** The last result for each part, so that components render again only when a wording changes. */
const lastApplied = new WeakMap<object, Applied>()

/**
 * A part of the method in a project's own wording ([MO10]), or undefined until both languages are loaded: only then
 * is it known which wordings still belong to their texts.
 */
export function applyWordings<Name extends PartName>(
  name: Name,
  language: Language,
  wordings: Project['wordings'],
): MethodParts[Name] | undefined {
  const [own, twin] = [cachedMethod(name, language), cachedMethod(name, otherLanguage(language))]
  if (!own || !twin) return undefined
  const known = lastApplied.get(own)
  if (known?.wordings === wordings && known.twin === twin) return known.worded as MethodParts[Name]
  const worded = withWordings(name, own, twin, Object.values(wordings))
  lastApplied.set(own, { twin, wordings, worded })
  return worded
}

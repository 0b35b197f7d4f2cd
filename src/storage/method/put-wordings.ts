import type { MethodParts, PartName } from '../../domain/method/method'
import { withWordings } from '../../domain/method/with-wordings'
import type { Project } from '../../domain/project/schema'
import { otherLanguage, type Language } from '../../domain/text/language'
import { methodAtHand } from './method'

interface Put {
  twin: object
  wordings: Project['wordings']
  worded: MethodParts[PartName]
}

/** What was made of each part last time: whoever shows it is drawn again only when a wording changes. */
const made = new WeakMap<object, Put>()

/**
 * A part of the method in a project's own wording ([MO10]), or undefined while it is not here in both languages: only
 * then is it known which wordings still belong to their texts.
 */
export function wordedAtHand<Name extends PartName>(
  name: Name,
  language: Language,
  wordings: Project['wordings'],
): MethodParts[Name] | undefined {
  const [own, twin] = [methodAtHand(name, language), methodAtHand(name, otherLanguage(language))]
  if (!own || !twin) return undefined
  const known = made.get(own)
  if (known?.wordings === wordings && known.twin === twin) return known.worded as MethodParts[Name]
  const worded = withWordings(name, own, twin, Object.values(wordings))
  made.set(own, { twin, wordings, worded })
  return worded
}

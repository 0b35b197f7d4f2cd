import type { MethodParts, PartName } from '../../domain/method/method'
import { otherLanguage, type Language } from '../../domain/text/language'
import { loadMethod } from './method'
import { hasWordings, isWordingHere, type MaybeWordings, cachedOwnMethod, rememberApplyWordings } from './own-method'

/**
 * Loads the code and texts needed to show the questions as a project words them, unless it has no wordings or they are
 * loaded.
 */
export async function loadWording(wordings: MaybeWordings): Promise<void> {
  if (!isWordingHere(wordings)) await prepareWording()
}

/** Loads the same before a project has its first wording. */
export async function prepareWording(): Promise<void> {
  const [{ applyWordings }] = await Promise.all([
    import('./apply-wordings'),
    loadMethod('questionnaire', 'lo'),
    loadMethod('questionnaire', 'en'),
  ])
  rememberApplyWordings(applyWordings)
}

/** Loads a part of the method, as a project words it ([MO10]). */
export async function loadOwnMethod<Name extends PartName>(
  name: Name,
  language: Language,
  wordings: MaybeWordings,
): Promise<MethodParts[Name]> {
  const [shipped] = await Promise.all([
    loadMethod(name, language),
    hasWordings(wordings) && loadMethod(name, otherLanguage(language)),
    loadWording(wordings),
  ])
  return cachedOwnMethod(name, language, wordings) ?? shipped
}

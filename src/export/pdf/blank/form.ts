import type { Language } from '../../../domain/text/language'
import type { Measure } from '../text/measure'

/** How much room a form leaves, in points. */
export interface Spacing {
  /** From one ruled line to the next: never below 7 mm (19.8 points), so that it can be written on. */
  writing: number
  /** Above and below what belongs together. */
  pad: number
}

export const roomy: Spacing = { writing: 20.5, pad: 6 }

/** For a part of the form that would leave a sheet nearly empty otherwise. */
export const tight: Spacing = { writing: 19.9, pad: 3.5 }

/** The context in which everything in a form is laid out. */
export interface Form {
  languages: readonly Language[]
  /** From margin to margin. */
  width: number
  spacing: Spacing
  measure: Measure
}

/** The language printed first. */
export function firstLanguage({ languages }: Pick<Form, 'languages'>): Language {
  return languages[0] ?? 'lo'
}

import type { Language } from '../../domain/text/language'
import type { Place } from '../../domain/text/typed-places'
import { matrixPath, pathOf, questionPath } from '../../paths/paths'

/** Where in the project a text is edited: the address, and what the page there shows first. */
export interface PlacePath {
  href: string
  state: Record<string, string>
}

/**
 * The way to a text ([EP4]).
 * @param language the half that is meant
 */
export function placePath({ collection, entityId, field, number = '', matrix }: Place, language: Language): PlacePath {
  const at = { field, language }
  switch (collection) {
    case 'answers':
      return { href: questionPath(number), state: at }
    // Question 4.b.n matches action point b.n wherever both exist.
    case 'checks':
      return { href: questionPath(`4.${number}`), state: at }
    case 'agencies':
      return { href: pathOf('settings'), state: { agency: entityId, ...at } }
    case 'rounds':
      return { href: pathOf('settings'), state: { section: 'round', ...at } }
    case 'header':
      return { href: pathOf('settings'), state: { section: 'project', ...at } }
    case 'priorityAreas':
    case 'outcomes':
    case 'actions':
    case 'dismissals':
      return { href: matrixPath(matrix ?? 'system'), state: { row: entityId, ...at } }
  }
}

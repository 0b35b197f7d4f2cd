import { blockNumberOf } from '../../domain/method/method'
import type { Language } from '../../domain/text/language'
import type { Place } from '../../domain/text/typed-places'

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
      return { href: '/settings', state: { agency: entityId, ...at } }
    case 'rounds':
      return { href: '/settings', state: { section: 'round', ...at } }
    case 'header':
      return { href: '/settings', state: { section: 'project', ...at } }
    case 'priorityAreas':
    case 'outcomes':
    case 'actions':
    case 'dismissals':
      return { href: matrix === 'front-office' ? '/plan/front-office' : '/plan', state: { row: entityId, ...at } }
  }
}

function questionPath(number: string): string {
  return `/assessment/${blockNumberOf(number)}/${number}`
}

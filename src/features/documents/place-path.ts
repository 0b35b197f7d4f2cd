import { blockNumberOf } from '../../domain/method/method'
import type { Place } from '../../domain/project/placed-texts'

/** Where in the project a text is edited: the address, and what the page there shows first. */
export interface PlacePath { href: string; state: Record<string, string> }

/** The way to a place ([EP4]). */
export function placePath(place: Place): PlacePath {
  switch (place.kind) {
    case 'question': return { href: `/assessment/${blockNumberOf(place.number)}/${place.number}`, state: {} }
    case 'row': return { href: place.matrix === 'system' ? '/plan' : '/plan/front-office', state: { row: place.id, field: place.field } }
    case 'agency': return { href: '/settings', state: { agency: place.id } }
    case 'round': return { href: '/settings', state: { section: 'round' } }
    case 'project': return { href: '/settings', state: { section: 'project' } }
  }
}

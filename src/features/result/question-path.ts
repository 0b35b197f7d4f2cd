import { blockNumberOf } from '../../domain/method/method'

/** Where a question is answered, as an address within the project. */
export function questionPath(number: string): string {
  return `/assessment/${blockNumberOf(number)}/${number}`
}

/**
 * True with a mouse or the like. On a phone a focused text field brings up a keyboard that covers what one came to see.
 */
export function hasFinePointer(): boolean {
  return window.matchMedia('(pointer: fine)').matches
}

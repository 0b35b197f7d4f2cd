/**
 * Whether the page was opened from a file on the disk, not from a server: the browser then keeps projects by other
 * rules.
 */
export function isOpenedFromFile(): boolean {
  return location.protocol === 'file:'
}

import { readItem, writeItem } from './small-storage'

/** Everything remembered on a device besides projects, each as a short text. */
type Preference =
  'language' | 'person' | 'beside' | 'keepingRefused' | 'remindLater' | 'offline.said' | 'offline.checked'

/**
 * Reads a preference; null when there is none. Where the browser blocks its storage, preferences last until the page is
 * closed.
 */
export function readPreference(name: Preference): string | null {
  return readItem(`onedoor.${name}`)
}

/** Stores a preference if the browser allows it: at worst a preference is lost, never work. */
export function writePreference(name: Preference, value: string): void {
  writeItem(`onedoor.${name}`, value)
}

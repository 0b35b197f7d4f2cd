import { readItem, writeItem } from './small-storage'

/** All that is remembered on a device besides projects, each as one short text. */
type Preference =
  'language' | 'person' | 'beside' | 'keepingRefused' | 'remindLater' | 'offline.said' | 'offline.checked'

/**
 * What the device remembers; null for nothing, and where the browser blocks its storage: then what was chosen holds
 * until the page is closed.
 */
export function readPreference(name: Preference): string | null {
  return readItem(`onedoor.${name}`)
}

/** Remembers a text, if the browser lets it: a preference is lost at worst, never work. */
export function writePreference(name: Preference, value: string): void {
  writeItem(`onedoor.${name}`, value)
}

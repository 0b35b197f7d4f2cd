/** All that is remembered on a device besides projects, each as one short text. */
type Preference =
  'language' | 'person' | 'beside' | 'keepingRefused' | 'remindLater' | 'offline.said' | 'offline.checked'

/** What the device remembers; null for nothing, and where the browser blocks its storage: then what was chosen holds until the page is closed. */
export function readPreference(name: Preference): string | null {
  try {
    return localStorage.getItem(`onedoor.${name}`)
  } catch {
    return null
  }
}

/** Remembers a text, if the browser lets it. Never throws. */
export function writePreference(name: Preference, value: string): void {
  try {
    localStorage.setItem(`onedoor.${name}`, value)
  } catch {
    // A blocked or full storage loses a preference, never work: projects are kept in the database, which says so when it fails.
  }
}

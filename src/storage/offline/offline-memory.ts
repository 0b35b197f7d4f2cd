import { readPreference, writePreference } from '../small-storage/preferences'

/** True the first time it is called on this device. */
export function isFirstReadiness(): boolean {
  const isFirst = readPreference('offline.said') === null
  writePreference('offline.said', 'yes')
  return isFirst
}

export function rememberedCheck(): string | null {
  return readPreference('offline.checked')
}

export function rememberCheck(moment: string): void {
  writePreference('offline.checked', moment)
}

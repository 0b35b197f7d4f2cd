/**
 * `localStorage`. It may be blocked or full, so nothing here throws: callers can do without it, or have the same in the
 * database.
 */
export function readItem(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** @returns false where it is blocked or full */
export function writeItem(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text)
    return true
  } catch {
    return false
  }
}

export function removeItem(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // Where nothing can be stored, nothing was.
  }
}

/** The keys with a prefix, whichever page wrote them. */
export function stashedKeys(prefix: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix))
  } catch {
    return []
  }
}

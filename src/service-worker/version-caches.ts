/**
 * Names of caches. Sites in other folders of the same host share the browser's caches, so that a name ends with the
 * folder that it is for.
 */
export function versionCache(build: string, scope: string): string {
  return `onedoor-${build} ${scope}`
}

/** The cache that holds nothing but which version the person chose. */
export function choiceCache(scope: string): string {
  return `onedoor-choice ${scope}`
}

/** The names of the caches of this folder's versions, oldest first, as the browser lists them. */
export function versionCachesOf(names: readonly string[], scope: string): string[] {
  return names.filter(
    (name) => name.startsWith('onedoor-') && name.endsWith(` ${scope}`) && name !== choiceCache(scope),
  )
}

/**
 * The caches to delete when a version has come in whole: all but its own, the chosen one's, and the newest besides,
 * for a tab that is still open with the version before.
 * @param names caches of this folder's versions, oldest first
 */
export function outdatedCaches(names: readonly string[], own: string, chosen: string): string[] {
  const before = names.filter((name) => name !== own).at(-1)
  return names.filter((name) => name !== own && name !== chosen && name !== before)
}

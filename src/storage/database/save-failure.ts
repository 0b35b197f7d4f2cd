/** Why a save failed, as far as people can do something about it. Each kind has one sentence in the translations. */
export type SaveFailure = 'full' | 'noStorage' | 'unreadable' | 'interrupted' | 'olderTab' | 'newerTab' | 'unknown'

/** Error names of browsers. */
const kinds = new Map(
  Object.entries<SaveFailure>({
    QuotaExceededError: 'full',
    // Blocked site data and private windows: there is no database, or it may not be opened.
    SecurityError: 'noStorage',
    NotAllowedError: 'noStorage',
    InvalidStateError: 'noStorage',
    ReferenceError: 'noStorage',
    TypeError: 'noStorage',
    UnknownError: 'unreadable',
    NotReadableError: 'unreadable',
    NotFoundError: 'unreadable',
    AbortError: 'interrupted',
    TransactionInactiveError: 'interrupted',
    TimeoutError: 'interrupted',
    BlockedError: 'olderTab',
    VersionError: 'newerTab',
  }),
)

/**
 * The kind of a failure.
 * @param reason what a save was rejected with, whatever it is
 */
export function saveFailureOf(reason: unknown): SaveFailure {
  return (reason instanceof Error ? kinds.get(reason.name) : undefined) ?? 'unknown'
}

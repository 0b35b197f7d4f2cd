/**
 * Why a save can fail, as far as a person can do something about it. Each has one sentence in the words of the screens.
 */
export type SaveFailure = 'full' | 'noStorage' | 'unreadable' | 'interrupted' | 'olderTab' | 'newerTab' | 'unknown'

/** The names that browsers give to what went wrong. */
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

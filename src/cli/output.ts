/** Where a command writes, line by line. */
export interface Output {
  out: (text: string) => void
  err: (text: string) => void
}

export const exitCodes = { done: 0, failed: 1, wrongUsage: 2, notAccepted: 3 } as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** A file that cannot be accepted. Its message is one sentence for the person at the keyboard. */
export class NotAccepted extends Error {}

/** A command that was not given as it should be. */
export class WrongUsage extends Error {}

/** A text on one line: a file name may hold anything. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
}

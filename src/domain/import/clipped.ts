import type { ImportProblem } from './proposal'

/** A cell truncated when it was written ends with a note that says so: the rest is not in the file. */
export function clipped(text: string): ImportProblem | null {
  return text.length > 32_000 && /… \[[^\]]*32[.,]767[^\]]*\]$/u.test(text) ? { kind: 'clipped' } : null
}

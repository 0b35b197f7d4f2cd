import { afterEach, beforeEach, vi } from 'vitest'

/**
 * An error or a warning on the console is something that nobody reads later: it fails the test that caused it.
 * A test that expects one says so with `vi.spyOn(console, 'error').mockImplementation(…)` of its own.
 */
const levels = ['error', 'warn'] as const
let said: string[] = []

beforeEach(() => {
  said = []
  for (const level of levels) {
    vi.spyOn(console, level).mockImplementation((...words: unknown[]) => {
      said.push(`console.${level}: ${words.map(String).join(' ')}`)
    })
  }
})

afterEach(() => {
  vi.restoreAllMocks()
  if (said.length > 0) throw new Error(`The console was written to:\n${said.join('\n')}`)
})

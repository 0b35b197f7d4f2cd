/**
 * Tests with the clock at another date, to see what leans on today's: `ONEDOOR_TEST_DATE=2028-02-29 npm test`. Without
 * a date nothing is changed.
 */
import { inject } from 'vitest'
import { moveClock } from './move-clock'

const wanted = inject('testDate')
if (wanted) moveClock(wanted)

declare module 'vitest' {
  interface ProvidedContext {
    /** Empty for today. */
    testDate: string
  }
}

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { projects } from '../../../tests/factories/any-project'
import { projectWithRows } from '../../../tests/factories/plan'
import { matrixTables, proposalFor } from '../../../tests/factories/tables'
import type { SheetTable } from './sheet-table'

const languages = fc.constantFrom('lo', 'en', 'both')

/** The same without merged cells, as a CSV file has it. */
const unmerged = (table: SheetTable): SheetTable => ({ ...table, merges: [] })

describe('a workbook that nobody edited', () => {
  test('[IM3] changes nothing, whatever the project holds', () => {
    fc.assert(
      fc.property(projects, languages, (project, language) => {
        expect(proposalFor(project, matrixTables(project, language)).changes).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('[IM3] nor without its merged cells', () => {
    fc.assert(
      fc.property(projects, languages, (project, language) => {
        expect(proposalFor(project, matrixTables(project, language).map(unmerged)).changes).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test.each(['lo', 'en', 'both'] as const)('[IM3] nor a real one, %s', (language) => {
    const project = projectWithRows(120)
    expect(proposalFor(project, matrixTables(project, language)).changes).toEqual([])
  })
})

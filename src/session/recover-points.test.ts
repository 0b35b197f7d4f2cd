import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { anyProject } from '../../tests/factories/any-project'
import { SmallStorage } from '../../tests/factories/small-storage'
import { serializeProject } from '../domain/project/project-file'
import type { Project } from '../domain/project/schema'
import type { RestorePoint } from '../storage/database/connection'
import { recoverPoints } from './recover-points'
import { listRestorePoints } from '../storage/database/restore-points'
import { projectAt } from './commands/restore'
import { createStash } from '../storage/small-storage/unsaved-changes'
import {
  dropStashedPoint,
  dropStashedPoints,
  stashedPointKeys,
  stashPoint,
} from '../storage/small-storage/unsaved-points'
import { saveProject } from '../storage/database/projects'

let project: Project
let count = 0

beforeEach(async () => {
  vi.stubGlobal('localStorage', new SmallStorage())
  project = { ...anyProject(), header: { ...anyProject().header, id: `left-point-${(count += 1)}` } }
  await saveProject(project)
})
afterEach(() => vi.unstubAllGlobals())

function point(of: Project = project): RestorePoint {
  const file = serializeProject(of, '0')
  return {
    projectId: of.header.id,
    at: '2026-11-21T02:00:00.000Z',
    reason: 'beforeDeleting',
    counts: { answers: 1, areas: 2, actions: 3 },
    size: file.length * 2,
    file,
  }
}

describe('restore points that a page stashed when it was closed', () => {
  it('[HI1] are saved by the next page, once and unchanged', async () => {
    stashPoint(point())
    await recoverPoints()
    const [kept, ...others] = await listRestorePoints(project.header.id)
    expect(others).toEqual([])
    expect(kept).toMatchObject({ at: point().at, reason: 'beforeDeleting', counts: point().counts })
    expect(kept && (await projectAt(kept))).toEqual(project)
    expect(stashedPointKeys()).toEqual([])
    stashPoint(point())
    await recoverPoints()
    expect(await listRestorePoints(project.header.id)).toEqual([kept])
  })

  it('[HI9] of a project that is gone go with it', async () => {
    stashPoint(point({ ...project, header: { ...project.header, id: 'gone' } }))
    await recoverPoints()
    expect(await listRestorePoints('gone')).toEqual([])
    expect(stashedPointKeys()).toEqual([])
  })

  it('[HI1] are dropped by a page that stays', () => {
    stashPoint(point())
    dropStashedPoint(point())
    expect(stashedPointKeys()).toEqual([])
  })

  it('[KP1] make room for what is not saved', () => {
    stashPoint(point())
    const small = localStorage as unknown as SmallStorage
    const set = small.setItem.bind(small)
    const full = vi.spyOn(small, 'setItem').mockImplementation((key, value) => {
      if (stashedPointKeys().length > 0) throw new DOMException('full', 'QuotaExceededError')
      set(key, value)
    })
    createStash().put([{ header: project.header, changes: [] }])
    expect(full).toHaveBeenCalledTimes(2)
    expect(Object.keys(localStorage).filter((key) => key.startsWith('onedoor.left.'))).toHaveLength(1)
    dropStashedPoints()
  })

  it('[HI1] that no page of the toolkit stashed are not read', async () => {
    const whole = point()
    const odd = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .constantFrom<Partial<Record<keyof RestorePoint, unknown>>>(
          { projectId: 'other' },
          { at: 'never' },
          { reason: 'because' },
          { counts: null },
          { counts: {} },
          { size: '1' },
          { file: '{}' },
          { file: 7 },
          { file: 'PK' },
        )
        .map((wrong) => JSON.stringify({ ...whole, ...wrong })),
    )
    await fc.assert(
      fc.asyncProperty(odd, async (text) => {
        localStorage.setItem(`onedoor.leftPoint.${whole.projectId} ${whole.at}`, text)
        await recoverPoints()
        expect(await listRestorePoints(project.header.id)).toEqual([])
        expect(stashedPointKeys()).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

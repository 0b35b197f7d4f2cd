import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { anyProject } from '../../tests/factories/any-project'
import { SmallStorage } from '../../tests/factories/small-storage'
import { serializeProject } from '../domain/project/project-file'
import type { Project } from '../domain/project/schema'
import type { RestorePoint } from '../storage/database/connection'
import { keepLeftPoints } from './recover-points'
import { leaveBehind } from '../storage/small-storage/unsaved-changes'
import { dropLeftPoints, keysLeft, leavePoint, takePointAlong } from '../storage/small-storage/unsaved-points'
import { saveProject } from '../storage/database/projects'
import { listRestorePoints, projectAt } from './restore-policy'

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

describe('restore points that a page leaves behind', () => {
  it('[HI1] are kept by the next page, once and as they were', async () => {
    leavePoint(point())
    await keepLeftPoints()
    const [kept, ...others] = await listRestorePoints(project.header.id)
    expect(others).toEqual([])
    expect(kept).toMatchObject({ at: point().at, reason: 'beforeDeleting', counts: point().counts })
    expect(kept && (await projectAt(kept))).toEqual(project)
    expect(keysLeft()).toEqual([])
    leavePoint(point())
    await keepLeftPoints()
    expect(await listRestorePoints(project.header.id)).toEqual([kept])
  })

  it('[HI9] of a project that is gone go with it', async () => {
    leavePoint(point({ ...project, header: { ...project.header, id: 'gone' } }))
    await keepLeftPoints()
    expect(await listRestorePoints('gone')).toEqual([])
    expect(keysLeft()).toEqual([])
  })

  it('[HI1] are taken along by a page that stays', () => {
    leavePoint(point())
    takePointAlong(point())
    expect(keysLeft()).toEqual([])
  })

  it('[KP1] make room for what is not saved', () => {
    leavePoint(point())
    const small = localStorage as unknown as SmallStorage
    const set = small.setItem.bind(small)
    const full = vi.spyOn(small, 'setItem').mockImplementation((key, value) => {
      if (keysLeft().length > 0) throw new DOMException('full', 'QuotaExceededError')
      set(key, value)
    })
    leaveBehind([{ header: project.header, changes: [] }])
    expect(full).toHaveBeenCalledTimes(2)
    expect(Object.keys(localStorage).filter((key) => key.startsWith('onedoor.left.'))).toHaveLength(1)
    dropLeftPoints()
  })

  it('[HI1] that no page of the toolkit left are not read', async () => {
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
        await keepLeftPoints()
        expect(await listRestorePoints(project.header.id)).toEqual([])
        expect(keysLeft()).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

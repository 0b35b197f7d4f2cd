import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { describe, expect, it } from 'vitest'
import { openExample } from '../../tests/factories/project'
import { collectionNames } from '../domain/project/collections'
import { moveToBin } from './delete'
import { loadMigrated } from './load-migrated'
import { listRestorePoints } from '../storage/database/restore-points'
import { projectAt } from './commands/restore'
import { database, DATABASE_NAME } from '../storage/database/connection'
import { listProjects } from '../storage/database/projects'
import { makeRestorePoint } from './restore-policy'

describe('the database', () => {
  it('[HI10] of version 1 becomes that of today with its project whole and a point of it ([HI1]), and can do what is new', async () => {
    const project = openExample('lao-workshop-2021')
    const { header } = project
    const old = await openDB(DATABASE_NAME, 1, {
      upgrade(db) {
        db.createObjectStore('headers')
        db.createObjectStore('entities')
      },
    })
    await old.put('headers', { header, lastChangedAt: header.changedAt }, header.id)
    for (const name of collectionNames) {
      for (const entity of Object.values(project[name])) await old.put('entities', entity, [header.id, name, entity.id])
    }
    old.close()
    expect(await loadMigrated(header.id)).toEqual(expect.objectContaining({ kind: 'project', project }))
    expect(await listProjects()).toEqual({ headers: [{ header, lastChangedAt: header.changedAt }], inBin: 0 })
    expect((await database()).version).toBe(2)
    await loadMigrated(header.id)
    const points = await listRestorePoints(header.id)
    expect(points.map(({ reason }) => reason)).toEqual(['beforeMigration'])
    expect(await Promise.all(points.map(projectAt))).toEqual([project])
    await makeRestorePoint(project, 'work')
    expect(await listRestorePoints(header.id)).toHaveLength(2)
    await moveToBin(header.id)
    expect((await listProjects()).inBin).toBe(1)
  })
})

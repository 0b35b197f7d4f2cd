import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { anyProject } from '../../../tests/factories/any-project'
import { database } from './connection'
import { loadProject, saveProject } from './projects'

/** What a later OneDoor does in another tab: adds a store. */
function upgradeElsewhere(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('onedoor', 99)
    request.onupgradeneeded = () => {
      request.result.createObjectStore('later')
    }
    request.onerror = () => reject(new Error('the upgrade failed'))
    request.onblocked = () => reject(new Error('the older tab did not let go'))
    request.onsuccess = () => {
      request.result.close()
      resolve()
    }
  })
}

it('[OF5] a tab with an older OneDoor lets a newer one upgrade the database, and keeps reading and writing it', async () => {
  const project = anyProject()
  await saveProject(project)
  await upgradeElsewhere()
  expect(await loadProject(project.header.id)).toEqual(expect.objectContaining({ kind: 'project', project }))
  const changed = { ...project, header: { ...project.header, title: { lo: 'ຫຼັງຈາກນັ້ນ' } } }
  await saveProject(changed)
  expect(await loadProject(project.header.id)).toEqual(expect.objectContaining({ kind: 'project', project: changed }))
  const db = await database()
  expect(db.version).toBe(99)
  expect([...db.objectStoreNames]).toContain('later')
})

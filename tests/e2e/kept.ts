import type { Page } from '@playwright/test'
import type { OneDoor } from './page-models'

/** The number of records in each store of the browser's database. */
export function recordCounts(page: Page): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const open = indexedDB.open('onedoor')
    const db = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result)
    })
    const count = (name: string): Promise<number> =>
      new Promise((resolve) => {
        const request = db.transaction(name).objectStore(name).count()
        request.onsuccess = () => resolve(request.result)
      })
    const entries = await Promise.all([...db.objectStoreNames].map(async (name) => [name, await count(name)] as const))
    db.close()
    return Object.fromEntries(entries) as Record<string, number>
  })
}

/** A project with a title, and one answer. */
export async function answeredProject(app: OneDoor, title: string): Promise<void> {
  await app.open()
  await app.newProject(title)
  await app.answer('4.1.2', 1)
  await app.expectSaved()
}

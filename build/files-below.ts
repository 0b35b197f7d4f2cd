import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Every file in a folder and in the folders in it, as paths that begin with the folder's. */
export function* filesBelow(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) yield* filesBelow(path)
    else yield path
  }
}

import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

/**
 * Files that are in the repository or about to be, as paths from its root; in an unpacked archive, what git would keep.
 */
export function repositoryFiles(): string[] {
  const { status, stdout } = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) return filesIn('')
  return stdout.split('\n').filter((file) => file !== '' && existsSync(join(root, file)))
}

/** What `.gitignore` names: folders, by their whole name, and kinds of files, by their ending. */
const ignored = readFileSync(join(root, '.gitignore'), 'utf8').split('\n')
const ignoredFolders = new Set(['.git', ...ignored.map((line) => line.replace(/\/$/u, ''))])
const ignoredEndings = ignored.filter((line) => line.startsWith('*')).map((line) => line.slice(1))

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (ignoredFolders.has(entry.name) || ignoredEndings.some((ending) => entry.name.endsWith(ending))) return []
    return entry.isDirectory() ? filesIn(path) : [path]
  })
}

import { open, type FileHandle } from 'node:fs/promises'
import type { Project } from '../domain/project/schema'
import {
  MAX_PROJECT_FILE_BYTES,
  openProjectFile,
  type Opened,
  type OpenError,
} from '../storage/files/open-project-file'
import type { SeemsLike } from '../storage/files/opening/seems-like'
import { isEncrypted } from '../storage/files/passphrase'
import { NotAccepted } from './output'

/**
 * Reads a project file.
 * @throws NotAccepted with one sentence that says what is wrong and what to do
 */
export async function readProject(path: string): Promise<Project> {
  return (await readProjectFile(path)).project
}

/** The same, with what the file says of itself. */
export async function readProjectFile(path: string): Promise<Extract<Opened, { ok: true }>> {
  const bytes = await bytesOf(path)
  if (isEncrypted(bytes))
    throw new NotAccepted(
      `${path}: the file is locked with a passphrase. Open it in OneDoor, and save it again without one.`,
    )
  const opened = openProjectFile(bytes)
  if (opened.ok) return opened
  throw new NotAccepted(`${path}: ${sentenceFor(opened.error)}`)
}

/**
 * The bytes of a file that is not larger than any project.
 * @throws NotAccepted when there is no such file or it may not be read
 */
export async function bytesOf(path: string): Promise<Uint8Array> {
  let handle: FileHandle | undefined
  try {
    handle = await open(path, 'r')
    const status = await handle.stat()
    if (!status.isFile()) throw new NotAccepted(`${path}: this is not a file. Name a project file (.onedoor.json).`)
    if (status.size > MAX_PROJECT_FILE_BYTES) throw new NotAccepted(`${path}: ${sentenceFor({ kind: 'tooLarge' })}`)
    return await handle.readFile()
  } catch (error) {
    if (error instanceof NotAccepted) throw error
    throw new NotAccepted(`${path}: ${unreadable(error)}`)
  } finally {
    await handle?.close()
  }
}

function unreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'there is no such file. Check the name and the folder.'
  if (code === 'EISDIR') return 'this is not a file. Name a project file (.onedoor.json).'
  if (code === 'EACCES' || code === 'EPERM') return 'the file may not be read. Ask for the right to read it.'
  return `the file cannot be read (${code || String(error)}). Copy it again from where it came from.`
}

const seemsNames: Record<SeemsLike, string> = {
  pdf: 'a PDF',
  picture: 'a picture',
  recording: 'a recording',
  word: 'a text document',
  slides: 'a presentation',
  webPage: 'a web page',
  archive: 'an archive',
  lockedArchive: 'an archive with a password',
  lockedOffice: 'an office document with a password',
  workbook: 'a workbook',
  ownWorkbook: 'a workbook made by OneDoor',
  table: 'a table',
  program: 'of another program',
}

function sentenceFor(error: OpenError): string {
  switch (error.kind) {
    case 'empty':
      return 'the file is empty. Export the project again from OneDoor.'
    case 'tooLarge':
      return 'the file is too large to be a OneDoor project. Check that it is the right one.'
    case 'notText':
      return 'this is not a text file, so it is not a OneDoor project. Choose a .onedoor.json file.'
    case 'notJson':
      return 'the file is damaged or cut off: it is not whole JSON. Copy it again from where it came from.'
    case 'notAProject':
      return 'this is not a OneDoor project. Choose a .onedoor.json file.'
    case 'newer':
      return `a newer OneDoor wrote this file (version ${error.version}). Update OneDoor and try again.`
    case 'seems':
      return `this is no project but another kind of file (${seemsNames[error.seems]}). Choose a .onedoor.json file.`
    case 'tooMany':
    case 'tooComplicated':
    case 'tooDeep':
      return 'this is larger or more deeply nested than any OneDoor project. Check that it is the right file.'
    case 'duplicateName':
      return 'the file gives one of its fields twice, so that it is not clear which one holds. Export the project again from OneDoor.'
    case 'unsafeName':
      return 'the file has a field name that no file of OneDoor has. Export the project again from OneDoor.'
    case 'lockedDamaged':
      return 'the locked file is damaged or cut off. Copy it again from where it came from.'
    case 'damaged':
      return `the file is damaged at ${error.where}. Export the project again, or use an older copy.`
  }
}

import { serializeProject } from '../../domain/project/project-file'
import type { Project } from '../../domain/project/schema'
import { safeFileName } from '../../domain/text/file-name'
import { showText } from '../../domain/text/typed-text'
import { downloadBytes } from './download'
import { rememberSavedFile } from '../database/backups'

export const APP_VERSION = '0.1.0'

/** Saves a project as a `.onedoor.json` file. */
export function downloadProject(project: Project): void {
  downloadBytes(serializeProject(project, APP_VERSION), fileNameOf(project), 'application/json')
  void rememberSavedFile(project)
}

/**
 * Saves a project as a `.onedoor.json.age` file, encrypted with the passphrase ([PF9]).
 * @throws Error when the device cannot encrypt it; nothing is saved then
 */
export async function downloadLockedProject(project: Project, passphrase: string): Promise<void> {
  const { encryptFile } = await import('./passphrase')
  const locked = await encryptFile(new TextEncoder().encode(serializeProject(project, APP_VERSION)), passphrase)
  downloadBytes(locked, `${fileNameOf(project)}.age`, 'application/octet-stream')
  void rememberSavedFile(project)
}

function fileNameOf({ header }: Project): string {
  return `${safeFileName(showText(header.title, header.language).text)}.onedoor.json`
}

import { serializeProject } from '../domain/project/project-file'
import type { Project } from '../domain/project/schema'
import { safeFileName } from '../domain/text/file-name'
import { showText } from '../domain/text/typed-text'
import { downloadBytes } from './download'
import { rememberSavedFile } from './outside'

export const APP_VERSION = '0.1.0'

/** Saves a project as a `.onedoor.json` file. */
export function downloadProject(project: Project): void {
  downloadBytes(serializeProject(project, APP_VERSION), `${safeFileName(showText(project.header.title, project.header.language).text)}.onedoor.json`, 'application/json')
  void rememberSavedFile(project)
}

import { serializeProject } from '../../domain/project/project-file'
import type { Project } from '../../domain/project/schema'
import { safeFileName } from '../../domain/text/file-name'
import { localDay } from '../../domain/text/local-day'
import { showText } from '../../domain/text/typed-text'
import { downloadBytes } from './download'
import { APP_VERSION } from './save-file'

/** Saves a project as it was at a moment as a `.onedoor.json` file, with the day in its name. */
export function downloadPoint(then: Project, at: string): void {
  const title = showText(then.header.title, then.header.language).text
  const name = safeFileName(`${localDay(new Date(at))} ${title}`)
  downloadBytes(serializeProject(then, APP_VERSION), `${name}.onedoor.json`, 'application/json')
}

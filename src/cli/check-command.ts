import { collectionNames, type CollectionName } from '../domain/project/collections'
import type { FileOrigin } from '../domain/project/project-file'
import { showText } from '../domain/text/typed-text'
import { oneLine, type Output } from './output'
import { readProjectFile } from './read-project'

/** Prints what is in a project file that can be opened. */
export async function checkCommand(file: string, json: boolean, { out }: Output): Promise<void> {
  const { project, altered, origin } = await readProjectFile(file)
  const { header } = project
  const counts = Object.fromEntries(collectionNames.map((name) => [name, Object.keys(project[name]).length])) as Record<
    CollectionName,
    number
  >
  if (json)
    return out(
      JSON.stringify({
        ok: true,
        id: header.id,
        title: header.title,
        level: header.level,
        illustrative: header.illustrative,
        version: origin.version,
        checksum: origin.checksum,
        altered,
        migrations: origin.migrations,
        counts,
      }),
    )
  const title = oneLine(showText(header.title, header.language).text) || header.id
  out(`${title} (${header.level} level${header.illustrative ? ', illustrative' : ''}) can be opened`)
  out(
    `${counts.rounds} rounds, ${counts.answers} answers, ${counts.priorityAreas} priority areas, ` +
      `${counts.outcomes} key outcomes, ${counts.actions} actions, ${counts.agencies} agencies`,
  )
  out(
    `${checksums[origin.checksum]}; version ${origin.version}${origin.migrations.length > 0 ? `, brought up to date by ${origin.migrations.join(', ')}` : ''}`,
  )
}

const checksums: Record<FileOrigin['checksum'], string> = {
  matches: 'checksum ok',
  differs: 'altered since OneDoor wrote it: the checksum differs',
  none: 'no checksum',
}

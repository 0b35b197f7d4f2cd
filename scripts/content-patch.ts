/**
 * Turns a workbook that came back from those who checked the method into edits of content/: `npm run content:patch --
 * FILE`. `--dry-run` says what would change and writes nothing. Reworded texts are drafts again, and the
 * back-translation of a Lao text that is gone is taken out, so that `npm run check:content` names each text that has to
 * be put back into English anew.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { methodSource } from '../content/method-source'
import { contentTexts } from '../src/domain/method/content-texts'
import { readProposals, type Proposal, type ProposalProblem } from '../src/import/read-proposals'
import { readTables } from '../src/import/tables/read-tables'
import { editSource } from './content-edits'

const sentences: Record<ProposalProblem, string> = {
  unknown: 'there is no text of this name: column A was changed, or the text is gone',
  textChanged: 'the text reads differently today than in the sheet: compare, and propose anew',
  noColumn: 'a column of the sheet is missing or was renamed',
  twice: 'a row above proposes something for the same text',
}

/** The file that a text stands in, from the project's folder, and the way to it there. */
export function placeOf(id: string): { file: string; path: string } {
  const [file = '', path = ''] = id.split('#')
  return { file: file === 'words' ? 'src/export/words.ts' : `content/${file}.ts`, path }
}

/**
 * Makes the edits.
 * @param root the project's folder
 * @returns the files that change, with their new content, laid out as the check of the format wants it
 */
export async function patchedFiles(root: string, proposals: readonly Proposal[]): Promise<Map<string, string>> {
  const changed = new Map<string, string>()
  const gone = new Set<string>()
  for (const file of new Set(proposals.map(({ id }) => placeOf(id).file))) {
    const edits = proposals
      .filter(({ id }) => placeOf(id).file === file)
      .map(({ id, en, lo }) => ({ path: placeOf(id).path, en, lo }))
    const { source, formerLao } = editSource(readFileSync(join(root, file), 'utf8'), edits)
    changed.set(file, await format(source, { ...(await resolveConfig(join(root, file))), filepath: file }))
    for (const lao of formerLao) gone.add(lao)
  }
  const proposedOf = new Map(proposals.map((proposal) => [proposal.id, proposal]))
  for (const { id, text } of contentTexts(methodSource)) gone.delete(proposedOf.get(id)?.lo ?? text.lo)
  for (const [file, source] of recordsWithout(root, gone)) changed.set(file, source)
  return changed
}

function recordsWithout(root: string, gone: ReadonlySet<string>): [string, string][] {
  const folder = 'content/back-translations'
  return readdirSync(join(root, folder)).flatMap((name): [string, string][] => {
    const record = JSON.parse(readFileSync(join(root, folder, name), 'utf8')) as Record<string, string>
    const kept = Object.entries(record).filter(([lao]) => !gone.has(lao))
    return kept.length < Object.keys(record).length
      ? [[`${folder}/${name}`, `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`]]
      : []
  })
}

async function main(words: readonly string[]): Promise<number> {
  const [file, ...more] = words.filter((word) => word !== '--dry-run')
  if (!file || more.length > 0) {
    console.error('Usage: npm run content:patch -- FILE [--dry-run]')
    return 2
  }
  const tables = readTables(readFileSync(file))
  if (!tables.ok) {
    console.error(`${file}: cannot be read as a workbook (${tables.error})`)
    return 3
  }
  const { proposals, problems, empty, sheets } = readProposals(tables.value, contentTexts(methodSource))
  if (sheets === 0) {
    console.error(`${file}: no sheet of it is one of the method`)
    return 3
  }
  const root = join(import.meta.dirname, '..')
  const changed = await patchedFiles(root, proposals)
  if (!words.includes('--dry-run')) for (const [name, source] of changed) writeFileSync(join(root, name), source)
  for (const { id, en, lo, remark } of proposals)
    console.log(
      [id, ...(en ? [`  en: ${en}`] : []), ...(lo ? [`  lo: ${lo}`] : []), ...(remark ? [`  (${remark})`] : [])].join(
        '\n',
      ),
    )
  for (const { place, id, problem } of problems)
    console.error(`${place.sheet}!${place.cell} ${id}: ${sentences[problem]}`)
  const would = words.includes('--dry-run') ? ' would change' : ''
  console.log(
    `${proposals.length} texts in ${changed.size} files${would}; ` +
      `${empty} without a proposal; ${problems.length} not taken`,
  )
  return problems.length > 0 ? 1 : 0
}

if (process.argv[1]?.endsWith('content-patch.ts')) process.exitCode = await main(process.argv.slice(2))

import type { SheetTable } from '../../domain/import/sheet-table'
import { contentTexts } from '../../domain/method/content-texts'
import { proposeWordings, type WordingProposal } from '../../domain/method/own-wordings'
import type { Project } from '../../domain/project/schema'
import { readProposals } from '../../import/read-proposals'
import { prepareWording } from '../../storage/method/load-wording'
import { loadWholeMethod } from '../../storage/method/whole-method'

/** What the sheets of a returned workbook of the method would word anew in a project ([MO11]). */
export async function readWordings(tables: readonly SheetTable[], project: Project): Promise<WordingProposal> {
  const [method] = await Promise.all([loadWholeMethod(), prepareWording()])
  const texts = contentTexts(method)
  const { proposals, problems } = readProposals(tables, texts)
  return proposeWordings(project, texts, proposals, problems)
}

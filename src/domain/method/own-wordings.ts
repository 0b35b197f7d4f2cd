import { sameText, type Place } from '../import/sheet-table'
import { deleteChange, putChange, type Change, type Stamp } from '../project/change'
import type { Project, Wording } from '../project/schema'
import { languages, type Language } from '../text/language'
import type { ContentText } from './content-texts'

/** A wording of the project's own, with the method's text that it stands for. */
export interface OwnWording {
  wording: Wording
  /** The text and its current wording in the method; absent when the method no longer has it. */
  text?: ContentText
  /** True when the method's text has changed since the wording was proposed; the wording is then not shown ([MO9]). */
  isOutdated: boolean
}

/** All wordings of a project in the handbook's order; those of texts that are gone come last. */
export function ownWordings(wordings: Project['wordings'], texts: readonly ContentText[]): OwnWording[] {
  const left = new Map(Object.values(wordings).map((wording) => [wording.id, wording]))
  const known = texts.flatMap((text): OwnWording[] => {
    const wording = left.get(text.id)
    left.delete(text.id)
    return wording ? [{ wording, text, isOutdated: !isFor(wording, text) }] : []
  })
  return [...known, ...[...left.values()].map((wording) => ({ wording, isOutdated: true }))]
}

function isFor({ instead }: Wording, { text }: ContentText): boolean {
  return languages.every((language) => instead[language] === text[language])
}

/** A new wording of one text, as a returned workbook has it, with the cell of each language. */
export interface ProposedWording {
  id: string
  lo?: string
  en?: string
  cells: Record<Language, Place>
}

/** Why a wording in a returned workbook cannot be accepted. */
export type WordingProblem = 'unknown' | 'textChanged' | 'noColumn' | 'twice' | 'columnHeading'

/** A text that would change in one language. */
export interface WordingChange {
  key: string
  text: ContentText
  language: Language
  now: string
  next: string
  place: Place
}

export interface WordingProposal {
  changes: WordingChange[]
  /** Proposals that the project has already. */
  same: number
  problems: { place: Place; id: string; problem: WordingProblem }[]
}

/**
 * Texts that are part of the documents and not of the method have names that begin so: a project does not change them.
 */
const COLUMN_HEADING = 'words#'

/**
 * What the proposals of a returned workbook would change in a project ([MO11]). Nothing is changed: each waits to be
 * accepted.
 * @param texts the method as it ships
 */
export function proposeWordings(
  { wordings }: Project,
  texts: readonly ContentText[],
  proposed: readonly ProposedWording[],
  problems: WordingProposal['problems'],
): WordingProposal {
  const known = new Map(texts.map((text) => [text.id, text]))
  const proposal: WordingProposal = { changes: [], same: 0, problems: [...problems] }
  for (const { id, cells, ...next } of proposed) {
    const text = known.get(id)
    for (const language of languages) {
      const proposed = next[language]
      if (!proposed) continue
      const place = cells[language]
      if (!text)
        proposal.problems.push({ place, id, problem: id.startsWith(COLUMN_HEADING) ? 'columnHeading' : 'unknown' })
      else {
        const now = wordingNow(wordings[id], text, language)
        if (sameText(now, proposed)) proposal.same += 1
        else proposal.changes.push({ key: `${language}/${id}`, text, language, now, next: proposed, place })
      }
    }
  }
  return proposal
}

function wordingNow(wording: Wording | undefined, text: ContentText, language: Language): string {
  return (wording && isFor(wording, text) && wording[language]) || text.text[language]
}

/** Adds accepted wordings to a project, keeping existing ones in the other language ([MO11]). */
export function takeWordings(project: Project, accepted: readonly WordingChange[], stamp: Stamp): Change[] {
  const taken = new Map<string, Wording>()
  for (const { text, language, next } of accepted) {
    const {
      id,
      text: { lo, en },
    } = text
    const before = taken.get(id) ?? project.wordings[id]
    taken.set(id, { ...(before && isFor(before, text) && before), ...stamp, id, instead: { lo, en }, [language]: next })
  }
  return [...taken.values()].map((wording) => putChange(project, 'wordings', wording))
}

/** Restores the method's own text for these names ([MO12]). */
export function dropWordings(project: Project, ids: readonly string[]): Change[] {
  return ids.flatMap((id) => deleteChange(project, 'wordings', id) ?? [])
}

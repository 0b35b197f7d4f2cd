import { collectionNames } from '../../domain/project/collections'
import { parseProject, type Parsed, type ProjectProblem } from '../../domain/project/project-file'
import { decodeText, isBlank } from './opening/decode-text'
import { readJson, type JsonProblem } from './opening/read-json'
import { recognize } from './opening/recognize'
import { recognizeText } from './opening/recognize-text'
import type { SeemsLike } from './opening/seems-like'

/** The largest project file to open, in bytes. A project of 300 rows is well under 1 MB. */
export const MAX_PROJECT_FILE_BYTES = 100 * 1024 * 1024

/** The most entities a project may have to be opened. A whole country's project has a few thousand. */
export const MAX_ENTITIES = 250_000

/**
 * Why a file could not be opened. A closed list: each kind has one translated sentence (`problem.*` of the words
 * `opening`).
 */
export type OpenError =
  | { kind: 'empty' }
  | { kind: 'tooLarge' }
  | { kind: 'tooMany' }
  | { kind: 'tooComplicated' }
  | { kind: 'notText' }
  | { kind: 'lockedDamaged' }
  | { kind: 'seems'; seems: SeemsLike }
  | JsonProblem
  | ProjectProblem

export type Opened = Extract<Parsed, { ok: true }> | { ok: false; error: OpenError }

/**
 * Opens the bytes of a `.onedoor.json` file ([OP1]), recognized by its content ([OP2]). Writes nothing and never
 * throws, whatever the bytes ([OP5]).
 */
export function openProjectFile(bytes: Uint8Array): Opened {
  if (bytes.byteLength === 0) return failed({ kind: 'empty' })
  if (bytes.byteLength > MAX_PROJECT_FILE_BYTES) return failed({ kind: 'tooLarge' })
  const recognized = recognize(bytes)
  if (recognized) return failed(recognized.kind === 'damagedArchive' ? { kind: 'notText' } : recognized)
  const text = decodeText(bytes)
  if (text === null) return failed({ kind: 'notText' })
  if (isBlank(text)) return failed({ kind: 'empty' })
  return openText(text)
}

function openText(text: string): Opened {
  const read = readJson(text)
  if (!read.ok) {
    const seems = read.problem.kind === 'notJson' ? recognizeText(text) : null
    return failed(seems ? { kind: 'seems', seems } : read.problem)
  }
  if (countEntities(read.value) > MAX_ENTITIES) return failed({ kind: 'tooMany' })
  const parsed = parseProject(read.value)
  return parsed.ok ? parsed : failed(parsed.problem)
}

function countEntities(value: unknown): number {
  if (value === null || typeof value !== 'object') return 0
  const lists = collectionNames.map((name) => (value as Record<string, unknown>)[name])
  return lists.reduce<number>((total, list) => total + (Array.isArray(list) ? list.length : 0), 0)
}

function failed(error: OpenError): Opened {
  return { ok: false, error }
}

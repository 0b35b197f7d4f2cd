import { parseProject, type Parsed, type ProjectProblem } from '../domain/project/project-file'

/** The largest project file that is opened, in bytes. A 300-row project is well under 1 MB. */
export const MAX_PROJECT_FILE_BYTES = 100 * 1024 * 1024

/** Why a file could not be opened. A closed list: each kind has one translated sentence (`openError.*`). */
export type OpenError =
  | { kind: 'empty' }
  | { kind: 'tooLarge' }
  | { kind: 'notText' }
  | { kind: 'notJson' }
  | ProjectProblem

export type Opened = Extract<Parsed, { ok: true }> | { ok: false; error: OpenError }

/**
 * Opens the bytes of a `.onedoor.json` file. Nothing is written anywhere.
 * @param bytes the file as it is: UTF-8, or UTF-16 with its byte order mark
 */
export function openProjectFile(bytes: Uint8Array): Opened {
  if (bytes.byteLength === 0) return failed({ kind: 'empty' })
  if (bytes.byteLength > MAX_PROJECT_FILE_BYTES) return failed({ kind: 'tooLarge' })
  const text = decode(bytes)
  if (text === null) return failed({ kind: 'notText' })
  if (text.trim() === '') return failed({ kind: 'empty' })
  const value = parseJson(text)
  if (value === undefined) return failed({ kind: 'notJson' })
  const parsed = parseProject(value)
  return parsed.ok ? parsed : failed(parsed.problem)
}

function failed(error: OpenError): Opened {
  return { ok: false, error }
}

function decode(bytes: Uint8Array): string | null {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * What a file that is not a project seems to be. A closed list: each has one translated sentence (`problem.seems.*`).
 */
export type SeemsLike =
  | 'pdf'
  | 'picture'
  | 'recording'
  | 'word'
  | 'slides'
  | 'webPage'
  | 'archive'
  | 'lockedArchive'
  | 'lockedOffice'
  | 'workbook'
  | 'ownWorkbook'
  | 'table'
  | 'program'

/** What the first bytes of a file tell: a known binary format, text, or an archive that inflates without end. */
export type Recognized =
  { kind: 'seems'; seems: SeemsLike } | { kind: 'tooComplicated' } | { kind: 'damagedArchive' } | null

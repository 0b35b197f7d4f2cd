/** A file of a document. `part` names it where a document comes as several files; it is empty where there is one. */
export interface DocumentFile {
  part: string
  bytes: Uint8Array
}

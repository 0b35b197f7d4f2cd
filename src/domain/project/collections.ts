/**
 * The collections of a project, in the order in which files list them. Apart from the schemas, so that what only needs
 * the names stays small.
 */
export const collectionNames = [
  'rounds',
  'answers',
  'checks',
  'agencies',
  'priorityAreas',
  'outcomes',
  'actions',
  'dismissals',
  'wordings',
] as const

export type CollectionName = (typeof collectionNames)[number]

import type { Migration } from './migrate'

/** Version 3 has a place for the project's own wording of the method. A project of before has none. */
export const wordings: Migration = {
  version: 3,
  name: '0003-wordings',
  up: (raw) => (Object.hasOwn(raw, 'wordings') ? raw : { ...raw, wordings: [] }),
}

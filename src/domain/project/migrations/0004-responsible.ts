import type { Migration } from './migrate'

/** Version 4 has room for the person who is responsible for an action. Actions of before name none. */
export const responsible: Migration = { version: 4, name: '0004-responsible', up: (raw) => raw }

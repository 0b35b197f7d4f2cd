import type { Migration } from './migrate'

/** Version 2 puts a checksum into the file. What a project holds is as in version 1. */
export const checksum: Migration = { version: 2, name: '0002-checksum', up: (raw) => raw }

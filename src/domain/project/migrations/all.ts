import { checksum } from './0002-checksum'
import { wordings } from './0003-wordings'
import { responsible } from './0004-responsible'
import type { Migration } from './migrate'

/** Every step from version 1 to the present one, in order; none is ever taken out. */
export const migrations: readonly Migration[] = [checksum, wordings, responsible]

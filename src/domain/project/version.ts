/** Apart from the schemas, so that what only needs the number stays small. */
export const PROJECT_FORMAT = 'onedoor-project'

/**
 * Raised with each change of the schemas, together with a migration (see migrations/) and a frozen file of the version
 * before.
 */
export const PROJECT_VERSION = 4

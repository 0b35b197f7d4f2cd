/** A project as JSON.parse or the database gave it, before anything of it was checked. */
export type RawProject = Record<string, unknown>

/**
 * One step in the history of the schema. It only adds: what it does not know it leaves as it is, and what it has done
 * once it does not do again. It meets projects that nothing has checked, so it takes nothing for granted.
 */
export interface Migration {
  /** The version that it makes. */
  version: number
  /** Its file's name. */
  name: string
  /** Gives a new project; the one that it was given stays as it is. */
  up: (raw: RawProject) => RawProject
}

/**
 * Takes a project from the version that wrote it to the present one ([PF4]).
 * @param version the version that wrote it; what has no version is version 1
 * @returns the project, and the names of the steps that were run
 */
export function migrate(
  raw: RawProject,
  version: number,
  steps: readonly Migration[],
): { raw: RawProject; ran: string[] } {
  const due = steps.filter((step) => step.version > version)
  return { raw: due.reduce((project, step) => step.up(project), raw), ran: due.map((step) => step.name) }
}

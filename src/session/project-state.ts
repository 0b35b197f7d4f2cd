import { create, type StoreApi, type UseBoundStore } from 'zustand'
import type { Project } from '../domain/project/schema'
import type { Change, Stamp } from '../domain/project/change'
import type { Loaded } from '../storage/database/projects'
import { rememberedPerson } from '../storage/small-storage/device'
import type { Words } from '../i18n/word-spaces'

/** Labels of undo steps, typed by the translations so that none is missing. */
export type StepLabel = keyof Words['history']['steps']

/** One undo step. */
export interface Step {
  label: StepLabel
  changes: Change[]
  at: number
}

export type SaveState = 'saved' | 'saving' | 'failed'

export interface ProjectState {
  project: Project | null
  /** True for a project of a newer OneDoor, which is neither changed nor saved ([PF6]). */
  readOnly: boolean
  /** Why no project could be opened. */
  problem: Exclude<Loaded, { kind: 'project' }> | { kind: 'noStorage' } | null
  saveState: SaveState
  /** Why the last save failed; cleared when one succeeds. */
  failure: unknown
  past: Step[]
  future: Step[]
}

export type ProjectStore = UseBoundStore<StoreApi<ProjectState>>

/** The state of a session that screens show. The other files of this folder change it; it imports none of them. */
export function createProjectStore(): ProjectStore {
  return create<ProjectState>(() => ({
    project: null,
    readOnly: false,
    problem: null,
    saveState: 'saved',
    failure: null,
    past: [],
    future: [],
  }))
}

/** Signs a change with this device's person and the present moment. */
export function stampNow(): Stamp {
  return { changedBy: rememberedPerson(), changedAt: new Date().toISOString() }
}

export function newId(): string {
  return crypto.randomUUID()
}

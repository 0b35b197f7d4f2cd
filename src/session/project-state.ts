import { create, type StoreApi, type UseBoundStore } from 'zustand'
import type { Project } from '../domain/project/schema'
import type { Change, Stamp } from '../domain/project/change'
import type { Loaded } from '../storage/database/projects'
import { rememberedPerson } from '../storage/small-storage/device'
import type { Words } from '../i18n/word-spaces'

/** The names of the steps; typed by the words, so that none is without. */
export type StepLabel = keyof Words['history']['steps']

/** One step of work: what the undo button takes back at once. */
export interface Step {
  label: StepLabel
  changes: Change[]
  at: number
}

export type SaveState = 'saved' | 'saving' | 'failed'

export interface ProjectState {
  project: Project | null
  /** True for a project of a newer OneDoor: it is looked at, and nothing of it is changed or kept ([PF6]). */
  readOnly: boolean
  /** What opening ended in, when it was not a project. */
  problem: Exclude<Loaded, { kind: 'project' }> | { kind: 'noStorage' } | null
  saveState: SaveState
  /** What the last save failed with; stays until one succeeds. */
  failure: unknown
  past: Step[]
  future: Step[]
}

export type ProjectStore = UseBoundStore<StoreApi<ProjectState>>

/** What the screens show of a session. It is changed by the other files of this folder, and imports none of them. */
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

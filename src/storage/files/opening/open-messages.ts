import type { CollectionName } from '../../../domain/project/collections'
import type { AnyEntity, Project } from '../../../domain/project/schema'
import type { TypedText } from '../../../domain/text/typed-text'
import type { OpenError } from '../open-project-file'

/** What the page sends to the worker. */
export type OpenRequest =
  | {
      kind: 'open'
      file: Blob
      /** Ids of projects that are open here: the file is opened as a duplicate of these too, stored or not. */
      inUse: readonly string[]
      /** Whether the page wants the project itself, to show it immediately. */
      wantsProject: boolean
    }
  | { kind: 'passphrase'; passphrase: string }

/** What the worker is busy with. Each has one translated sentence (`stage.*`). */
export type OpenStage = 'reading' | 'unlocking' | 'checking' | 'keeping'

/** A summary of an opened project: what it holds up to its last change is in the file. */
export interface OpenedProject {
  id: string
  title: TypedText
  lastChangedAt: string
}

/** A project without its entities, which follow in slices. */
export type ProjectFrame = Omit<Project, CollectionName>

/**
 * What the worker sends to the page. `isKept` is false where the browser stores nothing; `isAltered` is true of a file
 * changed outside OneDoor ([PF3]).
 */
export type OpenMessage =
  | { kind: 'ready' }
  | { kind: 'stage'; stage: OpenStage }
  | { kind: 'locked'; wasWrong: boolean }
  | { kind: 'failed'; error: OpenError | { kind: 'unreadable' } }
  | { kind: 'frame'; frame: ProjectFrame }
  | { kind: 'slice'; collection: CollectionName; entities: AnyEntity[] }
  | { kind: 'opened'; opened: OpenedProject; isKept: boolean; isAltered: boolean }

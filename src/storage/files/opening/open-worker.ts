import { lastChangeOf } from '../../../domain/project/backup-reminder'
import { openProjectFile, MAX_PROJECT_FILE_BYTES, type Opened } from '../open-project-file'
import { decryptFile, isEncrypted } from '../passphrase'
import { saveProject } from '../../database/projects'
import { duplicateIfInUse } from './duplicate-if-in-use'
import type { OpenMessage, OpenRequest } from './open-messages'
import { frameOf, slicesOf } from './slices'

/**
 * Opens one file in a worker ([OP7]): reads it, checks it, saves the project, and hands it over in slices. The page
 * terminates the worker when it takes too long or is no longer wanted; whatever was not saved by then changes nothing.
 */
function post(message: OpenMessage): void {
  self.postMessage(message)
}

let answerPassphrase: (passphrase: string) => void = () => undefined

async function open({ file, inUse, wantsProject }: Extract<OpenRequest, { kind: 'open' }>): Promise<void> {
  if (file.size > MAX_PROJECT_FILE_BYTES) return post({ kind: 'failed', error: { kind: 'tooLarge' } })
  post({ kind: 'stage', stage: 'reading' })
  const bytes = await file.arrayBuffer().catch(() => null)
  if (!bytes) return post({ kind: 'failed', error: { kind: 'unreadable' } })
  const opened = await openUnlocked(new Uint8Array(bytes))
  if (!opened.ok) return post({ kind: 'failed', error: opened.error })
  post({ kind: 'stage', stage: 'keeping' })
  const project = await duplicateIfInUse(opened.project, inUse)
  const isKept = await saveProject(project).then(
    () => true,
    () => false,
  )
  if (wantsProject) {
    post({ kind: 'frame', frame: frameOf(project) })
    for (const slice of slicesOf(project)) post({ kind: 'slice', ...slice })
  }
  post({
    kind: 'opened',
    opened: { id: project.header.id, title: project.header.title, lastChangedAt: lastChangeOf(project) },
    isKept,
    isAltered: opened.altered,
  })
}

async function openUnlocked(bytes: Uint8Array): Promise<Opened> {
  const unlocked = isEncrypted(bytes) ? await unlock(bytes) : bytes
  if (!unlocked) return { ok: false, error: { kind: 'lockedDamaged' } }
  post({ kind: 'stage', stage: 'checking' })
  return openProjectFile(unlocked)
}

/** Asks for the passphrase until one fits. */
async function unlock(bytes: Uint8Array): Promise<Uint8Array | null> {
  for (let wasWrong = false; ; wasWrong = true) {
    const given = new Promise<string>((resolve) => {
      answerPassphrase = resolve
    })
    post({ kind: 'locked', wasWrong })
    const passphrase = await given
    post({ kind: 'stage', stage: 'unlocking' })
    const decrypted = await decryptFile(bytes, passphrase)
    if (decrypted.ok) return decrypted.bytes
    if (decrypted.kind !== 'wrongPassphrase') return null
  }
}

self.addEventListener('message', ({ data }: MessageEvent<OpenRequest>) => {
  if (data.kind === 'passphrase') answerPassphrase(data.passphrase)
  // Anything thrown here is thrown because memory has run out.
  else open(data).catch(() => post({ kind: 'failed', error: { kind: 'tooComplicated' } }))
})

post({ kind: 'ready' })

import type { Decrypted } from './passphrase/cipher'
import type { CipherMessage, CipherRequest } from './passphrase/cipher-worker'
import { startWorker } from './passphrase/start-worker'

const BINARY = 'age-encryption.org/'
const ARMORED = '-----BEGIN AGE ENCRYPTED FILE-----'

/**
 * Whether a file was locked with the age format, as it is or in its form for mails ([PF9]).
 * @param bytes the file, or its first hundred bytes
 */
export function isEncrypted(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 100))
  return start.startsWith(BINARY) || start.replace(/^(?:\u00EF\u00BB\u00BF)?\s*/u, '').startsWith(ARMORED)
}

/**
 * Locks a file with a passphrase. Takes a second or two on purpose: so does every guess of one who has only the file.
 * @param bytes the file as it is; left as it was
 * @throws Error when the device cannot do it, as for want of memory
 */
export async function encryptFile(bytes: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const message = await runCipher({ kind: 'encrypt', bytes, passphrase })
  if (message.kind === 'encrypted') return message.bytes
  throw new Error(message.kind === 'failed' ? message.reason : message.kind)
}

/**
 * Opens a locked file with its passphrase. Never rejects for what is in the file.
 * @returns the bytes that were locked; `wrongPassphrase` when it was another one, `damaged` when the file is not whole
 * or was not locked with a passphrase
 * @throws Error when the device cannot do it, as for want of memory
 */
export async function decryptFile(bytes: Uint8Array, passphrase: string): Promise<Decrypted> {
  const message = await runCipher({ kind: 'decrypt', bytes, passphrase })
  if (message.kind === 'decrypted') return message.result
  throw new Error(message.kind === 'failed' ? message.reason : message.kind)
}

/** In a worker, so that the page answers meanwhile; where there is no page, as in Node or in a worker, right here. */
function runCipher(request: CipherRequest): Promise<CipherMessage> {
  return typeof document === 'undefined' ? onThisThread(request) : inWorker(request)
}

async function onThisThread(request: CipherRequest): Promise<CipherMessage> {
  const { decrypt, encrypt } = await import('./passphrase/cipher')
  if (request.kind === 'encrypt') return { kind: 'encrypted', bytes: await encrypt(request.bytes, request.passphrase) }
  return { kind: 'decrypted', result: await decrypt(request.bytes, request.passphrase) }
}

function inWorker(request: CipherRequest): Promise<CipherMessage> {
  const worker = startWorker()
  return new Promise<CipherMessage>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<CipherMessage>) => resolve(data))
    worker.addEventListener('error', (event) => resolve({ kind: 'failed', reason: event.message }))
    worker.postMessage(request)
  }).finally(() => worker.terminate())
}

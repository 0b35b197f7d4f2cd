import type { Decrypted } from './passphrase/cipher'
import type { CipherMessage, CipherRequest } from './passphrase/cipher-worker'
import { startWorker } from './passphrase/start-worker'

const BINARY = 'age-encryption.org/'
const ARMORED = '-----BEGIN AGE ENCRYPTED FILE-----'

/**
 * Whether a file is encrypted in the age format, binary or armored ([PF9]).
 * @param bytes the file, or its first hundred bytes
 */
export function isEncrypted(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 100))
  return start.startsWith(BINARY) || start.replace(/^(?:\u00EF\u00BB\u00BF)?\s*/u, '').startsWith(ARMORED)
}

/**
 * Encrypts a file with a passphrase. Takes a second or two on purpose, as does every guess of an attacker.
 * @param bytes the file; not modified
 * @throws Error when the device cannot do it, for instance for lack of memory
 */
export async function encryptFile(bytes: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const message = await runCipher({ kind: 'encrypt', bytes, passphrase })
  if (message.kind === 'encrypted') return message.bytes
  throw new Error(message.kind === 'failed' ? message.reason : message.kind)
}

/**
 * Decrypts a file with its passphrase. Never rejects because of what is in the file.
 * @returns the decrypted bytes; `wrongPassphrase` when another one was used, `damaged` when the file is incomplete or
 * was not encrypted with a passphrase
 * @throws Error when the device cannot do it, for instance for lack of memory
 */
export async function decryptFile(bytes: Uint8Array, passphrase: string): Promise<Decrypted> {
  const message = await runCipher({ kind: 'decrypt', bytes, passphrase })
  if (message.kind === 'decrypted') return message.result
  throw new Error(message.kind === 'failed' ? message.reason : message.kind)
}

/**
 * Runs in a worker, so that the page stays responsive; on this thread where there is no page, as in Node or in a
 * worker.
 */
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

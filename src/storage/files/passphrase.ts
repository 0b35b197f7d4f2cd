import type { Decrypted } from './passphrase/cipher'
import type { CipherNews, CipherOrder } from './passphrase/cipher-worker'
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
  const news = await carryOut({ kind: 'encrypt', bytes, passphrase })
  if (news.kind === 'encrypted') return news.bytes
  throw new Error(news.kind === 'failed' ? news.reason : news.kind)
}

/**
 * Opens a locked file with its passphrase. Never rejects for what is in the file.
 * @returns the bytes that were locked; `wrongPassphrase` when it was another one, `damaged` when the file is not whole
 * or was not locked with a passphrase
 * @throws Error when the device cannot do it, as for want of memory
 */
export async function decryptFile(bytes: Uint8Array, passphrase: string): Promise<Decrypted> {
  const news = await carryOut({ kind: 'decrypt', bytes, passphrase })
  if (news.kind === 'decrypted') return news.result
  throw new Error(news.kind === 'failed' ? news.reason : news.kind)
}

/** In a worker, so that the page answers meanwhile; where there is no page, as in Node or in a worker, right here. */
function carryOut(order: CipherOrder): Promise<CipherNews> {
  return typeof document === 'undefined' ? here(order) : inWorker(order)
}

async function here(order: CipherOrder): Promise<CipherNews> {
  const { decrypt, encrypt } = await import('./passphrase/cipher')
  if (order.kind === 'encrypt') return { kind: 'encrypted', bytes: await encrypt(order.bytes, order.passphrase) }
  return { kind: 'decrypted', result: await decrypt(order.bytes, order.passphrase) }
}

function inWorker(order: CipherOrder): Promise<CipherNews> {
  const worker = startWorker()
  return new Promise<CipherNews>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<CipherNews>) => resolve(data))
    worker.addEventListener('error', (event) => resolve({ kind: 'failed', reason: event.message }))
    worker.postMessage(order)
  }).finally(() => worker.terminate())
}

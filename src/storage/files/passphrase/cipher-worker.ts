import { decrypt, encrypt, type Decrypted } from './cipher'

/** What the page sends to the worker. */
export interface CipherRequest {
  kind: 'encrypt' | 'decrypt'
  bytes: Uint8Array
  passphrase: string
}

/** What the worker sends back. */
export type CipherMessage =
  | { kind: 'encrypted'; bytes: Uint8Array }
  | { kind: 'decrypted'; result: Decrypted }
  | { kind: 'failed'; reason: string }

async function handle({ kind, bytes, passphrase }: CipherRequest): Promise<CipherMessage> {
  if (kind === 'encrypt') return { kind: 'encrypted', bytes: await encrypt(bytes, passphrase) }
  return { kind: 'decrypted', result: await decrypt(bytes, passphrase) }
}

self.addEventListener('message', (event: MessageEvent<CipherRequest>) => {
  handle(event.data)
    .catch((error: unknown): CipherMessage => ({ kind: 'failed', reason: String(error) }))
    .then(
      (message) => self.postMessage(message),
      () => undefined,
    )
})

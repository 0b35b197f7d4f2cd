import { decrypt, encrypt, type Decrypted } from './cipher'

/** What the page asks of the worker. */
export interface CipherOrder {
  kind: 'encrypt' | 'decrypt'
  bytes: Uint8Array
  passphrase: string
}

/** What the worker answers. */
export type CipherNews =
  | { kind: 'encrypted'; bytes: Uint8Array }
  | { kind: 'decrypted'; result: Decrypted }
  | { kind: 'failed'; reason: string }

async function fulfil({ kind, bytes, passphrase }: CipherOrder): Promise<CipherNews> {
  if (kind === 'encrypt') return { kind: 'encrypted', bytes: await encrypt(bytes, passphrase) }
  return { kind: 'decrypted', result: await decrypt(bytes, passphrase) }
}

self.addEventListener('message', (event: MessageEvent<CipherOrder>) => {
  fulfil(event.data)
    .catch((error: unknown): CipherNews => ({ kind: 'failed', reason: String(error) }))
    .then(
      (news) => self.postMessage(news),
      () => undefined,
    )
})

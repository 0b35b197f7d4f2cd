import { armor, Decrypter, Encrypter } from 'age-encryption'
import { normalizeTyped } from '../../../domain/text/typed-text'

export type Decrypted = { ok: true; bytes: Uint8Array } | { ok: false; kind: 'wrongPassphrase' | 'damaged' }

/**
 * scrypt work factor: 2 to this power rounds, and as many kilobytes of memory; one to three seconds on an old laptop
 * ([PF9]).
 */
const WORK_FACTOR = 17

/**
 * Encrypts bytes in the age format. The passphrase is normalized as stored texts are, so that another keyboard gives
 * the same one.
 * @param workFactor cost of each guess; tests use a lower one
 */
export async function encrypt(bytes: Uint8Array, passphrase: string, workFactor = WORK_FACTOR): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.setScryptWorkFactor(workFactor)
  encrypter.setPassphrase(normalizeTyped(passphrase))
  return encrypter.encrypt(bytes)
}

/** Decrypts bytes in the age format, binary or armored. Errors are in the result. */
export async function decrypt(bytes: Uint8Array, passphrase: string): Promise<Decrypted> {
  try {
    return { ok: true, bytes: await decrypterFor(passphrase).decrypt(withoutArmor(bytes)) }
  } catch (error) {
    return {
      ok: false,
      kind: isRefusal(error) && isLockedWithPassphrase(withoutArmor(bytes)) ? 'wrongPassphrase' : 'damaged',
    }
  }
}

/** Other tools use a passphrase as typed, so that form is tried as well where it differs. */
function decrypterFor(passphrase: string): Decrypter {
  const decrypter = new Decrypter()
  for (const form of new Set([normalizeTyped(passphrase), passphrase])) decrypter.addPassphrase(form)
  return decrypter
}

function withoutArmor(bytes: Uint8Array): Uint8Array {
  const isArmored = /^\s*-----BEGIN/u.test(new TextDecoder().decode(bytes.subarray(0, 100)))
  return isArmored ? armor.decode(new TextDecoder().decode(bytes)) : bytes
}

/** The library reports a wrong key with this one message. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('no identity matched')
}

function isLockedWithPassphrase(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 200)).includes('\n-> scrypt ')
}

import { armor, Decrypter, Encrypter } from 'age-encryption'
import { normalizeTyped } from '../../../domain/text/typed-text'

export type Decrypted = { ok: true; bytes: Uint8Array } | { ok: false; kind: 'wrongPassphrase' | 'damaged' }

/**
 * 2 to the power of this many rounds, and as many kilobytes of memory: one to three seconds on an old laptop ([PF9]).
 */
const WORK_FACTOR = 17

/**
 * Locks bytes in the age format. The passphrase is taken in the stored form of texts: typed on another keyboard it is
 * still the same.
 * @param workFactor how hard each guess is made; tests take less
 */
export async function encrypt(bytes: Uint8Array, passphrase: string, workFactor = WORK_FACTOR): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.setScryptWorkFactor(workFactor)
  encrypter.setPassphrase(normalizeTyped(passphrase))
  return encrypter.encrypt(bytes)
}

/** Opens bytes in the age format, as they are or in the form for mails. What is wrong with them is in the result. */
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

/** Other tools take a passphrase as it was typed, so that form is tried as well where it differs. */
function decrypterFor(passphrase: string): Decrypter {
  const decrypter = new Decrypter()
  for (const form of new Set([normalizeTyped(passphrase), passphrase])) decrypter.addPassphrase(form)
  return decrypter
}

function withoutArmor(bytes: Uint8Array): Uint8Array {
  const isArmored = /^\s*-----BEGIN/u.test(new TextDecoder().decode(bytes.subarray(0, 100)))
  return isArmored ? armor.decode(new TextDecoder().decode(bytes)) : bytes
}

/** The library has one sentence for a key that did not fit. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('no identity matched')
}

function isLockedWithPassphrase(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 200)).includes('\n-> scrypt ')
}

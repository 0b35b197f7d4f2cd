import fc from 'fast-check'
import { armor, Encrypter, generateIdentity, identityToRecipient } from 'age-encryption'
import { describe, expect, it } from 'vitest'
import { decryptFile, encryptFile, isEncrypted } from '../passphrase'
import { decrypt, encrypt } from './cipher'

/** As little work as the format allows: what is proved does not depend on it. */
const QUICK = 1

const content = new TextEncoder().encode('{"ໂຄງການ":"ນ້ຳ"}')

describe('a passphrase', () => {
  it('[PF9] decrypts what it encrypted, whatever the passphrase and the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 500 }),
        fc.string({ unit: 'grapheme', minLength: 1 }),
        async (bytes, passphrase) => {
          const locked = await encrypt(bytes, passphrase, QUICK)
          expect(isEncrypted(locked)).toBe(true)
          expect(await decrypt(locked, passphrase)).toEqual({ ok: true, bytes })
        },
      ),
      { numRuns: 30 },
    )
  })

  it('[PF9] is the same however the keyboard puts its letters together', async () => {
    expect(await decrypt(await encrypt(content, 'ນໍ້າ', QUICK), 'ນ້ຳ')).toEqual({ ok: true, bytes: content })
  })

  it('[PF9] of another tool, which takes it as typed, is the same too', async () => {
    const encrypter = new Encrypter()
    encrypter.setScryptWorkFactor(QUICK)
    encrypter.setPassphrase('ນໍ້າ')
    expect(await decrypt(await encrypter.encrypt(content), 'ນໍ້າ')).toEqual({ ok: true, bytes: content })
  })

  it('[PF9] that is wrong is reported, and nothing is guessed', async () => {
    const locked = await encrypt(content, 'right', QUICK)
    for (const wrong of ['', 'Right', 'right ', 'left'])
      expect(await decrypt(locked, wrong)).toEqual({ ok: false, kind: 'wrongPassphrase' })
  })
})

describe('a locked file', () => {
  it('[PF9] with any byte changed or cut off is refused, never a crash', async () => {
    const locked = await encrypt(content, 'right', QUICK)
    await fc.assert(
      fc.asyncProperty(
        fc.nat(locked.length - 1),
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        async (at, by, isCut) => {
          const altered = isCut ? locked.slice(0, at) : locked.map((byte, index) => (index === at ? byte ^ by : byte))
          // One bit more in the work factor is a day's work, and is not what this is about.
          fc.pre(!/-> scrypt \S+ (?!1\n)\d/u.test(new TextDecoder('latin1').decode(altered)))
          expect(await decrypt(altered, 'right')).toMatchObject({ ok: false })
        },
      ),
      { numRuns: 200 },
    )
  })

  it('[PF9] costs no more work than a laptop can do', async () => {
    const locked = await encrypt(content, 'right', QUICK)
    const text = new TextDecoder('latin1').decode(locked).replace(/(-> scrypt \S+) 1\n/u, '$1 40\n')
    expect(
      await decrypt(
        Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
        'right',
      ),
    ).toEqual({ ok: false, kind: 'damaged' })
  })

  it('[PF9] comes in the form for mails as well', async () => {
    const mailed = new TextEncoder().encode(armor.encode(await encrypt(content, 'right', QUICK)))
    expect(isEncrypted(mailed)).toBe(true)
    expect(await decrypt(mailed, 'right')).toEqual({ ok: true, bytes: content })
    expect(await decrypt(mailed, 'wrong')).toEqual({ ok: false, kind: 'wrongPassphrase' })
    expect(await decrypt(mailed.slice(0, -30), 'right')).toEqual({ ok: false, kind: 'damaged' })
  })

  it('[PF9] that was locked for a key has no passphrase', async () => {
    const encrypter = new Encrypter()
    encrypter.addRecipient(await identityToRecipient(await generateIdentity()))
    expect(await decrypt(await encrypter.encrypt(content), 'right')).toEqual({ ok: false, kind: 'damaged' })
  })

  it('[PF9] is told apart from any other', () => {
    for (const text of ['', '{"format":"onedoor-project"}', 'age', 'age-encryption.or'])
      expect(isEncrypted(new TextEncoder().encode(text))).toBe(false)
    expect(isEncrypted(new TextEncoder().encode('\uFEFF\n-----BEGIN AGE ENCRYPTED FILE-----\n'))).toBe(true)
  })
})

describe('the door', () => {
  it('[PF9] locks with a work that takes an old laptop a second or more', async () => {
    const locked = await encryptFile(content, 'right')
    expect(new TextDecoder('latin1').decode(locked)).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 17\n/u)
    expect(await decryptFile(locked, 'right')).toEqual({ ok: true, bytes: content })
  }, 60_000)
})

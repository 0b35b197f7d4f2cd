import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyProject, projects } from '../../../tests/factories/any-project'
import { serializeProject } from '../../domain/project/project-file'
import { MAX_ENTITIES, MAX_PROJECT_FILE_BYTES, openProjectFile, type OpenError } from './open-project-file'

const project = anyProject()
const text = serializeProject(project, 'test')
const file = JSON.parse(text) as Record<string, unknown> & { header: object; rounds: object[] }

const kinds: readonly OpenError['kind'][] = [
  'empty',
  'tooLarge',
  'tooMany',
  'tooComplicated',
  'notText',
  'seems',
  'notJson',
  'tooDeep',
  'duplicateName',
  'unsafeName',
  'notAProject',
  'newer',
  'damaged',
]

function bytesOf(value: unknown): Uint8Array {
  return new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))
}

function errorOf(value: unknown): OpenError | null {
  const opened = openProjectFile(value instanceof Uint8Array ? value : bytesOf(value))
  return opened.ok ? null : opened.error
}

function utf16(content: string, isLittle: boolean, withMark: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(2 * (content.length + (withMark ? 1 : 0))))
  const all = withMark ? `\uFEFF${content}` : content
  for (let index = 0; index < all.length; index += 1) bytes.setUint16(index * 2, all.charCodeAt(index), isLittle)
  return new Uint8Array(bytes.buffer)
}

describe('files that open', () => {
  it('[OP1] opens a project whatever its texts', () => {
    fc.assert(
      fc.property(projects, (any) => {
        expect(openProjectFile(bytesOf(serializeProject(any, 'test')))).toMatchObject({ ok: true, project: any })
      }),
      { numRuns: 50 },
    )
  })

  it.each([
    ['UTF-8 with a mark', bytesOf(`\uFEFF${text}`)],
    ['UTF-16, little end first, with a mark', utf16(text, true, true)],
    ['UTF-16, little end first', utf16(text, true, false)],
    ['UTF-16, big end first, with a mark', utf16(text, false, true)],
    ['UTF-16, big end first', utf16(text, false, false)],
  ])('[OP3] opens %s', (_name, bytes) => {
    expect(openProjectFile(bytes)).toMatchObject({ ok: true, project, altered: false })
  })

  it('[OP4] half a character, a zero and names that every object has stay what they are', () => {
    const opened = openProjectFile(
      bytesOf({
        ...file,
        header: { ...file.header, title: { en: '\ud800 \0' }, constructor: { prototype: 'x' }, toString: 'y' },
      }),
    )
    expect(opened.ok && opened.project.header).toMatchObject({ title: { en: '\ud800 \0' } })
    expect(opened.ok && Object.getPrototypeOf(opened.project.header)).toBe(Object.prototype)
    expect(({} as Record<string, unknown>)['x']).toBeUndefined()
  })
})

describe('files that are refused', () => {
  it.each<[string, unknown, OpenError]>([
    ['without a byte', new Uint8Array(), { kind: 'empty' }],
    ['of white space', ' \r\n\t\uFEFF', { kind: 'empty' }],
    ['of zeros', new Uint8Array(4096), { kind: 'empty' }],
    ['that is cut off', text.slice(0, text.length / 2), { kind: 'notJson' }],
    [
      'that is cut off within a character',
      bytesOf(text).subarray(0, bytesOf(text.slice(0, text.indexOf('ໂ'))).length + 1),
      { kind: 'notJson' },
    ],
    ['that ends in half a character', Uint8Array.of(...bytesOf(text), 0xe0), { kind: 'notJson' }],
    ['with a raw zero in a text', text.replace('"version"', '"ver\0sion"'), { kind: 'notJson' }],
    ['of bytes that are no text', Uint8Array.of(0x7b, 0xff, 0xfe, 0xfd, 0x22), { kind: 'notText' }],
    ['with a number as text', { ...file, version: '1' }, { kind: 'notAProject' }],
    [
      'with a month as text',
      { ...file, header: { ...file.header, weights: { 1: '3' } } },
      { kind: 'damaged', where: 'header.weights.1' },
    ],
    ['of another kind', { type: 'FeatureCollection' }, { kind: 'notAProject' }],
    ['of nothing', 'null', { kind: 'notAProject' }],
    ['that is newer', { ...file, version: 9999 }, { kind: 'newer', version: 9999 }],
  ])('[OP1] one %s', (_name, content, error) => {
    expect(errorOf(content)).toMatchObject(error)
  })

  it('[OP1] one above the limit is refused by its size', () => {
    expect(errorOf(new Uint8Array(MAX_PROJECT_FILE_BYTES + 1))).toEqual({ kind: 'tooLarge' })
  })

  it('[OP1] one with a million entries is refused before any is read', () => {
    expect(errorOf(text.replace('"dismissals": []', `"dismissals": [${'{},'.repeat(MAX_ENTITIES)}{}]`))).toEqual({
      kind: 'tooMany',
    })
  })

  it.each(['[', '{"a":', '[{"a":'])(
    '[OP4] one that nests %s ten thousand times is refused before it is parsed',
    (opening) => {
      expect(errorOf(opening.repeat(10_000))).toEqual({ kind: 'tooDeep' })
      expect(errorOf({ ...file, weather: JSON.parse('['.repeat(101) + ']'.repeat(101)) as unknown })).toEqual({
        kind: 'tooDeep',
      })
    },
  )

  it('[OP4] brackets within texts are no nesting, nor are colons names', () => {
    const title = `${'[{'.repeat(5000)}"\\":\\\\"${':'.repeat(50)}\\`
    const opened = openProjectFile(bytesOf({ ...file, header: { ...file.header, title: { en: title } } }))
    expect(opened.ok && opened.project.header.title).toEqual({ en: title })
  })

  it.each(['{"format":"onedoor-project",', '{"f\\u006frmat":"onedoor-project",'])(
    '[OP4] one that gives a name twice is refused, as in %s',
    (twice) => {
      expect(errorOf(text.replace('{', twice))).toEqual({ kind: 'duplicateName' })
    },
  )

  it('[OP4] one with a name that reaches a prototype is refused, and no object is another than before', () => {
    for (const name of ['__proto__', '__pr\\u006fto__']) {
      expect(
        errorOf(text.replace('"header": {', `"header": {"${name}": {"illustrative": true, "polluted": 1},`)),
      ).toEqual({ kind: 'unsafeName' })
      expect(errorOf(text.replace('{', `{"${name}": {"format": "onedoor-project"},`))).toEqual({ kind: 'unsafeName' })
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(12)
  })
})

describe('[OP5] whatever becomes of a file on its way, it opens or is refused with a kind of the list', () => {
  const whole = bytesOf(text)
  const place = fc.nat(whole.length - 1)
  const answers = (bytes: Uint8Array): void => {
    const start = performance.now()
    const opened = openProjectFile(bytes)
    expect(performance.now() - start).toBeLessThan(5000)
    if (!opened.ok) expect(kinds).toContain(opened.error.kind)
  }

  it('a byte is another', () => {
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 255 }), (at, flip) =>
        answers(whole.map((byte, index) => (index === at ? byte ^ flip : byte))),
      ),
      { numRuns: 1000 },
    )
  })

  it('the end is missing', () => {
    fc.assert(
      fc.property(place, (at) => answers(whole.subarray(0, at))),
      { numRuns: 300 },
    )
  })

  it('bytes came in', () => {
    fc.assert(
      fc.property(place, fc.uint8Array({ minLength: 1, maxLength: 64 }), (at, more) =>
        answers(Uint8Array.of(...whole.subarray(0, at), ...more, ...whole.subarray(at))),
      ),
      { numRuns: 300 },
    )
  })

  it('a value is another', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(file)), fc.jsonValue(), (name, value) =>
        answers(bytesOf({ ...file, [name]: value })),
      ),
      { numRuns: 300 },
    )
  })

  it('it is anything at all', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          fc
            .constantFrom('PK\x03\x04', '{', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')
            .chain((start) =>
              fc
                .uint8Array({ maxLength: 300 })
                .map((rest) => Uint8Array.of(...[...start].map((letter) => letter.charCodeAt(0)), ...rest)),
            ),
        ),
        answers,
      ),
      { numRuns: 500 },
    )
  })
})

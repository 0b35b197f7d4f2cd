import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod/mini'
import { parseProject, serializeProject } from '../project-file'
import { entitySchemas } from '../schema'
import { PROJECT_VERSION } from '../version'
import { migrations } from './all'
import { migrate, type Migration, type RawProject } from './migrate'

const fixtures = join(import.meta.dirname, '../../../../tests/fixtures')
const files = readdirSync(join(fixtures, 'project-files'))

function fixture(file: string): RawProject {
  return JSON.parse(readFileSync(join(fixtures, 'project-files', file), 'utf8')) as RawProject
}

function versionOf(file: string): number {
  return Number(/^v(\d+)-/u.exec(file)?.[1])
}

describe('the steps between versions', () => {
  it('[PF4] are one for each version, in order, named by their number', () => {
    expect(migrations.map(({ version }) => version)).toEqual(
      Array.from({ length: PROJECT_VERSION - 1 }, (_, index) => index + 2),
    )
    for (const { version, name } of migrations)
      expect(name).toMatch(new RegExp(`^${String(version).padStart(4, '0')}-[a-z-]+$`, 'u'))
  })

  it('[PF4] are run from the version of the project on, and leave what they were given as it was', () => {
    const add = (version: number): Migration => ({
      version,
      name: String(version),
      up: (raw) => ({ ...raw, seen: [...((raw['seen'] as number[]) ?? []), version] }),
    })
    const raw = Object.freeze({ header: {} })
    expect(migrate(raw, 1, [add(2), add(3)])).toEqual({ raw: { header: {}, seen: [2, 3] }, ran: ['2', '3'] })
    expect(migrate(raw, 2, [add(2), add(3)])).toEqual({ raw: { header: {}, seen: [3] }, ran: ['3'] })
    expect(migrate(raw, 3, [add(2), add(3)])).toEqual({ raw, ran: [] })
  })

  it.each(files)('[PF4] %s: run twice they do what they did once, and take nothing for granted', (file) => {
    const once = migrate(fixture(file), versionOf(file), migrations).raw
    expect(migrate(once, 1, migrations).raw).toEqual(once)
    for (const name of Object.keys(once))
      for (const odd of [undefined, null, 7, 'text', [null], { a: [] }])
        expect(() => migrate({ ...once, [name]: odd }, 1, migrations)).not.toThrow()
  })
})

describe('files of past versions', () => {
  it('[PF4] there are some of each version', () => {
    expect([...new Set(files.map(versionOf))]).toEqual(Array.from({ length: PROJECT_VERSION }, (_, index) => index + 1))
  })

  it.each(files)('[PF4] %s opens, with all that is in it, and is of the present version when saved again', (file) => {
    const raw = fixture(file)
    expect(raw['version']).toBe(versionOf(file))
    const parsed = parseProject(raw)
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem))
    expect(parsed).toMatchObject({
      altered: false,
      origin: {
        version: raw['version'],
        migrations: migrations.filter(({ version }) => version > versionOf(file)).map(({ name }) => name),
      },
    })
    const saved = JSON.parse(serializeProject(parsed.project, raw['appVersion'] as string)) as RawProject
    expect(saved).toEqual({
      ...migrate(raw, versionOf(file), migrations).raw,
      version: PROJECT_VERSION,
      checksum: saved['checksum'],
    })
    expect(parseProject(saved)).toMatchObject({
      project: parsed.project,
      origin: { checksum: 'matches', migrations: [] },
    })
  })

  it('[PF3] the checksum of a file that was written with one is the same today', () => {
    for (const file of files.filter((name) => versionOf(name) > 1))
      expect(parseProject(fixture(file))).toMatchObject({ ok: true, origin: { checksum: 'matches' } })
  })
})

/**
 * When this fails, the schemas have changed: what older laptops wrote and newer ones will write is not the same any
 * more. Then raise PROJECT_VERSION, add a migration, freeze a file of the version before in
 * tests/fixtures/project-files, and run this test once: it writes the description of the new version.
 */
describe('the schemas', () => {
  it('[PF4] are those of their version', async () => {
    const description = Object.fromEntries(
      Object.entries(entitySchemas).map(([name, schema]) => [name, z.toJSONSchema(schema)]),
    )
    await expect(`${JSON.stringify(description, null, 1)}\n`).toMatchFileSnapshot(
      join(fixtures, `schemas/version-${PROJECT_VERSION}.json`),
    )
  })
})

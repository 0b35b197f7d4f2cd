import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { laoAgencies } from '../../../content/agencies/lao-pdr'
import { anyProject, projects } from '../../../tests/factories/any-project'
import { addArea } from '../planning/edit-plan'
import { applyChanges, deleteChange, invertChanges, putChange, type Change } from './change'
import { agencyCopies, createProject, currentRound, duplicateProject } from './create'
import { parseProject, serializeProject, type Parsed } from './project-file'
import type { Project } from './schema'
import { PROJECT_VERSION } from './version'

const stamp = { changedBy: '', changedAt: '2026-11-21T02:00:00.000Z' }

/** A project as it is read from the file that was just written of it. */
function asWritten(project: Project): Parsed {
  return {
    ok: true,
    project,
    altered: false,
    origin: { version: PROJECT_VERSION, checksum: 'matches', migrations: [] },
  }
}

function fileOf(project: Project): Record<string, unknown> {
  return JSON.parse(serializeProject(project, 'test')) as Record<string, unknown>
}

describe('project files', () => {
  it('[PF1] a project survives writing and reading, whatever its texts', () => {
    fc.assert(
      fc.property(projects, (project) => {
        expect(parseProject(fileOf(project))).toEqual(asWritten(project))
      }),
    )
  })

  it('[PF1] is readable: indented, with its format, version, app version and checksum', () => {
    const text = serializeProject(anyProject(), '9.9.9')
    expect(text.split('\n').slice(0, 5)).toEqual([
      '{',
      '  "format": "onedoor-project",',
      '  "version": 4,',
      '  "appVersion": "9.9.9",',
      expect.stringMatching(/^ {2}"checksum": "sha256-[\da-f]{64}",$/u),
    ])
  })

  it.each([null, 7, 'text', [], {}, { format: 'other', version: 1 }, { format: 'onedoor-project' }])(
    '[PF2] %j is not a project',
    (value) => {
      expect(parseProject(value)).toEqual({ ok: false, problem: { kind: 'notAProject' } })
    },
  )

  it('[PF6] a newer file is refused as newer, with what can be read of it when all that is known passes the checks', () => {
    const project = anyProject()
    const newer = { ...fileOf(project), version: 5, moods: [1] }
    expect(parseProject(newer)).toEqual({
      ok: false,
      problem: { kind: 'newer', version: 5, readable: { ...project, unknown: { moods: [1] } } },
    })
    expect(parseProject({ ...newer, actions: [{ id: 'of another shape' }] })).toEqual({
      ok: false,
      problem: { kind: 'newer', version: 5 },
    })
  })

  it('[PF2] a damaged file is refused with the place', () => {
    const file = fileOf(anyProject())
    const [round] = file['rounds'] as object[]
    expect(parseProject({ ...file, rounds: [{ ...round, date: 'soon' }] })).toEqual({
      ok: false,
      problem: { kind: 'damaged', where: 'rounds[0].date' },
    })
    expect(parseProject({ ...file, rounds: [round, round] })).toEqual({
      ok: false,
      problem: { kind: 'damaged', where: 'rounds[1].id' },
    })
    expect(parseProject({ ...file, rounds: [] })).toEqual({ ok: false, problem: { kind: 'damaged', where: 'rounds' } })
    expect(parseProject({ ...file, actions: 'none' })).toEqual({
      ok: false,
      problem: { kind: 'damaged', where: 'actions' },
    })
    expect(parseProject({ ...file, header: { ...(file['header'] as object), weights: { 1: 9 } } })).toMatchObject({
      ok: false,
      problem: { kind: 'damaged' },
    })
  })

  it('[PF2] an id that would reach an object’s prototype is refused', () => {
    const file = fileOf(anyProject())
    const [round] = file['rounds'] as object[]
    expect(parseProject({ ...file, rounds: [round, { ...round, id: '__proto__' }] })).toMatchObject({ ok: false })
    expect(({} as { date?: string }).date).toBeUndefined()
  })

  it('[PF1] an id that every object answers to is an id like any other', () => {
    const project = anyProject()
    const rounds = {
      ...project.rounds,
      constructor: { ...Object.values(project.rounds)[0], id: 'constructor' },
    } as Project['rounds']
    expect(parseProject(fileOf({ ...project, rounds }))).toEqual(asWritten({ ...project, rounds }))
  })

  it('[PF2] a row with an order key next to which nothing can be inserted is refused', () => {
    const change = addArea(anyProject(), 'system', '1', 'area', stamp)
    expect(parseProject({ ...fileOf(anyProject()), priorityAreas: [{ ...change.after, order: 'first' }] })).toEqual({
      ok: false,
      problem: { kind: 'damaged', where: 'priorityAreas[0].order' },
    })
  })

  it('[PF3] a file that was altered by hand opens and says so; one without a checksum opens', () => {
    const file = fileOf(anyProject())
    const { checksum, ...rest } = file
    const retitled = { ...(file['header'] as object), title: { en: 'By hand' } }
    expect(checksum).toBeDefined()
    expect(parseProject({ ...file, header: retitled })).toMatchObject({
      ok: true,
      altered: true,
      origin: { checksum: 'differs' },
      project: { header: { title: { en: 'By hand' } } },
    })
    expect(parseProject({ ...file, checksum: 7 })).toMatchObject({ ok: true, altered: true })
    expect(parseProject({ ...rest, header: retitled })).toMatchObject({
      ok: true,
      altered: false,
      origin: { checksum: 'none' },
    })
  })

  it('[PF2] what is nested deeper than any project is refused, not walked through', () => {
    let deep: unknown = 'end'
    for (let level = 0; level < 100_000; level += 1) deep = [deep]
    expect(parseProject({ ...fileOf(anyProject()), mood: deep })).toEqual({
      ok: false,
      problem: { kind: 'damaged', where: 'mood' },
    })
  })

  it('[PF7] unknown fields of a file survive, whatever they are', () => {
    fc.assert(
      fc.property(projects, fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue()), (project, more) => {
        const entries = Object.entries(more).filter(([name]) => !Object.hasOwn(fileOf(project), name))
        const unknown = JSON.parse(
          JSON.stringify(Object.fromEntries([...entries, ['__proto__', { polluted: true }]])),
        ) as Record<string, unknown>
        const parsed = parseProject({ ...fileOf(project), ...unknown })
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem))
        const again = fileOf(parsed.project)
        for (const [name, value] of Object.entries(unknown))
          expect(Object.getOwnPropertyDescriptor(again, name)?.value).toEqual(value)
        expect(parseProject(again)).toEqual(asWritten(parsed.project))
      }),
      { numRuns: 40 },
    )
  })

  it('[PF7] fields of entities that are not known survive', () => {
    const file = fileOf(anyProject())
    const [round] = file['rounds'] as object[]
    const parsed = parseProject({ ...file, rounds: [{ ...round, weather: 'rain' }] })
    expect(parsed.ok && fileOf(parsed.project)['rounds']).toEqual([{ ...round, weather: 'rain' }])
  })

  it('[TX1] texts come in the stored form', () => {
    const file = fileOf(anyProject())
    const parsed = parseProject({ ...file, header: { ...(file['header'] as object), title: { lo: 'ນໍ້າ' } } })
    expect(parsed.ok && parsed.project.header.title).toEqual({ lo: 'ນ້ຳ' })
  })
})

describe('changes', () => {
  it('[CH1] the inverse takes a project back, and what is not named stays the same object', () => {
    fc.assert(
      fc.property(projects, projects, (project, other) => {
        const puts = Object.values(other.actions).map((action) => putChange(project, 'actions', action))
        const removed = Object.keys(project.outcomes)
          .map((id) => deleteChange(project, 'outcomes', id))
          .filter((change): change is Change => change !== null)
        const changes = [...puts, ...removed]
        const after = applyChanges(project, changes)
        expect(applyChanges(after, invertChanges(changes))).toEqual(project)
        expect(after.answers).toBe(project.answers)
        expect(after.header).toBe(project.header)
      }),
    )
  })
})

describe('new projects', () => {
  it('[PR1] start from the agencies that exist on their day', () => {
    let count = 0
    const project = createProject(
      { title: {}, level: 'system', country: 'LA', language: 'lo' },
      laoAgencies,
      stamp,
      () => `id-${(count += 1)}`,
    )
    expect(project.agencies['ministry-of-finance']).toBeDefined()
    expect(Object.values(project.agencies).filter((agency) => agency.validTo)).toEqual([])
    const of2021 = agencyCopies(laoAgencies, '2021-10-01', stamp)
    expect(Object.keys(of2021).length).toBeGreaterThan(Object.keys(project.agencies).length)
  })

  it('[PL8] a file whose rows have lost their parents opens with all of them', () => {
    const parsed = parseProject({
      ...(JSON.parse(serializeProject(anyProject(), '1')) as object),
      actions: [
        {
          id: 'alone',
          changedBy: '',
          changedAt: stamp.changedAt,
          outcomeId: 'nobody',
          order: 'a0',
          text: {},
          derivedFrom: { questions: [] },
        },
      ],
    })
    expect(parsed.ok && [Object.keys(parsed.project.outcomes), Object.keys(parsed.project.priorityAreas)]).toEqual([
      ['nobody'],
      ['area-of-nobody'],
    ])
  })

  it('[PR1] a duplicate is a project of its own with the same content', () => {
    const project = anyProject()
    const copy = duplicateProject(project, { en: 'Copy' }, stamp, () => 'another')
    expect(copy.header).toMatchObject({ id: 'another', title: { en: 'Copy' } })
    expect(currentRound(copy)).toEqual(currentRound(project))
  })
})

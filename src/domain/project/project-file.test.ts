import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { laoAgencies } from '../../../content/agencies/lao-pdr'
import { anyProject, projects } from '../../../tests/factories/any-project'
import { addArea } from '../planning/edit-plan'
import { applyChanges, deleteChange, invertChanges, putChange, type Change } from './change'
import { agencyCopies, createProject, currentRound, duplicateProject } from './create'
import { parseProject, serializeProject } from './project-file'
import type { Project } from './schema'

const stamp = { changedBy: '', changedAt: '2026-11-21T02:00:00.000Z' }

function fileOf(project: Project): Record<string, unknown> {
  return JSON.parse(serializeProject(project, 'test')) as Record<string, unknown>
}

describe('project files', () => {
  it('[PF1] writing and reading gives a project back, whatever its texts', () => {
    fc.assert(fc.property(projects, (project) => {
      expect(parseProject(fileOf(project))).toEqual({ ok: true, project })
    }))
  })

  it('[PF1] is readable: indented, with its format, version and app version', () => {
    const text = serializeProject(anyProject(), '9.9.9')
    expect(text.split('\n').slice(0, 4)).toEqual(['{', '  "format": "onedoor-project",', '  "version": 1,', '  "appVersion": "9.9.9",'])
  })

  it.each([null, 7, 'text', [], {}, { format: 'other', version: 1 }, { format: 'onedoor-project' }])('[PF2] %j is not a project', (value) => {
    expect(parseProject(value)).toEqual({ ok: false, problem: { kind: 'notAProject' } })
  })

  it('[PF2] a newer file is refused as newer', () => {
    expect(parseProject({ ...fileOf(anyProject()), version: 2 })).toEqual({ ok: false, problem: { kind: 'newer', version: 2 } })
  })

  it('[PF2] a damaged file is refused with the place', () => {
    const file = fileOf(anyProject())
    const [round] = file['rounds'] as object[]
    expect(parseProject({ ...file, rounds: [{ ...round, date: 'soon' }] })).toEqual({ ok: false, problem: { kind: 'damaged', where: 'rounds[0].date' } })
    expect(parseProject({ ...file, rounds: [round, round] })).toEqual({ ok: false, problem: { kind: 'damaged', where: 'rounds[1].id' } })
    expect(parseProject({ ...file, rounds: [] })).toEqual({ ok: false, problem: { kind: 'damaged', where: 'rounds' } })
    expect(parseProject({ ...file, actions: 'none' })).toEqual({ ok: false, problem: { kind: 'damaged', where: 'actions' } })
    expect(parseProject({ ...file, header: { ...(file['header'] as object), weights: { 1: 9 } } })).toMatchObject({ ok: false, problem: { kind: 'damaged' } })
  })

  it('[PF2] an id that would reach an object’s prototype is refused', () => {
    const file = fileOf(anyProject())
    const [round] = file['rounds'] as object[]
    expect(parseProject({ ...file, rounds: [round, { ...round, id: '__proto__' }] })).toMatchObject({ ok: false })
    expect(({} as { date?: string }).date).toBeUndefined()
  })

  it('[PF1] an id that every object answers to is an id like any other', () => {
    const project = anyProject()
    const rounds = { ...project.rounds, constructor: { ...Object.values(project.rounds)[0], id: 'constructor' } } as Project['rounds']
    expect(parseProject(fileOf({ ...project, rounds }))).toEqual({ ok: true, project: { ...project, rounds } })
  })

  it('[PF2] a row whose order no other row could be put beside is refused', () => {
    const change = addArea(anyProject(), 'system', '1', 'area', stamp)
    expect(parseProject({ ...fileOf(anyProject()), priorityAreas: [{ ...change.after, order: 'first' }] })).toEqual({ ok: false, problem: { kind: 'damaged', where: 'priorityAreas[0].order' } })
  })

  it('[PF2] fields that are not known survive', () => {
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
    fc.assert(fc.property(projects, projects, (project, other) => {
      const puts = Object.values(other.actions).map((action) => putChange(project, 'actions', action))
      const removed = Object.keys(project.outcomes).map((id) => deleteChange(project, 'outcomes', id)).filter((change): change is Change => change !== null)
      const changes = [...puts, ...removed]
      const after = applyChanges(project, changes)
      expect(applyChanges(after, invertChanges(changes))).toEqual(project)
      expect(after.answers).toBe(project.answers)
      expect(after.header).toBe(project.header)
    }))
  })
})

describe('new projects', () => {
  it('[PR1] start from the agencies that exist on their day', () => {
    let count = 0
    const project = createProject({ title: {}, level: 'system', country: 'LA', language: 'lo' }, laoAgencies, stamp, () => `id-${(count += 1)}`)
    expect(project.agencies['ministry-of-finance']).toBeDefined()
    expect(Object.values(project.agencies).filter((agency) => agency.validTo)).toEqual([])
    const of2021 = agencyCopies(laoAgencies, '2021-10-01', stamp)
    expect(Object.keys(of2021).length).toBeGreaterThan(Object.keys(project.agencies).length)
  })

  it('[PR1] a duplicate is a project of its own with the same content', () => {
    const project = anyProject()
    const copy = duplicateProject(project, { en: 'Copy' }, stamp, () => 'another')
    expect(copy.header).toMatchObject({ id: 'another', title: { en: 'Copy' } })
    expect(currentRound(copy)).toEqual(currentRound(project))
  })
})

import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { examplePath, openExample } from '../../tests/factories/project'
import { onedoor, workingFolder } from '../../tests/setup/onedoor'
import { serializeProject } from '../domain/project/project-file'

// Making a PDF takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const { fileOf } = workingFolder()
const workshop = examplePath('lao-workshop-2021')
const assessment = examplePath('illustrative-assessment')

describe('check and score', () => {
  test('says what is in a project', async () => {
    expect(await onedoor('check', assessment)).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('82 answers') as string,
    })
    const { ok, counts } = JSON.parse((await onedoor('check', workshop, '--json')).out) as {
      ok: boolean
      counts: Record<string, number>
    }
    expect({ ok, counts }).toMatchObject({
      ok: true,
      counts: { answers: 0, priorityAreas: 7, outcomes: 7, actions: 14 },
    })
  })

  test('[PF3] [PF4] says of which version the file is, whether it was altered, and what brought it up to date', async () => {
    const project = openExample('lao-workshop-2021')
    const text = serializeProject(project, 'test')
    const whole = await onedoor('check', fileOf('whole.onedoor.json', text))
    expect(whole.out).toContain('checksum ok; version 4\n')
    const altered = fileOf('altered.onedoor.json', text.replace('"country": ', '"country": "Another", "was": '))
    expect((await onedoor('check', altered)).out).toContain(
      'altered since OneDoor wrote it: the checksum differs; version 4\n',
    )
    expect(JSON.parse((await onedoor('check', altered, '--json')).out)).toMatchObject({
      version: 4,
      checksum: 'differs',
      altered: true,
      migrations: [],
    })
    const old = join(import.meta.dirname, '../../tests/fixtures/project-files/v1-every-kind.onedoor.json')
    expect((await onedoor('check', old)).out).toContain(
      'no checksum; version 1, brought up to date by 0002-checksum, 0003-wordings, 0004-responsible\n',
    )
  })

  test('scores an assessment', async () => {
    const { code, out } = await onedoor('score', assessment, '--json')
    const score = JSON.parse(out) as {
      overall: number
      completeness: number
      range: number[]
      blocks: { number: number }[]
    }
    expect(code).toBe(0)
    expect(Object.keys(score)).toEqual(['overall', 'completeness', 'range', 'blocks'])
    expect(score.completeness).toBe(1)
    expect(score.range).toEqual([score.overall, score.overall])
    expect(score.blocks.map((block) => block.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(score.blocks[0]).toEqual({
      number: 1,
      readiness: 0.4375,
      completeness: 1,
      range: [0.4375, 0.4375],
      band: 'starting',
    })
  })

  test('gives numbers where nothing is answered', async () => {
    const score = JSON.parse((await onedoor('score', workshop, '--json')).out) as { overall: number; blocks: object[] }
    expect(score).toMatchObject({ overall: 0, completeness: 0, range: [0, 1] })
    expect(score.blocks[8]).toEqual({ number: 9, readiness: 0, completeness: 0, range: [0, 1], band: null })
    expect((await onedoor('score', workshop)).out).toContain('Overall: no score yet, 0 of 82 questions answered')
  })
})

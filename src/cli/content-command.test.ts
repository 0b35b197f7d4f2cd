import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { onedoor, workingFolder } from '../../tests/setup/onedoor'

// Making a PDF takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const { folder } = workingFolder()

describe('content', () => {
  test('prints the counts of the method as JSON', async () => {
    const { code, out, err } = await onedoor('content', '--json')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const counts = JSON.parse(out) as { byBlock: { number: number; questions: number; actionPoints: number }[] }
    expect(counts).toMatchObject({ buildingBlocks: 9, questions: 82, actionPoints: 80, frontOfficePriorityAreas: 17 })
    expect(counts.byBlock[0]).toEqual({ id: 'political-commitment', number: 1, questions: 8, actionPoints: 8 })
    expect(counts.byBlock.map(({ questions, actionPoints }) => [questions, actionPoints])).toEqual([
      [8, 8],
      [8, 8],
      [6, 6],
      [14, 14],
      [9, 9],
      [14, 12],
      [4, 4],
      [9, 9],
      [10, 10],
    ])
  })

  test('prints them for people too', async () => {
    expect((await onedoor('content')).out).toContain('9 building blocks, 82 questions, 80 action points')
  })
})

describe('content', () => {
  test('[MO2] gives the method away as data, with the templates of the matrices', async () => {
    const out = join(folder, 'method')
    const ran = await onedoor('content', '--format', 'json', '--out', out)
    expect(ran).toEqual({ code: 0, out: `${join(out, 'onedoor-method.json')}\n`, err: '' })
    const data = JSON.parse(readFileSync(join(out, 'onedoor-method.json'), 'utf8')) as {
      format: string
      texts: { kind: string }[]
      matrices: { matrix: string; columns: { key: string }[] }[]
      method: { buildingBlocks: object[] }
    }
    expect(data.format).toBe('onedoor-method')
    expect(data.texts.filter(({ kind }) => kind === 'question')).toHaveLength(82)
    expect(data.matrices.map(({ matrix, columns }) => [matrix, columns[0]?.key])).toEqual([
      ['system', 'buildingBlock'],
      ['front-office', 'priorityArea'],
    ])
    expect(data.method.buildingBlocks).toHaveLength(9)
  })

  test('[MO2] and as a workbook', async () => {
    const out = join(folder, 'method')
    expect(await onedoor('content', '--format', 'xlsx', '--out', out, '--date', '2026-11-21')).toEqual({
      code: 0,
      out: `${join(out, 'onedoor-method.xlsx')}\n`,
      err: '',
    })
    expect(readFileSync(join(out, 'onedoor-method.xlsx'), 'latin1').slice(0, 4)).toBe('PK\u0003\u0004')
  })
})

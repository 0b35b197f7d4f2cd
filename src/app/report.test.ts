import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyProject, projects } from '../../tests/factories/any-project'
import { openExample } from '../../tests/factories/project'
import type { Project } from '../domain/project/schema'
import { appPatterns, projectPattern, projectPatterns } from '../paths/paths'
import { reportText, screenPath, type ReportFacts } from './report'

const facts: ReportFacts = {
  version: '0.1.0',
  time: '2026-11-20T03:00:00.000Z',
  hash: '#/project/id-1/assessment/4/4.1.2',
  language: 'lo',
  browser: 'Browser/1.0',
  person: '',
  project: null,
}

function report(error: unknown, more: Partial<ReportFacts> = {}): string {
  return reportText(error, { ...facts, ...more }, (label) => label)
}

function failing(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return error
  }
}

/** Every text of a project replaced by one that says where it stood. */
function marked(value: unknown, path: string): unknown {
  if (typeof value === 'string') return `MARKER secret “${path}” ລັບ`
  if (Array.isArray(value)) return value.map((item, index) => marked(item, `${path}.${index}`))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, marked(item, `${path}.${key}`)]))
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : []
}

describe('the report', () => {
  it('[ER3] says what happened, where in the program, on what, with how much in the project', () => {
    const error = new TypeError("Cannot read properties of undefined (reading 'lo')")
    const text = report(error, { project: openExample('lao-workshop-2021') })
    expect(text).toContain("error: TypeError: Cannot read properties of undefined (reading 'lo')")
    expect(text).toMatch(/stack: \n.*report\.test\.ts:\d+:\d+/u)
    expect(text).toContain('version: 0.1.0')
    expect(text).toContain('browser: Browser/1.0')
    expect(text).toMatch(/counts: rounds 1, .*actions \d{2,}/u)
    expect(text).toContain('screen: /project/*/assessment/4/4.1.2')
  })

  it('[ER3] holds no text of a project, whatever the error quotes', () => {
    const project = marked(openExample('illustrative-assessment'), 'project') as Project
    const texts = [...new Set(textsOf(project))]
    const errors = texts.flatMap((text, index) =>
      index % 60 > 0
        ? []
        : [
            new Error(text),
            new Error(`there is no agency ${text} here`),
            failing(() => JSON.parse(text)),
            failing(() => JSON.parse(`{"a": ${text}`)),
            text,
            new Error(`one\n    at secret (MARKER:1:2)\n${text}`),
            new RangeError(`“${text.slice(0, 25)}`),
          ],
    )
    expect(errors.length).toBeGreaterThan(50)
    for (const error of errors) expect(report(error, { project, person: 'MARKER' })).not.toMatch(/MARKER|secret|ລັບ/u)
  })

  it('[ER3] holds no name, nor a part of one', () => {
    const project = { ...anyProject(), header: { ...anyProject().header, changedBy: 'Khamphone Vongsa' } }
    expect(report(new Error('Vongsa is not Somsack, said Khamphone'), { project, person: 'Somsack' })).toContain(
      'error: Error: … is not …, said …\n',
    )
  })

  it('[ER3] holds no text that was typed, whatever it is', () => {
    fc.assert(
      fc.property(projects, (project) => {
        const typed = textsOf([project.header.title, Object.values(project.actions).map(({ text }) => text)]).filter(
          (text) => text.trim().length > 2,
        )
        const bare = report(new Error('it failed'), { project })
        for (const text of typed.filter((one) => !bare.includes(one)))
          expect(report(new Error(`it failed with ${text} in it`), { project })).not.toContain(text)
      }),
      { numRuns: 50 },
    )
  })

  it('[ER3] names no folder of the device, and holds what is no error at all', () => {
    const error = new Error('x')
    error.stack =
      'Error: x\n    at draw (file:///C:/Folder/Khamphone/onedoor/assets/plan-page-Ab1.js:3:44)\n    at async https://one.example/assets/start-9.js:1:2'
    expect(report(error)).toContain('stack: \ndraw (plan-page-Ab1.js:3:44)')
    error.stack = 'draw@https://one.example/Khamphone/assets/plan-page-Ab1.js:3:44\n@https://one.example/start-9.js:1:2'
    expect(report(error)).toContain('stack: \ndraw (plan-page-Ab1.js:3:44)\n(start-9.js:1:2)')
    expect(report(undefined)).toContain('error: undefined: \n')
    expect(report({ secret: 'MARKER' })).not.toMatch(/MARKER/u)
  })

  it('[ER3] leaves out of the address whatever is not the app’s own', () => {
    expect(screenPath('')).toBe('/')
    expect(screenPath('#/project/ministry-of-x/plan/front-office')).toBe('/project/*/plan/front-office')
    expect(screenPath('#/project/plan/typed%20text?and=more')).toBe('/project/*/*')
    expect(screenPath('#/about')).toBe('/about')
  })

  it('[ER3] knows every page that the app has', () => {
    const routes = [...Object.values(appPatterns), projectPattern, ...Object.values(projectPatterns)]
    expect(routes.length).toBeGreaterThan(6)
    for (const word of routes.flatMap((path) => path.split('/')).filter((part) => part !== '' && !part.startsWith(':')))
      expect(screenPath(`#/project/1/${word}`), word).toBe(`/project/*/${word}`)
  })
})

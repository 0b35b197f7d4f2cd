import fc from 'fast-check'
import { expect, it } from 'vitest'
import { projects } from '../../../../tests/factories/any-project'
import { projectWithRows } from '../../../../tests/factories/plan'
import { frameOf, projectFrom, slicesOf } from './slices'

it('[OP7] a project that is handed over in slices is the same', () => {
  fc.assert(
    fc.property(projects, (project) => {
      const { project: whole, add } = projectFrom(structuredClone(frameOf(project)))
      for (const slice of slicesOf(project)) add(structuredClone(slice))
      expect(whole).toEqual(project)
    }),
    { numRuns: 30 },
  )
})

it('[OP7] a slice is small in entities and in signs', () => {
  const project = projectWithRows(1000)
  const [first] = Object.values(project.actions)
  if (!first) throw new Error('the project has no action')
  project.actions['long'] = { ...first, id: 'long', text: { en: 'x'.repeat(500_000) } }
  const slices = [...slicesOf(project)].filter(({ collection }) => collection === 'actions')
  expect(Math.max(...slices.map(({ entities }) => entities.length))).toBeLessThanOrEqual(400)
  expect(slices.find(({ entities }) => entities.at(-1)?.id === 'long')).toBeDefined()
  expect(slices.flatMap(({ entities }) => entities)).toHaveLength(1001)
})

import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { anyProject } from '../../../../tests/factories/any-project'
import { saveProject } from '../../database/projects'
import { duplicateIfInUse } from './duplicate-if-in-use'

it('[OP8] a project that is here or open already is not replaced', async () => {
  const project = anyProject()
  expect(await duplicateIfInUse(project, [])).toBe(project)
  const duplicate = await duplicateIfInUse(project, [project.header.id])
  expect(duplicate.header.id).not.toBe(project.header.id)
  expect(duplicate.rounds).toBe(project.rounds)
  await saveProject(project)
  expect((await duplicateIfInUse(project, [])).header.id).not.toBe(project.header.id)
})

it('[OP8] an id that cannot stand in an address becomes another', async () => {
  const project = anyProject()
  const odd = { ...project, header: { ...project.header, id: '../x?#' } }
  expect((await duplicateIfInUse(odd, [])).header.id).toMatch(/^[\w-]+$/u)
})

import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { anyProject } from '../../../../tests/factories/any-project'
import { saveProject } from '../../database/projects'
import { besideOwn } from './beside-own'

it('[OP8] a project that is here or open already is not replaced', async () => {
  const project = anyProject()
  expect(await besideOwn(project, [])).toBe(project)
  const beside = await besideOwn(project, [project.header.id])
  expect(beside.header.id).not.toBe(project.header.id)
  expect(beside.rounds).toBe(project.rounds)
  await saveProject(project)
  expect((await besideOwn(project, [])).header.id).not.toBe(project.header.id)
})

it('[OP8] an id that cannot stand in an address becomes another', async () => {
  const project = anyProject()
  const odd = { ...project, header: { ...project.header, id: '../x?#' } }
  expect((await besideOwn(odd, [])).header.id).toMatch(/^[\w-]+$/u)
})

import 'fake-indexeddb/auto'
import { expect, it, vi } from 'vitest'
import { anyProject } from '../../../tests/factories/any-project'
import { keepProject } from '../../session/current'
import { followProjectList, useProjectList } from './project-list'

it('shows a project that was made a moment ago and is still on its way to the database', async () => {
  const project = anyProject()
  const kept = keepProject(project)
  const stop = followProjectList()
  await vi.waitFor(() =>
    expect(useProjectList.getState().headers?.map(({ header }) => header.id)).toEqual([project.header.id]),
  )
  stop()
  await kept
})

import type { Header } from '../../domain/project/schema'
import type { TypedText } from '../../domain/text/typed-text'
import * as commands from '../../session/commands/projects'
import { refreshProjectList } from './project-list'

export async function renameProject(header: Header, title: TypedText): Promise<void> {
  await commands.renameProject(header, title)
  await refreshProjectList()
}

let isCopying = false

/** Duplicates a project. While one is made no other is begun. */
export async function copyProject(id: string): Promise<void> {
  if (isCopying) return
  isCopying = true
  try {
    await commands.copyProject(id)
    await refreshProjectList()
  } finally {
    isCopying = false
  }
}

/** Moves a project to the bin, from which it can be brought back for thirty days ([HI6]). */
export async function removeProject(id: string): Promise<void> {
  const { moveToBin } = await import('../../session/delete')
  await moveToBin(id)
  await refreshProjectList()
}

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a package says of itself. */
export interface PackageFacts {
  name: string
  version: string
  licence: string
  author: string
  text: string
}

interface Manifest {
  name: string
  version: string
  license?: string | { type: string }
  licenses?: { type: string }[]
  author?: string | { name: string }
}

/** The folder of the package that a module belongs to, from `node_modules` on; null for a module of the project. */
export function packageFolder(moduleId: string): string | null {
  const path = moduleId.replace(/\\/gu, '/').replace(/^\0/u, '')
  const at = path.lastIndexOf('node_modules/')
  const match = at < 0 ? null : /^(?:@[^/]+\/)?[^/]+/u.exec(path.slice(at + 'node_modules/'.length))
  if (!match || match[0].startsWith('.')) return null
  return path.slice(path.indexOf('node_modules/'), at) + `node_modules/${match[0]}`
}

/**
 * Reads what an installed package says of its licence; where its manifest names none, its licence file is asked.
 * @param folder from `node_modules` on
 */
export function packageFacts(root: string, folder: string): PackageFacts {
  const path = join(root, folder)
  const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as Manifest
  const text = licenceText(path)
  const { name, version, author } = manifest
  return {
    name,
    version,
    licence: named(manifest) ?? guessed(text),
    author: (typeof author === 'string' ? author : (author?.name ?? '')).replace(/\s*<.*$/u, ''),
    text,
  }
}

function named({ license, licenses }: Manifest): string | undefined {
  return typeof license === 'string' ? license : (license?.type ?? licenses?.[0]?.type)
}

function guessed(text: string): string {
  return /permission is hereby granted, free of charge/iu.test(text) ? 'MIT' : 'unknown'
}

function licenceText(path: string): string {
  const file =
    existsSync(path) &&
    readdirSync(path).find((name) => /^(?:licen[cs]e|unlicense|copying)(?:\.(?:md|txt))?$/iu.test(name))
  return file ? readFileSync(join(path, file), 'utf8').replace(/\r\n/gu, '\n').trim() : ''
}

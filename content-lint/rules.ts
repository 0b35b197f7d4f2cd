import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Content, Finding, Rule } from './content'

const folder = join(import.meta.dirname, 'rules')

/** The names of the rules: every file in rules/ is one by being there. */
export function ruleNames(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => basename(file, '.ts'))
    .sort()
}

/** Runs every rule over the content. */
export async function lintContent(content: Content): Promise<{ rule: string; findings: Finding[] }[]> {
  return Promise.all(
    ruleNames().map(async (name) => {
      const { rule } = (await import(pathToFileURL(join(folder, `${name}.ts`)).href)) as { rule: Rule }
      return { rule: name, findings: rule(content) }
    }),
  )
}

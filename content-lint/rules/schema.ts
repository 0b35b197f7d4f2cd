import { z } from 'zod/mini'
import {
  agencySchema,
  buildingBlockSchema,
  contextSchema,
  frontOfficeAreaSchema,
  goodPracticesSchema,
  scaleSchema,
} from '../../content/schema'
import type { Content, Finding, Rule } from '../content'
import { agenciesFile, blockFile, contextFile, frontOfficeFile, practiceFile, scaleFile } from '../texts'

/** Everything has the shape that content/schema.ts describes, nothing more and nothing less. */
export const rule: Rule = ({ method, agencies }: Content): Finding[] => [
  ...method.buildingBlocks.flatMap((block) =>
    check(buildingBlockSchema, block, blockFile(block), `block ${block.number}`),
  ),
  ...method.frontOfficeAreas.flatMap((area) => check(frontOfficeAreaSchema, area, frontOfficeFile, area.id)),
  ...check(contextSchema, method.context, contextFile, 'context'),
  ...method.goodPractices.flatMap((practice) =>
    check(goodPracticesSchema, practice, practiceFile(practice), practice.id),
  ),
  ...check(scaleSchema, method.scale, scaleFile, 'scale'),
  ...agencies.flatMap((agency) => check(agencySchema, agency, agenciesFile, agency.id)),
]

// zod/mini has no sentences of its own; without them a finding would only say “Invalid input”.
z.config(z.locales.en())

type Issue = z.core.$ZodIssue

function check(schema: z.ZodMiniType, value: unknown, file: string, at: string): Finding[] {
  const result = schema.safeParse(value)
  if (result.success) return []
  return result.error.issues
    .flatMap((issue) => closest(issue, []))
    .map(({ path, message }) => ({
      file,
      at: [at, path.join('.')].filter(Boolean).join(' '),
      says: `does not have the shape that content/schema.ts asks for: ${message}`,
    }))
}

/** Where a value may have one of several shapes, the issues with the shape that it misses least. */
function closest(issue: Issue, outer: readonly PropertyKey[]): { path: string[]; message: string }[] {
  const path = [...outer, ...issue.path]
  if (issue.code !== 'invalid_union' || issue.errors.length === 0)
    return [{ path: path.map(String), message: issue.message }]
  const nearest = issue.errors.reduce((best, errors) => (errors.length < best.length ? errors : best))
  return nearest.flatMap((inner) => closest(inner, path))
}

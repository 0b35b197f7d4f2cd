import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { laoAgencies } from '../content/agencies/lao-pdr'
import { methodSource } from '../content/method-source'
import { exampleFiles } from '../examples/source/example-files'
import { askedQuestions } from '../src/domain/method/method'
import { questionnaireSlice } from '../src/domain/method/slices'
import type { Project } from '../src/domain/project/schema'
import type { TypedText } from '../src/domain/text/typed-text'
import { openExample } from '../tests/factories/project'

const files = exampleFiles()

test.each(Object.keys(files))('examples/%s is what scripts/build-examples.ts makes', (name) => {
  expect(readFileSync(join(import.meta.dirname, '../examples', name), 'utf8')).toBe(files[name])
})

function textsOf(project: Project): TypedText[] {
  return [
    ...Object.values(project.priorityAreas).map((area) => area.name),
    ...Object.values(project.outcomes).flatMap((outcome) => [
      outcome.text,
      ...(outcome.comment ? [outcome.comment] : []),
    ]),
    ...Object.values(project.actions).map((action) => action.text),
    ...Object.values(project.checks).map((check) => check.reason),
    ...Object.values(project.answers).flatMap((answer) =>
      [answer.note, answer.evidence, answer.description].filter((text) => text !== undefined),
    ),
  ]
}

describe.each(['lao-workshop-2021', 'illustrative-assessment'] as const)('%s', (name) => {
  const project = openExample(name)

  test('has every text in both languages', () => {
    for (const text of textsOf(project)) expect([text.lo, text.en].every((half) => half?.trim())).toBe(true)
  })

  test('names only agencies that it has', () => {
    const named = [
      ...Object.values(project.priorityAreas).flatMap((area) => area.hostAgencyIds),
      ...Object.values(project.outcomes).flatMap((outcome) => [
        ...outcome.leadAgencyIds,
        ...outcome.supportingAgencyIds,
      ]),
      ...Object.values(project.agencies).flatMap((agency) => agency.successorIds),
    ]
    expect(named.filter((id) => !project.agencies[id])).toEqual([])
  })
})

test('the workshop example holds the three tables as drafted, and says where they come from', () => {
  const project = openExample('lao-workshop-2021')
  const areas = Object.values(project.priorityAreas)
  expect(areas.map((area) => area.group).sort()).toEqual(['4', '4', '6', '8', '8', '8', '8'])
  expect(Object.keys(project.actions)).toHaveLength(14)
  expect(project.answers).toEqual({})
  expect(
    [...areas, ...Object.values(project.outcomes), ...Object.values(project.actions)].flatMap(
      (item) => item.derivedFrom.questions,
    ),
  ).toEqual([])
  expect(project.header).toMatchObject({ level: 'system', country: 'LA', language: 'lo', illustrative: false })
  expect(project.header.source?.en).toContain('28 October 2021')
  const examples = Object.values(project.outcomes).filter((outcome) => outcome.text.en?.startsWith('Example:'))
  expect(examples).toHaveLength(1)
  expect(examples[0]?.comment?.en).toContain('handbook’s example')
  const ministries2021 = laoAgencies.filter((agency) => agency.kind === 'ministry' && !agency.validFrom)
  expect(ministries2021).toHaveLength(17)
  for (const { id, validTo } of ministries2021) expect(project.agencies[id]?.validTo).toBe(validTo)
})

test('the illustrative example is whole and marked as made up', () => {
  const project = openExample('illustrative-assessment')
  const questions = questionnaireSlice(methodSource, 'en')
    .blocks.flatMap(askedQuestions)
    .map((question) => question.number)
  expect(
    Object.values(project.answers)
      .map((answer) => answer.question)
      .sort(),
  ).toEqual([...questions].sort())
  expect(Object.values(project.checks)).toHaveLength(2)
  expect(project.header.illustrative).toBe(true)
  const matrixOf = new Map(
    Object.values(project.outcomes).map((outcome) => [
      outcome.id,
      project.priorityAreas[outcome.priorityAreaId]?.matrix,
    ]),
  )
  const matrices = Object.values(project.actions).map((action) => matrixOf.get(action.outcomeId))
  expect([
    matrices.filter((matrix) => matrix === 'system').length,
    matrices.filter((matrix) => matrix === 'front-office').length,
  ]).toEqual([26, 8])
  expect(Object.values(project.agencies).filter((agency) => agency.validTo)).toEqual([])
  for (const outcome of Object.values(project.outcomes)) expect(outcome.leadAgencyIds.length).toBeGreaterThan(0)
  for (const action of Object.values(project.actions)) expect(action.derivedFrom.questions.length).toBeGreaterThan(0)
})

/**
 * What a project is made of: flat entities in named collections, each with a stable id, who changed it last and when.
 * Entities refer to each other by id. Objects are loose: fields that a newer version added survive a round trip.
 */
import { z } from 'zod/mini'
import { isOrder } from '../planning/order'
import type { CollectionName } from './collections'

// Ids are keys of plain objects, so the one name that would reach an object's prototype is refused.
const id = z.string().check(
  z.minLength(1),
  z.maxLength(200),
  z.refine((value) => value !== '__proto__'),
)
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
const order = z.string().check(z.refine(isOrder))
const moment = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/))

export const typedTextSchema = z.looseObject({ lo: z.optional(z.string()), en: z.optional(z.string()) })

/** Fields of every entity. `changedBy` is a name typed once per device; it may be empty. */
const stamp = { id, changedBy: z.string(), changedAt: moment }

/** Where a plan entity comes from: the questions whose gaps it closes, and the suggestion it was drafted from. */
const derivedFromSchema = z.looseObject({
  questions: z.array(z.string()),
  suggestion: z.optional(z.string()),
})
export type DerivedFrom = z.infer<typeof derivedFromSchema>

export const roundSchema = z.looseObject({ ...stamp, name: typedTextSchema, date: day })
export type Round = z.infer<typeof roundSchema>

export const partAnswerSchema = z.enum(['yes', 'no', 'unknown'])
export type PartAnswer = z.infer<typeof partAnswerSchema>
export const answerValueSchema = z.enum(['yes', 'no', 'notApplicable', 'unknown'])
export type AnswerValue = z.infer<typeof answerValueSchema>

/** One answer in a round. `respondent` is `consensus` or the id of a response. */
export const answerSchema = z.looseObject({
  ...stamp,
  roundId: id,
  respondent: id,
  question: z.string(),
  value: z.optional(answerValueSchema),
  parts: z.optional(z.record(z.string().check(z.regex(/^[a-f]$/)), partAnswerSchema)),
  ratio: z.optional(
    z.looseObject({ domestic: z.number().check(z.nonnegative()), external: z.number().check(z.nonnegative()) }),
  ),
  description: z.optional(typedTextSchema),
  note: z.optional(typedTextSchema),
  evidence: z.optional(typedTextSchema),
})
export type Answer = z.infer<typeof answerSchema>

/** A checklist status that the group set otherwise than its answer says, with the reason. */
export const checkSchema = z.looseObject({
  ...stamp,
  roundId: id,
  actionPoint: z.string(),
  status: z.enum(['yes', 'no']),
  reason: typedTextSchema,
})
export type Check = z.infer<typeof checkSchema>

export const projectAgencySchema = z.looseObject({
  ...stamp,
  name: typedTextSchema,
  abbreviation: typedTextSchema,
  validFrom: z.optional(z.string()),
  validTo: z.optional(z.string()),
  successorIds: z.array(id),
})
export type ProjectAgency = z.infer<typeof projectAgencySchema>

export const matrixSchema = z.enum(['system', 'front-office'])
export type Matrix = z.infer<typeof matrixSchema>

/** `group` is the building block's number (system) or the id of the front-office area. */
export const priorityAreaSchema = z.looseObject({
  ...stamp,
  matrix: matrixSchema,
  group: z.string(),
  order,
  name: typedTextSchema,
  hostAgencyIds: z.array(id),
  derivedFrom: derivedFromSchema,
})
export type PriorityArea = z.infer<typeof priorityAreaSchema>

export const outcomeSchema = z.looseObject({
  ...stamp,
  priorityAreaId: id,
  order,
  text: typedTextSchema,
  leadAgencyIds: z.array(id),
  supportingAgencyIds: z.array(id),
  comment: z.optional(typedTextSchema),
  derivedFrom: derivedFromSchema,
})
export type Outcome = z.infer<typeof outcomeSchema>

export const timelineSchema = z.union([
  z.looseObject({ kind: z.literal('months'), months: z.int().check(z.positive(), z.lte(1200)) }),
  z.looseObject({ kind: z.literal('dates'), from: day, to: day }),
  z.looseObject({ kind: z.literal('immediately') }),
  z.looseObject({ kind: z.literal('continuous') }),
  z.looseObject({ kind: z.literal('words'), text: typedTextSchema }),
])
export type Timeline = z.infer<typeof timelineSchema>

export const actionSchema = z.looseObject({
  ...stamp,
  outcomeId: id,
  order,
  text: typedTextSchema,
  /** Who sees to it that the action is done: a person by name or post. */
  responsible: z.optional(typedTextSchema),
  timeline: z.optional(timelineSchema),
  derivedFrom: derivedFromSchema,
})
export type Action = z.infer<typeof actionSchema>

/** A proposal that the group dropped. Its id is the suggestion's. */
export const dismissalSchema = z.looseObject({ ...stamp })
export type Dismissal = z.infer<typeof dismissalSchema>

/**
 * A text of the method in the project's own wording ([MO8]). Its id is the text's name: its file and the way to it.
 * `instead` is the method's text as it was when the wording was proposed: another one needs another wording ([MO9]).
 */
export const wordingSchema = z.looseObject({
  ...stamp,
  lo: z.optional(z.string()),
  en: z.optional(z.string()),
  instead: z.looseObject({ lo: z.string(), en: z.string() }),
})
export type Wording = z.infer<typeof wordingSchema>

/** What a project says of itself. One per project; its id is the project's. */
export const headerSchema = z.looseObject({
  ...stamp,
  title: typedTextSchema,
  level: z.enum(['system', 'organization']),
  country: z.string(),
  /** The language in which the group types and reads the questions. */
  language: z.enum(['lo', 'en']),
  createdAt: moment,
  /** True for a made-up case: every screen and document says so. */
  illustrative: z.boolean(),
  /** Where the content comes from, when it is a real case written down by others. */
  source: z.optional(typedTextSchema),
  /** Weights of the blocks, keyed by number, 0 to 5; a block that is not named weighs 1. */
  weights: z.record(z.string().check(z.regex(/^[1-9]$/)), z.int().check(z.gte(0), z.lte(5))),
})
export type Header = z.infer<typeof headerSchema>

export const entitySchemas = {
  header: headerSchema,
  rounds: roundSchema,
  answers: answerSchema,
  checks: checkSchema,
  agencies: projectAgencySchema,
  priorityAreas: priorityAreaSchema,
  outcomes: outcomeSchema,
  actions: actionSchema,
  dismissals: dismissalSchema,
  wordings: wordingSchema,
} as const satisfies Record<CollectionName | 'header', unknown>

export type EntityOf<Name extends keyof typeof entitySchemas> = z.infer<(typeof entitySchemas)[Name]>
export type AnyEntity = EntityOf<keyof typeof entitySchemas>

export type Collections = { [Name in CollectionName]: Record<string, EntityOf<Name>> }

/** A whole project, as it is held in memory. */
export interface Project extends Collections {
  header: Header
  /** What else stood in its file: kept and written back, for the newer OneDoor that knows it ([PF7]). */
  unknown?: Record<string, unknown>
}

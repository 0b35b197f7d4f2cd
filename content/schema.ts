/**
 * The shape of the method's content, as it is written by hand: English and Lao side by side.
 * Everything in content/ is checked against these schemas when the app is built.
 */
import { z } from 'zod/mini'

/** A text of the method. `review` is about the Lao: `draft` until a Lao reader has signed it off. */
export const textSchema = z.strictObject({
  en: z.string().check(z.minLength(1)),
  lo: z.string().check(z.minLength(1)),
  review: z.enum(['draft', 'reviewed']),
})
export type Text = z.infer<typeof textSchema>

/** How long an action takes: a number of months, or from the first day and without an end. */
export const durationSchema = z.union([
  z.strictObject({ kind: z.literal('months'), months: z.int().check(z.positive()) }),
  z.strictObject({ kind: z.literal('immediately') }),
  z.strictObject({ kind: z.literal('continuous') }),
])
export type Duration = z.infer<typeof durationSchema>

const questionNumber = z.string().check(z.regex(/^4\.[1-9]\.\d{1,2}$/))

export const partSchema = z.strictObject({ id: z.string().check(z.regex(/^[a-f]$/)), text: textSchema })

/**
 * An item of a chapter 4 questionnaire.
 * - `yes-no`: one answer
 * - `parts`: each part has an answer of its own
 * - `ratio`: two amounts, domestic and external (4.5.6)
 */
export const questionSchema = z.strictObject({
  number: questionNumber,
  kind: z.enum(['yes-no', 'parts', 'ratio']),
  text: textSchema,
  /** One or two plain sentences that say what is meant, for a group that argues about the wording. */
  help: textSchema,
  parts: z.optional(z.array(partSchema).check(z.minLength(2))),
  /** The question that has to be answered yes before this one is asked. */
  dependsOn: z.optional(questionNumber),
  /** What else the question asks for, in words. */
  openPrompt: z.optional(textSchema),
})
export type Question = z.infer<typeof questionSchema>

/** A number that the handbook leaves without a question (4.6.13). It is shown, and asks nothing. */
export const blankSchema = z.strictObject({ number: questionNumber, kind: z.literal('blank'), note: textSchema })
export type BlankQuestion = z.infer<typeof blankSchema>

/** An item of a chapter 5.2 checklist, worded as a state that is reached. */
export const actionPointSchema = z.strictObject({
  number: z.string().check(z.regex(/^[1-9]\.\d{1,2}$/)),
  text: textSchema,
})
export type ActionPoint = z.infer<typeof actionPointSchema>

export const suggestedActionSchema = z.strictObject({ text: textSchema, timeline: durationSchema })

/** A chain that a group can start from: priority area, key outcome, actions. */
export const suggestionSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  /** `handbook`: the row of annex 1 (exercises 4.x and 5.1x). `onedoor`: ours. */
  origin: z.enum(['handbook', 'onedoor']),
  /** The questions whose gaps this chain closes. */
  addresses: z.array(questionNumber).check(z.minLength(1)),
  priorityArea: textSchema,
  keyOutcome: textSchema,
  /** What kind of body leads, and which kinds support: a hint, never an agency's name. */
  leadHint: textSchema,
  supportHint: textSchema,
  actions: z.array(suggestedActionSchema).check(z.minLength(1)),
})
export type Suggestion = z.infer<typeof suggestionSchema>

export const buildingBlockSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z-]+$/)),
  number: z.int().check(z.gte(1), z.lte(9)),
  name: textSchema,
  /** One sentence: what this questionnaire looks at. */
  about: textSchema,
  questions: z.array(z.union([questionSchema, blankSchema])).check(z.minLength(1)),
  actionPoints: z.array(actionPointSchema).check(z.minLength(1)),
  /** The first one is the handbook's own row of annex 1. */
  suggestions: z.array(suggestionSchema).check(z.minLength(1)),
})
export type BuildingBlock = z.infer<typeof buildingBlockSchema>

/** One of the 17 priority areas of annex 2. */
export const frontOfficeAreaSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z-]+$/)),
  number: z.int().check(z.gte(1), z.lte(17)),
  name: textSchema,
  description: textSchema,
  keyOutcome: textSchema,
  /** Areas 13 to 17 have no outcome in the handbook: the one given is ours and says so. */
  keyOutcomeOrigin: z.enum(['handbook', 'onedoor']),
  /** Ours: the handbook leaves the actions of annex 2 to the core group. */
  actions: z.array(suggestedActionSchema).check(z.minLength(2)),
  /** Questions of chapter 4 whose gaps point at this area. May be empty. */
  addresses: z.array(questionNumber),
})
export type FrontOfficeArea = z.infer<typeof frontOfficeAreaSchema>

const namedText = z.strictObject({ id: z.string().check(z.regex(/^[a-z0-9-]+$/)), name: textSchema, about: textSchema })

/** Step 1 of the method (5.1.1): what a core group settles before it assesses. */
export const contextSchema = z.strictObject({
  studies: z.array(namedText).check(z.length(8)),
  coreGroupBodies: z.array(z.strictObject({ id: z.string(), name: textSchema })).check(z.length(6)),
  decisions: z
    .array(
      z.strictObject({
        id: z.string(),
        letter: z.enum(['a', 'b', 'c', 'd', 'e', 'f']),
        name: textSchema,
        about: textSchema,
        /** The types of chapter 2. */
        choices: z.array(namedText).check(z.minLength(2)),
      }),
    )
    .check(z.length(6)),
  principles: z
    .array(
      z.strictObject({
        id: z.string(),
        group: z.enum(['effectiveness', 'accountability', 'inclusiveness']),
        name: textSchema,
      }),
    )
    .check(z.length(11)),
  challenges: z.array(z.strictObject({ id: z.string(), name: textSchema })),
  strategies: z.array(z.strictObject({ id: z.string(), name: textSchema })),
  complaintsComponents: z.array(namedText),
})
export type Context = z.infer<typeof contextSchema>

/** What one country did, building block by building block, in a sentence or two of ours. */
export const goodPracticesSchema = z.strictObject({
  id: z.string(),
  country: textSchema,
  /** Where the handbook tells it, and what it rests on. */
  source: z.string(),
  notes: z.array(z.strictObject({ block: z.int().check(z.gte(1), z.lte(9)), text: textSchema })).check(z.minLength(1)),
})
export type GoodPractices = z.infer<typeof goodPracticesSchema>

const yearMonth = z.string().check(z.regex(/^\d{4}-\d{2}$/))

/** A ministry, department or other body, with its validity and what became of it. */
export const agencySchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z-]+$/)),
  name: z.strictObject({ en: z.string(), lo: z.string(), review: z.enum(['draft', 'reviewed']) }),
  abbreviation: z.strictObject({ en: z.string(), lo: z.string() }),
  kind: z.enum([
    'ministry',
    'ministry-equivalent',
    'state-body',
    'department',
    'mass-organization',
    'party',
    'partner',
    'committee',
    'local',
  ]),
  validFrom: z.optional(yearMonth),
  validTo: z.optional(yearMonth),
  /** Ids of the agencies that took over its work, the main one first. */
  successors: z.array(z.string()),
  /** What is known of the change, in words, where succession is not one to one. */
  note: z.optional(textSchema),
})
export type Agency = z.infer<typeof agencySchema>

/** Bands of readiness and horizons of a plan: numbers that belong to the method, not to code. */
export const scaleSchema = z.strictObject({
  bands: z
    .array(
      z.strictObject({
        id: z.enum(['not-yet', 'starting', 'partly', 'largely']),
        /** The band begins here: a share from 0 to 1. */
        from: z.number(),
        name: textSchema,
      }),
    )
    .check(z.length(4)),
  /** Agreement below this share is to be discussed. */
  agreementThreshold: z.number(),
  horizons: z
    .array(
      z.strictObject({
        id: z.enum(['short', 'medium', 'long']),
        /** Up to and including this month from the start; the last one has no end. */
        toMonth: z.nullable(z.int()),
        name: textSchema,
      }),
    )
    .check(z.length(3)),
})
export type Scale = z.infer<typeof scaleSchema>

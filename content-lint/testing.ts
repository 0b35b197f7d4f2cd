import type { Content, Finding, Rule } from './content'
import { sampleContent } from './sample'

/** What a rule finds in a faultless content after one thing was broken in it, as “place: sentence”. */
export function findingsAfter(rule: Rule, breakIt: (content: Mutable<Content>) => void): string[] {
  const content = sampleContent() as Mutable<Content>
  breakIt(content)
  return rule(content as Content).map(({ file, at, says }: Finding) => `${file} ${at}: ${says}`)
}

/** The same content, everything in it free to be changed. */
export type Mutable<T> = {
  -readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[]
    ? Mutable<Item>[]
    : T[Key] extends object
      ? Mutable<T[Key]>
      : T[Key]
}

/** The item of a list, or a clear failure when the test meant one that is not there. */
export function at<T>(list: readonly T[], index: number): T {
  const item = list[index]
  if (item === undefined) throw new Error(`There is no item ${index}`)
  return item
}

import type { Content, Finding, Rule } from '../content'
import { blockFile, practiceFile } from '../texts'

/** A file's name is its id, and no file is left out of content/method-source.ts. */
export const rule: Rule = ({ method, files }: Content): Finding[] => {
  const named = [...method.buildingBlocks.map(blockFile), ...method.goodPractices.map(practiceFile)]
  const kept = files.filter((file) => /^content\/(?:building-blocks|good-practices)\/.*\.ts$/u.test(file))
  return [
    ...named
      .filter((file) => !kept.includes(file))
      .map((file) => ({ file, at: 'id', says: 'no file has this name: a file is named after its number and id' })),
    ...kept
      .filter((file) => !named.includes(file))
      .map((file) => ({ file, at: 'file', says: 'nothing in content/method-source.ts has this file’s id' })),
  ]
}

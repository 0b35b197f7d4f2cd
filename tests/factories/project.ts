import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openProjectFile } from '../../src/storage/files/open-project-file'
import type { Project } from '../../src/domain/project/schema'

export type ExampleName = 'lao-workshop-2021' | 'illustrative-assessment'
export const exampleNames: readonly ExampleName[] = ['lao-workshop-2021', 'illustrative-assessment']

export function examplePath(name: ExampleName): string {
  return join(import.meta.dirname, '../../examples', `${name}.onedoor.json`)
}

/** An example as a person opens it. */
export function openExample(name: ExampleName): Project {
  const opened = openProjectFile(readFileSync(examplePath(name)))
  if (!opened.ok) throw new Error(`${name} cannot be opened: ${JSON.stringify(opened.error)}`)
  return opened.project
}

/** Texts that people may type or paste, and that documents have to keep exactly. */
export const troublesomeTexts: Readonly<Record<string, string>> = {
  formula: '=1+1',
  command: "=cmd|'/c calc'!A1",
  plus: '+856 20 5555 5555',
  minus: '-1',
  at: '@SUM(A1:A9)',
  error: '#REF!',
  notAvailable: '#N/A',
  escape: '_x0041_ and _x000D_',
  markup: '<b>&amp; "quoted" \'single\'</b> ]]>',
  lao: 'ນ້ຳ ກ່ຳ ຄຳ ໝັ້ນ ຫຼື ໆ ຯລຯ ໐໑໒ ₭ “ ” – •',
  emoji: '🚀👩‍👩‍👧🇱🇦',
  rightToLeft: 'مرحبا \u202Eabc\u202C שלום',
  combining: 'e\u0323\u0302 ກ\u0EB4\u0EC9',
  spaces: '  two before, two after  ',
  lines: 'one\ntwo\n\nfour',
  tab: 'a\tb',
  control: 'bell\u0007 and unit\u001F',
  long: 'ຄວາມຍາວ 10 '.repeat(910).slice(0, 10_000),
}

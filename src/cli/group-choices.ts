import { groupFinder, type NamedGroup } from '../domain/import/group-names'
import type { ImportChange } from '../domain/import/proposal'
import { sameText } from '../domain/import/sheet-table'
import { unknownGroupKey, unknownGroups, type ChosenGroups } from '../domain/import/unknown-groups'
import type { Matrix } from '../domain/project/schema'
import { oneLine, WrongUsage } from './output'

/** What a person says that a name in a workbook stands for, as `--block "Money=5"` does ([IM14]). */
export interface GroupChoice {
  matrix: Matrix
  typed: string
  group: string
}

/** How each matrix is spoken of on the command line. */
const said = {
  system: {
    option: '--block',
    form: 'TYPED NAME=NUMBER',
    example: '"Money=5"',
    one: 'building block',
    allowed: 'the number from 1 to 9 or the name of a building block',
  },
  'front-office': {
    option: '--area',
    form: 'TYPED NAME=AREA',
    example: '"Reception=Operation and management"',
    one: 'front-office area',
    allowed: 'the name of a front-office area in Lao or English',
  },
} as const satisfies Record<Matrix, object>

/**
 * Reads the values of an option that says what names stand for. Behind the last “=” stands the group; nothing before it
 * means rows that name none.
 * @throws WrongUsage when a value has no “=”, or nothing behind it
 */
export function readGroupChoices(matrix: Matrix, values: readonly string[] = []): GroupChoice[] {
  const { option, form, example } = said[matrix]
  return values.map((value) => {
    const at = value.lastIndexOf('=')
    const group = value.slice(at + 1).trim()
    if (at < 0 || group === '')
      throw new WrongUsage(`${option} has to be "${form}", such as ${example}, not “${value}”`)
    return { matrix, typed: value.slice(0, at), group }
  })
}

/**
 * The same choices with the keys of the groups.
 * @throws WrongUsage for a group that there is not, and for a name that is said to stand for two
 */
export function findGroups(
  choices: readonly GroupChoice[],
  groups: Readonly<Record<Matrix, readonly NamedGroup[]>>,
): GroupChoice[] {
  const find = {
    system: groupFinder(groups.system, 'system'),
    'front-office': groupFinder(groups['front-office'], 'front-office'),
  }
  const found: GroupChoice[] = []
  for (const { matrix, typed, group } of choices) {
    const { option, allowed } = said[matrix]
    // Names are read generously, numbers are not: “4.5” is a slip, and neither 4 nor 5.
    const key = /\p{L}|^[1-9]$/u.test(group) ? find[matrix](group) : undefined
    if (key === undefined) throw new WrongUsage(`${option}: behind the “=” has to be ${allowed}, not “${group}”`)
    const other = found.find((one) => one.matrix === matrix && sameText(one.typed, typed))
    if (other && other.group !== key) throw new WrongUsage(`${option} says of “${typed}” that it stands for two things`)
    if (!other) found.push({ matrix, typed, group: key })
  }
  return found
}

/** What the choices say of the names that stand in a file, and those that nothing in it waits for. */
export function chosenGroups(
  changes: readonly ImportChange[],
  choices: readonly GroupChoice[],
): { chosen: ChosenGroups; unused: GroupChoice[] } {
  const chosen: Record<string, string> = {}
  const used = new Set<GroupChoice>()
  for (const unknown of unknownGroups(changes)) {
    const choice = choices.find(({ matrix, typed }) => matrix === unknown.matrix && sameText(typed, unknown.text))
    if (!choice) continue
    chosen[unknownGroupKey(unknown)] = choice.group
    used.add(choice)
  }
  return { chosen, unused: choices.filter((choice) => !used.has(choice)) }
}

/**
 * Why a row cannot be taken whose group is called by a name that none has, with the option that helps. The name is not
 * put into the option: what a workbook says is not to be pasted into a shell.
 */
export function unknownGroupWords(change: ImportChange, text: string): string {
  const { option, form, one } = said[unknownGroups([change])[0]?.matrix ?? 'system']
  const what = text.trim() === '' ? `no ${one} is named` : `no ${one} is called “${oneLine(text)}”`
  return `${what}; correct the cell, or choose one with ${option} "${form}"`
}

/** That a choice was not needed: it may have been mistyped. */
export function unusedWords({ matrix, typed }: GroupChoice): string {
  return `${said[matrix].option}: no row waits for “${oneLine(typed)}”`
}

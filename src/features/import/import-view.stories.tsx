import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState, type ReactElement } from 'react'
import { expect, fn } from 'storybook/test'
import example from '../../../examples/illustrative-assessment.onedoor.json'
import { proposeImport } from '../../domain/import/propose-import'
import type { ImportProposal } from '../../domain/import/proposal'
import type { SheetTable } from '../../domain/import/sheet-table'
import { unknownGroupKey } from '../../domain/import/unknown-groups'
import { matrixRows, matrixTree } from '../../domain/planning/plan'
import { parseProject } from '../../domain/project/project-file'
import type { Project } from '../../domain/project/schema'
import type { MethodTexts } from '../../export/request'
import { importKnowledge } from '../../import/knowledge/import-knowledge'
import { loadMethod } from '../../storage/method/method'
import { showProject } from '../../session/current'
import { ImportView } from './import-view'
import { chosenAtFirst, proposed, type Importing } from './use-import'

/** The example with its first priority area alone, so that a short file can lack a part of it. */
function project(): Project {
  const parsed = parseProject(example)
  if (!parsed.ok) throw new Error('the example is not a project')
  const rows = matrixRows(matrixTree(parsed.project, 'system', ['1', '2', '3', '4', '5', '6', '7', '8', '9']))
  const { area } = rows[0] ?? {}
  const own = rows.filter((row) => row.area === area)
  const named = <Entity extends { id: string }>(
    entities: readonly (Entity | null | undefined)[],
  ): Record<string, Entity> => Object.fromEntries(entities.flatMap((entity) => (entity ? [[entity.id, entity]] : [])))
  return {
    ...parsed.project,
    priorityAreas: named([area]),
    outcomes: named(own.map(({ outcome }) => outcome)),
    actions: named(own.map(({ action }) => action)),
  }
}

/**
 * A matrix that somebody edited: an action was changed, the others are gone, and two rows were added. Below it,
 * answers.
 */
function tables(of: Project): SheetTable[] {
  const [action] = Object.values(of.actions)
  const outcome = of.outcomes[action?.outcomeId ?? '']
  const area = of.priorityAreas[outcome?.priorityAreaId ?? '']
  const matrix = [
    ['onedoor/system', 'ອົງປະກອບພື້ນຖານ', 'ຂົງເຂດບຸລິມະສິດ', 'ຜົນໄດ້ຮັບຫຼັກ', 'ກິດຈະກຳ', 'ກຳນົດເວລາ', 'ອົງການຮັບຜິດຊອບ', 'ງົບປະມານ'],
    [
      action?.id ?? '',
      area?.group ?? '',
      area?.name.lo ?? '',
      outcome?.text.lo ?? '',
      'ຮ່າງດຳລັດ ແລະ ສະເໜີຂໍຄວາມເຫັນ',
      'ເມື່ອມີງົບປະມານ',
      '',
      '10.000.000 ກີບ',
    ],
    ['', 'ເງິນທຶນ', 'ຄ່າທຳນຽມ', 'ຄ່າທຳນຽມເປີດເຜີຍໃຫ້ປະຊາຊົນຮູ້', 'ຕິດລາຍການຄ່າທຳນຽມ', '3 ເດືອນ', 'ຫ້ອງວ່າການເມືອງໂພນງາມ', ''],
  ]
  const answers = [
    ['ເລກທີ', 'ຄຳຖາມ', 'ຄຳຕອບ', 'ໝາຍເຫດ', 'ສະຖານະລາຍການກວດສອບ', 'ເຫດຜົນຂອງສະຖານະ'],
    ['4.1.2', '', 'ບໍ່ຮູ້', 'ຫ້ອງການຈະຊອກຮູ້', 'ມີແລ້ວ', 'ດຳລັດລົງນາມແລ້ວ'],
    ['4.1.3', '', 'ອາດຈະ', '', '', ''],
    ['4.1.4', '', 'ບໍ່ມີ', '', 'ມີແລ້ວ', ''],
  ]
  return [
    { name: 'ແຜນ', rows: matrix, merges: [] },
    { name: 'ຄຳຕອບ', rows: answers, merges: [] },
  ]
}

interface Args {
  stateOf: (original: ImportProposal) => Importing
  onTake: () => void
}

/** The page with its choices kept, as the hook keeps them; files are not read. */
function Kept({ original, stateOf, onTake }: Args & { original: ImportProposal }): ReactElement {
  const [state, setState] = useState(() => stateOf(original))
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() =>
    state.kind === 'proposed' ? chosenAtFirst(state) : new Set(),
  )
  return (
    <main>
      <ImportView
        importer={{
          state,
          chosen,
          read: () => undefined,
          take: onTake,
          takeBack: () => undefined,
          choose: (changes, isChosen) =>
            setChosen(
              new Set([
                ...[...chosen].filter((key) => !changes.some((change) => change.key === key)),
                ...(isChosen ? changes.map(({ key }) => key) : []),
              ]),
            ),
          chooseTexts: () => undefined,
          chooseGroup: (unknown, group) => {
            const next = proposed('', original, { [unknownGroupKey(unknown)]: group })
            setState(next)
            setChosen(chosenAtFirst(next))
          },
        }}
      />
    </main>
  )
}

const meta: Meta<Args> = {
  title: 'Import/ImportView',
  args: { stateOf: (original) => proposed('ແຜນ-ສະບັບແກ້ໄຂ.xlsx', original, {}), onTake: fn() },
  parameters: { controls: { disable: true } },
  loaders: [
    async () => {
      const slicesIn = async (language: 'lo' | 'en'): Promise<MethodTexts['lo']> => ({
        questionnaire: await loadMethod('questionnaire', language),
        planning: await loadMethod('planning', language),
      })
      const [lo, en] = await Promise.all([slicesIn('lo'), slicesIn('en')])
      const of = project()
      showProject(of)
      return {
        original: proposeImport(
          of,
          tables(of),
          importKnowledge(of, { ...(lo && { lo }), ...(en && { en }) }, '2026-11-21'),
        ),
      }
    },
  ],
  render: (args, { loaded }) => <Kept {...args} original={(loaded as { original: ImportProposal }).original} />,
}

export default meta

type Story = StoryObj<Args>

export const Proposed: Story = {}

/** An action that has both languages was retyped in Lao: its English may say another thing now. */
export const OneHalfKept: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText(/^ຂໍ້ຄວາມພາສາອັງກິດ ຍັງຄືເກົ່າ/u)).toHaveLength(1)
  },
}

/** What is gone from a sheet stands in no cell of it: the sheet is named alone. */
export const GoneFromSheet: Story = {
  play: async ({ canvas }) => {
    const gone = canvas.getAllByRole('checkbox').filter((box) => box.closest('[data-kind="deleted"]'))
    await expect(gone.length).toBeGreaterThan(0)
    for (const box of gone) await expect(box).toHaveAccessibleName(expect.stringMatching(/, ແຜນ$/u))
  },
}

export const GroupChosen: Story = {
  play: async ({ canvas, userEvent }) => {
    const take = canvas.getByRole('button', { name: /^ຮັບເອົາການປ່ຽນແປງທີ່ເລືອກ/u })
    const before = take.textContent
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: /ເງິນທຶນ/u }), '5')
    await expect(take).not.toHaveTextContent(before)
    await expect(canvas.getByRole('checkbox', { name: /^ຮັບເອົາ: ຂົງເຂດບຸລິມະສິດ/u })).toBeChecked()
  },
}

export const Failed: Story = { args: { stateOf: () => ({ kind: 'failed', error: 'locked' }) } }

export const NothingToRead: Story = {
  args: {
    stateOf: () => proposed('ລາຄາ.csv', { changes: [], notRead: [{ kind: 'sheet', sheet: 'CSV' }], tables: [] }, {}),
  },
}

export const Taking: Story = {
  args: { stateOf: (original) => ({ kind: 'taking', proposed: proposed('', original, {}) }) },
}

export const Done: Story = { args: { stateOf: () => ({ kind: 'done', count: 12 }) } }

export const Undone: Story = { args: { stateOf: () => ({ kind: 'undone' }) } }

export const English: Story = { globals: { language: 'en' } }

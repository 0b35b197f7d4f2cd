import type { Meta, StoryObj } from '@storybook/react-vite'
import { fn } from 'storybook/test'
import { ConfirmDialog } from '../confirm-dialog/confirm-dialog'
import { MoveDialog } from '../move-dialog/move-dialog'
import { RowMenu } from '../row-menu/row-menu'
import { RowTools } from './row-tools'

const groups = [
  {
    name: '1. ຄວາມມຸ່ງໝັ້ນທາງການເມືອງ: ກອບກົດໝາຍ',
    places: [
      { id: 'law', text: { lo: 'ມີກົດໝາຍທີ່ໄດ້ຮັບຮອງແລ້ວ' } },
      { id: 'strategy', text: { en: 'A strategy is approved' } },
    ],
  },
  { name: '5. ການເງິນ: ກົນໄກທຶນ', places: [{ id: 'fund', text: {} }] },
]

const meta = {
  title: 'UI/Row tools',
  component: RowTools,
  args: { id: 'one', name: 'ກິດຈະກຳ 1', isFirst: true, isLast: false, onMove: fn(() => true), onDelete: fn() },
  decorators: [
    (Shown) => (
      <div style={{ display: 'flex', justifyContent: 'end', minHeight: '16rem' }}>
        <Shown />
      </div>
    ),
  ],
} satisfies Meta<typeof RowTools>

export default meta

type Story = StoryObj<typeof meta>

/** Move, delete: said aloud as they happen. */
export const ForAnAction: Story = {
  args: { elsewhere: { label: 'ຍ້າຍໄປຜົນໄດ້ຮັບຫຼັກອື່ນ', current: 'law', groups: () => groups, onMove: fn() } },
}

/** Deleting takes something along: it is asked first. */
export const ForAnOutcome: Story = { args: { name: 'ຜົນໄດ້ຮັບຫຼັກ 1', takesAlong: 'ກິດຈະກຳ (4) ທີ່ຢູ່ພາຍໃຕ້ ຈະຖືກລຶບໄປນຳ.' } }

export const MenuOnly: Story = {
  render: () => (
    <RowMenu
      label="ຕົວເລືອກຂອງ: ກິດຈະກຳ 1"
      items={() => [
        { label: 'ຍ້າຍຂຶ້ນ', icon: 'up', disabled: true, onChoose: fn() },
        { label: 'ລຶບ', icon: 'remove', danger: true, onChoose: fn() },
      ]}
    />
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { expanded: false }))
  },
}

export const Moving: Story = {
  render: () => <MoveDialog title="ຍ້າຍໄປຜົນໄດ້ຮັບຫຼັກອື່ນ" groups={groups} current="law" onMove={fn()} onClose={fn()} />,
}

export const Confirming: Story = {
  render: () => (
    <ConfirmDialog title="ຈະລຶບຜົນໄດ້ຮັບຫຼັກ 1 ບໍ່?" confirm="ລຶບ" onConfirm={fn()} onClose={fn()}>
      <p>ກິດຈະກຳ (4) ທີ່ຢູ່ພາຍໃຕ້ ຈະຖືກລຶບໄປນຳ.</p>
    </ConfirmDialog>
  ),
}

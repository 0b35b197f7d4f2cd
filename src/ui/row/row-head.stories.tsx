import type { Meta, StoryObj } from '@storybook/react-vite'
import { fn } from 'storybook/test'
import { RowHead } from './row-head'

const meta = {
  title: 'UI/Row head',
  component: RowHead,
  args: {
    level: 3,
    id: 'one',
    name: 'ຂົງເຂດບຸລິມະສິດ 1',
    isFirst: true,
    isLast: false,
    onMove: fn(() => true),
    onDelete: fn(),
  },
  decorators: [
    (Shown) => (
      <>
        <h1>ບຸລິມະສິດ</h1>
        <h2>5. ການສະໜອງທຶນ</h2>
        <Shown />
      </>
    ),
  ],
} satisfies Meta<typeof RowHead>

export default meta

type Story = StoryObj<typeof meta>

export const OfAnArea: Story = { args: { under: '5. ການສະໜອງທຶນ' } }

export const InANarrowCell: Story = {
  decorators: [
    (Shown) => (
      <div style={{ width: '11rem' }}>
        <Shown />
      </div>
    ),
  ],
}

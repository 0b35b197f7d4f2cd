import type { Meta, StoryObj } from '@storybook/react-vite'
import { fn } from 'storybook/test'
import { Button, IconButton } from './button'

const meta = {
  title: 'UI/Button',
  component: Button,
  args: { children: 'ບັນທຶກໄຟລ໌ໂຄງການ', onClick: fn() },
} satisfies Meta<typeof Button>

export default meta

type Story = StoryObj<typeof meta>

export const Secondary: Story = { args: { icon: 'download' } }

/** At most one on a screen: the one thing to do next. */
export const Primary: Story = { args: { variant: 'primary', icon: 'next', children: 'ສ້າງ ແລະ ເລີ່ມຕົ້ນ' } }

export const Quiet: Story = { args: { variant: 'quiet', icon: 'edit', children: 'ປ່ຽນຊື່' } }

export const Danger: Story = { args: { variant: 'danger', icon: 'remove', children: 'ລຶບ' } }

export const SwitchedOff: Story = { args: { disabled: true, children: 'ໃຫ້ເທົ່າກັນທັງໝົດ' } }

/** On a narrow screen the words wrap, and the button grows. */
export const Long: Story = {
  args: { icon: 'next', children: 'ສ້າງຮ່າງຂົງເຂດບຸລິມະສິດ, ຜົນໄດ້ຮັບຫຼັກ ແລະ ກິດຈະກຳ ຈາກຊ່ອງວ່າງທັງໝົດຂອງການປະເມີນຮອບນີ້' },
  render: (args) => (
    <div style={{ width: '18rem' }}>
      <Button {...args} />
    </div>
  ),
}

export const English: Story = {
  globals: { language: 'en' },
  args: { variant: 'primary', icon: 'next', children: 'Create and start' },
}

/** Only a drawing: its words are read aloud, and shown when the pointer rests on it. */
export const IconsOnly: Story = {
  render: () => (
    <div style={{ display: 'flex', gap: '0.5rem' }}>
      <IconButton icon="undo" label="ຍົກເລີກການກະທຳຫຼ້າສຸດ" />
      <IconButton icon="redo" label="ເຮັດຄືນໃໝ່" disabled />
      <IconButton icon="close" label="ປິດ" />
    </div>
  ),
}

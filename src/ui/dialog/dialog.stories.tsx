import type { Meta, StoryObj } from '@storybook/react-vite'
import { fn } from 'storybook/test'
import { Button } from '../button/button'
import { Dialog } from './dialog'

const meta = {
  title: 'UI/Dialog',
  component: Dialog,
  args: {
    title: 'ຈະລຶບໂຄງການນີ້ບໍ່?',
    onClose: fn(),
    children: <p>ຄຳຕອບ ແລະ ແຜນທັງໝົດຂອງໂຄງການນີ້ ຈະຖືກລຶບອອກຈາກເຄື່ອງນີ້.</p>,
    actions: (
      <>
        <Button>ຍົກເລີກ</Button>
        <Button variant="danger" icon="remove">
          ລຶບ
        </Button>
      </>
    ),
  },
  parameters: { docs: { story: { inline: false, height: '24rem' } } },
} satisfies Meta<typeof Dialog>

export default meta

type Story = StoryObj<typeof meta>

export const WithActions: Story = {}

/** What is longer than the screen scrolls within; the title and the buttons stay. */
export const LongAndWide: Story = {
  args: {
    title: 'ຄຳຖາມທີ່ຍັງບໍ່ມີຄຳຕອບ',
    wide: true,
    children: (
      <ul tabIndex={0} style={{ display: 'grid', gap: '1rem' }}>
        {Array.from({ length: 30 }, (_, index) => (
          <li key={index}>4.1.{index + 1} ມີຍຸດທະສາດແຫ່ງຊາດ ກ່ຽວກັບການໃຫ້ບໍລິການຂອງລັດ ຫຼື ການບໍລິການຜ່ານປະຕູດຽວ ແລ້ວບໍ່?</li>
        ))}
      </ul>
    ),
  },
}

export const English: Story = {
  globals: { language: 'en' },
  args: {
    title: 'Delete this project?',
    children: <p>All its answers and plans will be deleted from this device.</p>,
    actions: (
      <>
        <Button>Cancel</Button>
        <Button variant="danger" icon="remove">
          Delete
        </Button>
      </>
    ),
  },
}

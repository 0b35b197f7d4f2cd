import type { Meta, StoryObj } from '@storybook/react-vite'
import { Meter } from './meter'

const meta = {
  title: 'UI/Meter',
  component: Meter,
  args: { share: 51 / 82, label: 'ຄວາມຄົບຖ້ວນ', text: 'ຕອບແລ້ວ 51 ໃນ 82 ຄຳຖາມ' },
} satisfies Meta<typeof Meter>

export default meta

type Story = StoryObj<typeof meta>

export const Partly: Story = {}
export const Nothing: Story = { args: { share: 0, text: 'ຕອບແລ້ວ 0 ໃນ 82 ຄຳຖາມ' } }
export const Whole: Story = { args: { share: 1, text: 'ຕອບແລ້ວ 82 ໃນ 82 ຄຳຖາມ' } }
export const English: Story = {
  globals: { language: 'en' },
  args: { label: 'Completeness', text: '51 of 82 questions answered' },
}

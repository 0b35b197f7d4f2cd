import type { Meta, StoryObj } from '@storybook/react-vite'
import { fn } from 'storybook/test'
import { InPlaceText } from './in-place-text'

const meta = {
  title: 'UI/In-place text',
  component: InPlaceText,
  args: {
    value: { lo: 'ສ້າງຮ່າງກົດໝາຍ', en: 'Draft the law' },
    label: 'ກິດຈະກຳ 1',
    placeholder: 'ຈະເຮັດຫຍັງ?',
    onCommit: fn(),
  },
} satisfies Meta<typeof InPlaceText>

export default meta

type Story = StoryObj<typeof meta>

export const InBothLanguages: Story = {}

export const Empty: Story = { args: { value: {} } }

/** Only the other language exists: it is shown, and says so. */
export const OnlyEnglish: Story = { args: { value: { en: 'Draft the law' } } }

export const Strong: Story = { args: { strong: true } }

export const Long: Story = {
  args: { value: { lo: 'ຈັດກອງປະຊຸມປຶກສາຫາລືກັບກະຊວງ, ແຂວງ ແລະ ຜູ້ໃຊ້ບໍລິການ ແລ້ວຕົກລົງເຫັນດີຮ່ວມກັນກ່ຽວກັບວິໄສທັດ. '.repeat(8) } },
}

export const English: Story = {
  args: { label: 'Action 1', placeholder: 'What is to be done?' },
  globals: { language: 'en' },
}

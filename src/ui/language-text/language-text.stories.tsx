import type { Meta, StoryObj } from '@storybook/react-vite'
import { LanguageText } from './language-text'

const meta = {
  title: 'UI/Language text',
  component: LanguageText,
  args: { language: 'lo', value: { lo: 'ກະຊວງເຕັກໂນໂລຊີ ແລະ ການສື່ສານ', en: 'Ministry of Technology and Communications' } },
} satisfies Meta<typeof LanguageText>

export default meta

type Story = StoryObj<typeof meta>

export const InThePreferredLanguage: Story = {}

/** Where the preferred half is missing, the other one is shown and marked. */
export const OnlyInTheOther: Story = { args: { value: { en: 'Ministry of Technology and Communications' } } }

export const Empty: Story = { args: { value: {}, empty: 'ໂຄງການທີ່ຍັງບໍ່ມີຊື່' } }

/** Typed lines stay lines; a right-to-left script runs its own way; nothing is run as markup. */
export const AnyScript: Story = { args: { value: { lo: 'ແຖວທີ 1\nແຖວທີ 2 <b>ບໍ່ແມ່ນຄຳສັ່ງ</b>\nشباك واحد 🚪' } } }

export const English: Story = {
  globals: { language: 'en' },
  args: { language: 'en', value: { lo: 'ຫ້ອງວ່າການແຂວງຈຳປາສັກ' } },
}

import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, userEvent, within } from 'storybook/test'
import { ChoiceSet, type ChoiceSetProps } from './choice-set'

type Args = Omit<ChoiceSetProps<string>, 'value' | 'onChoose'>

const meta: Meta<Args> = {
  title: 'UI/Choice set',
  args: {
    legend: 'ປະເມີນຢູ່ຂັ້ນໃດ?',
    options: [
      { value: 'system', label: 'ທົ່ວປະເທດ', hint: 'ລະບົບການບໍລິການຜ່ານປະຕູດຽວທັງໝົດ' },
      { value: 'organization', label: 'ໜ່ວຍງານດຽວ', hint: 'ສູນບໍລິການຜ່ານປະຕູດຽວແຫ່ງໜຶ່ງ' },
    ],
  },
  render: function Choosing(args) {
    const [value, setValue] = useState('system')
    return <ChoiceSet {...args} value={value} onChoose={setValue} />
  },
}

export default meta

type Story = StoryObj<Args>

/** One below the other, as in a form. A card is chosen by a click anywhere on it, and with the arrow keys. */
export const Stacked: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await userEvent.click(canvas.getByText('ສູນບໍລິການຜ່ານປະຕູດຽວແຫ່ງໜຶ່ງ'))
    await expect(canvas.getByRole('radio', { name: /ໜ່ວຍງານດຽວ/u })).toBeChecked()
    await userEvent.keyboard('{ArrowUp}')
    await expect(canvas.getByRole('radio', { name: /ທົ່ວປະເທດ/u })).toBeChecked()
  },
}

export const SideBySideWithHint: Story = { args: { sideBySide: true, hint: 'ສາມາດປ່ຽນໄດ້ທຸກເວລາ.' } }

export const English: Story = {
  globals: { language: 'en' },
  args: {
    legend: 'What is assessed?',
    options: [
      { value: 'system', label: 'The whole country' },
      { value: 'organization', label: 'One organization' },
    ],
  },
}

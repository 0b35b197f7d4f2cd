import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, userEvent, within } from 'storybook/test'
import { TickSet, type TickSetProps } from './tick-set'

type Args = Omit<TickSetProps<string>, 'values' | 'onChoose'>

const meta: Meta<Args> = {
  title: 'UI/Tick set',
  args: {
    legend: 'ເລືອກເອກະສານ',
    options: [
      { value: 'plan', label: 'ຕາຕະລາງແຜນປະຕິບັດງານ', hint: 'ແຜນເປັນຕາຕະລາງ' },
      { value: 'report', label: 'ບົດລາຍງານການປະເມີນ', hint: 'ຄວາມພ້ອມ ແລະ ຄຳຕອບ', remark: 'ມີແຕ່ PDF' },
    ],
  },
  render: function Ticking(args) {
    const [values, setValues] = useState(['plan'])
    return <TickSet {...args} values={values} onChoose={setValues} />
  },
}

export default meta

type Story = StoryObj<Args>

/** A card is ticked by a click anywhere on it, and with the space bar; the others stay as they are. */
export const Several: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await userEvent.click(canvas.getByText('ຄວາມພ້ອມ ແລະ ຄຳຕອບ'))
    await expect(canvas.getByRole('checkbox', { name: /ບົດລາຍງານ/u })).toBeChecked()
    await expect(canvas.getByRole('checkbox', { name: /ແຜນ/u })).toBeChecked()
    await userEvent.keyboard(' ')
    await expect(canvas.getByRole('checkbox', { name: /ບົດລາຍງານ/u })).not.toBeChecked()
  },
}

export const English: Story = {
  globals: { language: 'en' },
  args: {
    legend: 'Choose documents',
    options: [
      { value: 'plan', label: 'Action matrices' },
      { value: 'report', label: 'Assessment report', remark: 'Comes as PDF only' },
    ],
  },
}

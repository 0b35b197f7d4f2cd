import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState, type ReactElement } from 'react'
import { fn } from 'storybook/test'
import { Segmented, type SegmentedProps } from './segmented'

function Kept(props: SegmentedProps<string>): ReactElement {
  const [value, setValue] = useState(props.value)
  return (
    <Segmented
      {...props}
      value={value}
      onChoose={(next) => {
        setValue(next)
        props.onChoose(next)
      }}
    />
  )
}

const meta = {
  title: 'UI/Segmented',
  component: Segmented,
  render: (args) => <Kept {...args} />,
  args: {
    label: 'ລຳດັບຂອງຊ່ອງວ່າງ',
    value: 'byHandbook',
    options: [
      { value: 'byHandbook', label: 'ຕາມລຳດັບຂອງຄູ່ມື' },
      { value: 'byWeight', label: 'ຕາມນ້ຳໜັກ' },
    ],
    onChoose: fn(),
  },
} satisfies Meta<typeof Segmented<string>>

export default meta

type Story = StoryObj<typeof meta>

export const Two: Story = {}

export const English: Story = {
  globals: { language: 'en' },
  args: {
    label: 'Order of the gaps',
    options: [
      { value: 'byHandbook', label: 'In the handbook’s order' },
      { value: 'byWeight', label: 'By weight' },
    ],
  },
}

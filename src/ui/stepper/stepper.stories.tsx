import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState, type ReactElement } from 'react'
import { fn } from 'storybook/test'
import { Stepper, type StepperProps } from './stepper'

function Kept(props: StepperProps): ReactElement {
  const [value, setValue] = useState(props.value)
  return (
    <Stepper
      {...props}
      value={value}
      onChange={(next) => {
        setValue(next)
        props.onChange(next)
      }}
    />
  )
}

const meta = {
  title: 'UI/Stepper',
  component: Stepper,
  render: (args) => <Kept {...args} />,
  args: {
    label: 'ນ້ຳໜັກ: ຄວາມມຸ່ງໝັ້ນທາງການເມືອງ',
    lessLabel: 'ຫຼຸດນ້ຳໜັກ: ຄວາມມຸ່ງໝັ້ນທາງການເມືອງ',
    moreLabel: 'ເພີ່ມນ້ຳໜັກ: ຄວາມມຸ່ງໝັ້ນທາງການເມືອງ',
    value: 1,
    min: 0,
    max: 5,
    onChange: fn(),
  },
} satisfies Meta<typeof Stepper>

export default meta

type Story = StoryObj<typeof meta>

export const Between: Story = {}
export const AtTheLowEnd: Story = { args: { value: 0 } }
export const AtTheHighEnd: Story = { args: { value: 5 } }
export const English: Story = {
  globals: { language: 'en' },
  args: {
    label: 'Weight: Political commitment',
    lessLabel: 'Less weight: Political commitment',
    moreLabel: 'More weight: Political commitment',
  },
}

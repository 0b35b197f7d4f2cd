import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState, type ReactElement } from 'react'
import { fn } from 'storybook/test'
import { TypedTextField, type TypedTextFieldProps } from './typed-text-field'

/** The field with what is typed kept, as a page keeps it. */
function Kept(props: TypedTextFieldProps): ReactElement {
  const [value, setValue] = useState(props.value)
  return (
    <TypedTextField
      {...props}
      value={value}
      onCommit={(next) => {
        setValue(next)
        props.onCommit(next)
      }}
    />
  )
}

const meta = {
  title: 'UI/Typed text field',
  component: TypedTextField,
  render: (args) => <Kept {...args} />,
  args: {
    label: 'ຊື່ໂຄງການ',
    language: 'lo',
    onCommit: fn(),
    value: { lo: 'ສູນບໍລິການຜ່ານປະຕູດຽວ ແຂວງຈຳປາສັກ', en: 'One-door service centres of Champasak Province' },
  },
} satisfies Meta<typeof TypedTextField>

export default meta

type Story = StoryObj<typeof meta>

export const BothLanguages: Story = {}

/** The half that is there is shown, whichever language the group works in. */
export const EnglishOnly: Story = { args: { value: { en: 'Ministry in charge of public service delivery' } } }

export const Empty: Story = {
  args: { label: 'ໝາຍເຫດ', value: {}, hint: 'ສິ່ງທີ່ໄດ້ສົນທະນາ ແລະ ສິ່ງທີ່ຄວນຈື່ໄວ້', placeholder: 'ພິມທີ່ນີ້' },
}

export const Long: Story = {
  args: {
    label: 'ຜົນໄດ້ຮັບຫຼັກ',
    value: {
      lo: 'ກອບນິຕິກຳສຳລັບການບໍລິການຂອງລັດຜ່ານປະຕູດຽວ ໄດ້ຮັບການຮັບຮອງ, ກະຊວງ ແລະ ອົງການທີ່ກ່ຽວຂ້ອງມີພາລະບົດບາດທີ່ຊັດເຈນ ແລະ ງົບປະມານປະຈຳປີຖືກຈັດສັນໃຫ້ທຸກສູນ ຢ່າງພຽງພໍ ແລະ ທັນເວລາ. '.repeat(
        3,
      ),
    },
  },
}

/** In a table: no frame until it is pointed at, and the label only read aloud. */
export const InPlace: Story = { args: { variant: 'inPlace', labelHidden: true } }

export const English: Story = { globals: { language: 'en' }, args: { label: 'Name of the project', language: 'en' } }

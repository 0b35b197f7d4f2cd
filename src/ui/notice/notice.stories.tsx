import type { Meta, StoryObj } from '@storybook/react-vite'
import { Notice } from './notice'

const meta = {
  title: 'UI/Notice',
  component: Notice,
  args: { children: <p>ທຸກສິ່ງທີ່ທ່ານພິມຈະຢູ່ໃນເຄື່ອງນີ້ເທົ່ານັ້ນ. ບໍ່ມີຫຍັງຖືກສົ່ງອອກໄປບ່ອນອື່ນ.</p> },
} satisfies Meta<typeof Notice>

export default meta

type Story = StoryObj<typeof meta>

export const Info: Story = {}

export const Warning: Story = {
  args: { kind: 'warning', children: <p>ກະຊວງພາຍໃນ ບໍ່ມີແລ້ວ ແຕ່ເດືອນ 3/2025. ວຽກງານໂອນໃຫ້: ສຳນັກງານນາຍົກລັດຖະມົນຕີ.</p> },
}

export const Problem: Story = {
  args: {
    kind: 'problem',
    live: true,
    children: (
      <>
        <p>
          <b>ບົດລາຍງານ.docx</b>
        </p>
        <p>ໄຟລ໌ນີ້ບໍ່ໄດ້ສ້າງດ້ວຍປະຕູດຽວ. ກະລຸນາເລືອກໄຟລ໌ທີ່ລົງທ້າຍດ້ວຍ .onedoor.json.</p>
      </>
    ),
  },
}

export const English: Story = {
  globals: { language: 'en' },
  args: {
    kind: 'problem',
    live: true,
    children: <p>The file was not made by OneDoor. Choose the file that ends in .onedoor.json.</p>,
  },
}

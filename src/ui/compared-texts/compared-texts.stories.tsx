import type { Meta, StoryObj } from '@storybook/react-vite'
import { ComparedTexts } from './compared-texts'

const meta = {
  title: 'UI/Compared texts',
  component: ComparedTexts,
  args: {
    children: (
      <>
        <div>
          <dt>ກ່ອນ</dt>
          <dd>ໄດ້ມອບໝາຍຜູ້ນຳພາວຽກງານນີ້ແລ້ວບໍ່?</dd>
        </div>
        <div>
          <dt>ໃໝ່</dt>
          <dd>ມີຜູ້ນຳພາວຽກງານນີ້ແລ້ວບໍ່?</dd>
        </div>
      </>
    ),
  },
} satisfies Meta<typeof ComparedTexts>

export default meta

type Story = StoryObj<typeof meta>

export const BeforeAndAfter: Story = {}

export const OneAlone: Story = {
  args: {
    children: (
      <div>
        <dt>ໃໝ່</dt>
        <dd>ຕິດລາຍການຄ່າທຳນຽມ</dd>
      </div>
    ),
  },
}

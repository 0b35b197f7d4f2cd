import type { Meta, StoryObj } from '@storybook/react-vite'
import { CautionLine } from './caution-line'

const meta = {
  title: 'UI/Caution line',
  component: CautionLine,
  args: { children: 'ຂໍ້ຄວາມຂອງວິທີການປ່ຽນແລ້ວ ນັບຕັ້ງແຕ່ໂຄງການກຳນົດຂໍ້ຄວາມນີ້.' },
} satisfies Meta<typeof CautionLine>

export default meta

type Story = StoryObj<typeof meta>

export const Alone: Story = {}

export const OfSeveral: Story = {
  render: () => (
    <ul>
      <li>
        <CautionLine>ບໍ່ມີເຫດຜົນ</CautionLine>
      </li>
      <li>
        <CautionLine>
          <b>ແຜ່ນງານ 1, H4</b> ບໍ່ຮູ້ຈັກອົງການ
        </CautionLine>
      </li>
    </ul>
  ),
}

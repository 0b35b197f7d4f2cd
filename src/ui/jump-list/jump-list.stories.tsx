import type { Meta, StoryObj } from '@storybook/react-vite'
import { JumpList } from './jump-list'

const names = ['ຄວາມມຸ່ງໝັ້ນທາງການເມືອງ', 'ການນຳພາເພື່ອການຫັນປ່ຽນ', 'ການຄິດຢ່າງເປັນລະບົບ']

const meta = {
  title: 'UI/Jump list',
  component: JumpList,
  args: {
    label: 'ອົງປະກອບພື້ນຖານ',
    items: names.map((name, index) => ({
      target: `block-${index}`,
      number: String(index + 1),
      name,
      count: index * 4,
      countText: `ກິດຈະກຳ: ${index * 4}`,
    })),
  },
  decorators: [
    (Shown) => (
      <>
        <Shown />
        {names.map((name, index) => (
          <h2 key={name} id={`block-${index}`} tabIndex={-1}>
            {name}
          </h2>
        ))}
      </>
    ),
  ],
} satisfies Meta<typeof JumpList>

export default meta

type Story = StoryObj<typeof meta>

export const WithCounts: Story = {}

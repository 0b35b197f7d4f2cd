import type { Meta, StoryObj } from '@storybook/react-vite'
import { SectionCard } from './section-card'

const meta = {
  title: 'UI/Section card',
  component: SectionCard,
  args: { id: 'weights', title: 'ນ້ຳໜັກຂອງອົງປະກອບພື້ນຖານ', children: <p>ແຕ່ລະອົງປະກອບພື້ນຖານ ນັບເທົ່າກັນ.</p> },
} satisfies Meta<typeof SectionCard>

export default meta

type Story = StoryObj<typeof meta>

export const OneOfSeveral: Story = {}

export const WhatToDoNext: Story = {
  args: { id: 'next', title: 'ຂັ້ນຕອນຕໍ່ໄປ', takesFocus: true, next: true, children: <p>ເລືອກຂົງເຂດບຸລິມະສິດ ຈາກຊ່ອງວ່າງ.</p> },
}

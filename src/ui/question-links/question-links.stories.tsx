import type { Meta, StoryObj } from '@storybook/react-vite'
import type { QuestionFacts } from '../../domain/assessment/question-facts'
import { QuestionDialog } from './question-dialog'
import { QuestionFactsContext } from './question-facts-context'
import { QuestionLinks } from './question-links'

const facts: Record<string, QuestionFacts> = {
  '4.1.1': {
    number: '4.1.1',
    block: 1,
    blockName: 'ຄວາມມຸ່ງໝັ້ນທາງການເມືອງ',
    text: 'ມີວິໄສທັດທີ່ເຫັນດີຮ່ວມກັນ ກ່ຽວກັບການບໍລິການຜ່ານປະຕູດຽວ ແລ້ວບໍ່?',
    standing: 'partly',
    parts: [
      { id: 'a', text: 'ມີວິໄສທັດທີ່ເຫັນດີຮ່ວມກັນ', value: 'yes' },
      { id: 'b', text: 'ວິໄສທັດນັ້ນ ໄດ້ຖືກຫັນເປັນກົດໝາຍ', value: undefined },
    ],
    note: { lo: 'ວິໄສທັດໄດ້ຮັບການເຫັນດີແລ້ວ' },
  },
  '4.1.2': {
    number: '4.1.2',
    block: 1,
    blockName: 'ຄວາມມຸ່ງໝັ້ນທາງການເມືອງ',
    text: 'ມີຍຸດທະສາດແຫ່ງຊາດ ແລ້ວບໍ່?',
    standing: 'no',
    parts: [],
    note: undefined,
  },
}

const meta = {
  title: 'UI/Question links',
  component: QuestionLinks,
  args: { numbers: ['4.1.1', '4.1.2', '4.6.13'], label: 'ຈາກຄຳຖາມ' },
  decorators: [
    (Shown) => (
      <QuestionFactsContext value={(number) => facts[number] ?? null}>
        <Shown />
      </QuestionFactsContext>
    ),
  ],
  parameters: { docs: { story: { inline: false, height: '28rem' } } },
} satisfies Meta<typeof QuestionLinks>

export default meta

type Story = StoryObj<typeof meta>

export const InARow: Story = {}

/** As gaps: what kind of gap each one is shows as a sign, and is read aloud. */
export const AsGaps: Story = {
  args: { numbers: ['4.1.1', '4.1.2', '4.1.5'], kinds: { '4.1.1': 'partly', '4.1.2': 'missing', '4.1.5': 'findOut' } },
}

export const Opened: Story = { render: () => <QuestionDialog number="4.1.1" onClose={() => undefined} /> }

/** A number under which the questionnaire asks nothing. */
export const Blank: Story = { render: () => <QuestionDialog number="4.6.13" onClose={() => undefined} /> }

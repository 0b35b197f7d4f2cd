import { useState, type ReactElement } from 'react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { fn } from 'storybook/test'
import { draftOf } from '../../domain/planning/timeline-draft'
import type { Timeline } from '../../domain/project/schema'
import { TimelineButton } from './timeline-button'
import { TimelineField, type TimelineFieldProps } from './timeline-field'

const meta = {
  title: 'UI/Timeline',
  component: TimelineButton,
  args: { value: { kind: 'months', months: 3 }, label: 'ກຳນົດເວລາຂອງກິດຈະກຳ 1', onCommit: fn() },
  parameters: { docs: { story: { inline: false, height: '28rem' } } },
} satisfies Meta<typeof TimelineButton>

export default meta

type Story = StoryObj<typeof meta>

export const Months: Story = {}

export const None: Story = { args: { value: undefined } }

const all: Timeline[] = [
  { kind: 'months', months: 1 },
  { kind: 'dates', from: '2027-02-01', to: '2027-06-30' },
  { kind: 'immediately' },
  { kind: 'continuous' },
  { kind: 'words', text: { lo: 'ທຸກໄຕມາດ' } },
  { kind: 'words', text: { en: 'Every quarter' } },
]

/** The five kinds as they are summed up; words in the other language keep their own. */
export const EveryKind: Story = {
  render: (args) => (
    <ul>
      {all.map((value, index) => (
        <li key={index}>
          <TimelineButton {...args} value={value} />
        </li>
      ))}
    </ul>
  ),
}

export const EveryKindInEnglish: Story = {
  ...EveryKind,
  args: { label: 'Timeline of action 1' },
  globals: { language: 'en' },
}

function Field({ draft, problem }: Pick<TimelineFieldProps, 'draft' | 'problem'>): ReactElement {
  const [shown, setShown] = useState(draft)
  return <TimelineField draft={shown} onChange={setShown} problem={problem} />
}

export const GivingMonths: Story = {
  render: () => <Field draft={draftOf({ kind: 'months', months: 6 })} problem={null} />,
}

export const WrongMonths: Story = {
  render: () => <Field draft={{ ...draftOf(undefined), months: '1.5' }} problem="months" />,
}

export const WrongDates: Story = {
  render: () => <Field draft={draftOf({ kind: 'dates', from: '2027-06-30', to: '2027-02-01' })} problem="dates" />,
}

export const GivingWords: Story = {
  render: () => <Field draft={draftOf({ kind: 'words', text: { lo: 'ທຸກໄຕມາດ' } })} problem={null} />,
}

import type { Meta, StoryObj } from '@storybook/react-vite'
import type { WordingChange, WordingProblem } from '../../domain/method/own-wordings'
import { WordingsView } from './wordings-view'

const text: WordingChange['text'] = {
  id: 'building-blocks/01-political-commitment#questions/4.1.2/text',
  part: 1,
  number: '4.1.2',
  kind: 'question',
  text: { en: 'Has somebody been named to lead this work?', lo: 'ໄດ້ມອບໝາຍຜູ້ນຳພາວຽກງານນີ້ແລ້ວບໍ່?', review: 'draft' },
}
const lao: WordingChange = {
  key: `lo/${text.id}`,
  text,
  language: 'lo',
  now: text.text.lo,
  next: 'ມີຜູ້ນຳພາວຽກງານນີ້ແລ້ວບໍ່?',
  place: { sheet: 'ອົງປະກອບ 1 · Block 1', cell: 'H5' },
}
const english: WordingChange = {
  ...lao,
  key: `en/${text.id}`,
  language: 'en',
  now: text.text.en,
  next: '=Is there a leader of this work?',
  place: { sheet: 'ອົງປະກອບ 1 · Block 1', cell: 'G5' },
}
const problems = (
  ['unknown', 'textChanged', 'noColumn', 'twice', 'columnHeading'] as const satisfies readonly WordingProblem[]
).map((problem, index) => ({ place: { sheet: 'ອົງປະກອບ 2 · Block 2', cell: `H${index + 4}` }, id: 'x', problem }))

const nothing = (): void => undefined

const meta: Meta<{ changes: WordingChange[] }> = {
  title: 'Import/New wording of the method',
  parameters: { controls: { disable: true } },
  render: ({ changes }) => (
    <main>
      <h1 lang="en">OneDoor</h1>
      <WordingsView
        proposal={{ changes, same: 0, problems }}
        chosen={new Set([lao.key])}
        onChoose={nothing}
        onTake={nothing}
      />
    </main>
  ),
}

export default meta

type Story = StoryObj<{ changes: WordingChange[] }>

export const BothLanguages: Story = { args: { changes: [lao, english] } }

export const OnlyProblems: Story = { args: { changes: [] } }

export const English: Story = { args: { changes: [lao, english] }, globals: { language: 'en' } }

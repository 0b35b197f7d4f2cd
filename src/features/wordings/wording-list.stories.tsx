import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ContentText } from '../../domain/method/content-texts'
import type { OwnWording } from '../../domain/method/own-wordings'
import { WordingList } from './wording-list'

const text: ContentText = {
  id: 'building-blocks/01-political-commitment#questions/4.1.2/text',
  part: 1,
  number: '4.1.2',
  kind: 'question',
  text: { en: 'Has somebody been named to lead this work?', lo: 'ໄດ້ມອບໝາຍຜູ້ນຳພາວຽກງານນີ້ແລ້ວບໍ່?', review: 'draft' },
}
const stamp = { changedBy: '', changedAt: '2026-11-21T03:00:00.000Z' }
const instead = { lo: text.text.lo, en: text.text.en }

const both: OwnWording = {
  text,
  isOutdated: false,
  wording: { ...stamp, id: text.id, instead, lo: 'ມີຜູ້ນຳພາວຽກງານນີ້ແລ້ວບໍ່?', en: 'Is there a leader of this work?' },
}
const outdated: OwnWording = {
  text: { ...text, id: 'scale#bands/partly/name', part: 'scale', number: '3', kind: 'band' },
  isOutdated: true,
  wording: { ...stamp, id: 'scale#bands/partly/name', instead: { lo: 'ກ່ອນ', en: 'Before' }, lo: 'ມີບາງສ່ວນ' },
}
const gone: OwnWording = {
  isOutdated: true,
  wording: { ...stamp, id: 'gone#name', instead: { lo: 'ຂໍ້ຄວາມກ່ອນໜ້ານີ້', en: 'The text before' }, en: 'A text of ours' },
}

const meta: Meta<{ own: OwnWording[] }> = {
  title: 'Wordings/The project’s own wording',
  parameters: { controls: { disable: true } },
  render: ({ own }) => (
    <main>
      <h1 lang="en">OneDoor</h1>
      <WordingList own={own} />
    </main>
  ),
}

export default meta

type Story = StoryObj<{ own: OwnWording[] }>

export const SomeOutdated: Story = { args: { own: [both, outdated, gone] } }

export const None: Story = { args: { own: [] } }

export const English: Story = { args: { own: [both, outdated, gone] }, globals: { language: 'en' } }

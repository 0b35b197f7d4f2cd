import type { Meta, StoryObj } from '@storybook/react-vite'
import { fn } from 'storybook/test'
import type { ExportRequest } from '../../export/request'
import { ExportSection } from './export-section'
import type { ExportState } from './use-export-job'

const one: ExportRequest = { document: 'action-matrices', languages: 'lo', format: 'pdf', date: '2026-11-20' }
const several: ExportRequest[] = [
  one,
  { ...one, document: 'assessment', languages: 'both' },
  { ...one, document: 'brief', format: 'docx' },
]

const jobIn = (
  state: ExportState,
): { state: ExportState; start: () => void; cancel: () => void; saveAgain: () => void } => ({
  state,
  start: fn(),
  cancel: fn(),
  saveAgain: fn(),
})

const meta: Meta<typeof ExportSection> = {
  title: 'Documents/Export section',
  component: ExportSection,
  args: { exportJob: jobIn({ kind: 'idle' }), requests: [one] },
  parameters: { controls: { disable: true } },
}

export default meta

type Story = StoryObj<typeof meta>

export const One: Story = {}

export const Several: Story = { args: { requests: several } }

export const NothingChosen: Story = { args: { requests: [] } }

export const Busy: Story = {
  args: {
    requests: several,
    exportJob: jobIn({ kind: 'busy', share: 0.4, stage: 'pages', at: 1, requests: several }),
  },
}

export const Cancelled: Story = { args: { exportJob: jobIn({ kind: 'cancelled' }) } }

export const Failed: Story = { args: { exportJob: jobIn({ kind: 'failed' }) } }

export const Done: Story = {
  args: {
    exportJob: jobIn({ kind: 'done', fileName: 'ສູນບໍລິການຜ່ານປະຕູດຽວ - ຕາຕະລາງແຜນປະຕິບັດງານ - 2026-11-20.pdf', count: 1 }),
  },
}

export const DoneSeveral: Story = {
  args: {
    requests: several,
    exportJob: jobIn({ kind: 'done', fileName: 'ສູນບໍລິການຜ່ານປະຕູດຽວ - 2026-11-20.zip', count: 3 }),
  },
}

export const English: Story = {
  args: {
    requests: several,
    exportJob: jobIn({ kind: 'busy', share: 0.7, stage: 'layout', at: 2, requests: several }),
  },
  globals: { language: 'en' },
}

import type { Meta, StoryObj } from '@storybook/react-vite'
import { fn } from 'storybook/test'
import example from '../../../examples/lao-workshop-2021.onedoor.json'
import { parseProject } from '../../domain/project/project-file'
import type { ProjectAgency } from '../../domain/project/schema'
import { AgencyField } from './agency-field'
import { AgencyPicker } from './agency-picker'
import { SuccessorDialog } from './successor-dialog'

/** The agencies of the workshop of 2021, with those that took over later. */
function workshopAgencies(): Record<string, ProjectAgency> {
  const parsed = parseProject(example)
  if (!parsed.ok) throw new Error('the workshop example is not a project')
  return parsed.project.agencies
}

const agencies = workshopAgencies()
const today = '2026-11-20'

const meta = {
  title: 'UI/Agency picker',
  component: AgencyField,
  args: {
    label: 'ອົງການປະສານສົມທົບ',
    ids: ['ministry-of-finance', 'ministry-of-justice'],
    agencies,
    mode: 'many',
    onChoose: fn(),
    onReplace: fn(),
    today,
  },
  parameters: { controls: { exclude: ['agencies'] }, docs: { story: { inline: false, height: '36rem' } } },
} satisfies Meta<typeof AgencyField>

export default meta

type Story = StoryObj<typeof meta>

export const Chosen: Story = {}

export const Empty: Story = { args: { label: 'ອົງການຮັບຜິດຊອບ', ids: [], mode: 'one' } }

/** A plan of 2021: the mark, and the way to whoever does the work now. */
export const Dissolved: Story = { args: { ids: ['ministry-of-home-affairs', 'prime-ministers-office'] } }

const open = { onChoose: fn(), onClose: fn(), agencies, today }

export const PickOne: Story = {
  render: () => (
    <AgencyPicker
      {...open}
      title="ອົງການຮັບຜິດຊອບ"
      mode="one"
      chosen={['ministry-of-finance']}
      hint="ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານບໍລິການຂອງລັດ"
    />
  ),
}

/** Dissolved agencies stand last, with their successors; the lead cannot support as well. */
export const PickMany: Story = {
  render: () => (
    <AgencyPicker
      {...open}
      title="ອົງການປະສານສົມທົບ"
      mode="many"
      chosen={['ministry-of-justice', 'ministry-of-home-affairs']}
      taken={['ministry-of-finance']}
    />
  ),
}

export const NobodyToPick: Story = {
  render: () => <AgencyPicker {...open} title="ອົງການຮັບຜິດຊອບ" mode="one" chosen={[]} agencies={{}} />,
}

const gone = agencies['ministry-of-home-affairs']

export const Successors: Story = {
  render: () => (
    <>{gone && <SuccessorDialog agency={gone} agencies={agencies} today={today} onReplace={fn()} onClose={fn()} />}</>
  ),
}

export const SuccessorUnknown: Story = {
  render: () => (
    <>
      {gone && (
        <SuccessorDialog
          agency={{ ...gone, successorIds: [] }}
          agencies={{ [gone.id]: { ...gone, successorIds: [] } }}
          today={today}
          onReplace={fn()}
          onClose={fn()}
        />
      )}
    </>
  ),
}

export const English: Story = {
  args: { label: 'Supporting agencies', ids: ['ministry-of-home-affairs'] },
  globals: { language: 'en' },
}

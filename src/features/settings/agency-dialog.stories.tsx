import type { Meta, StoryObj } from '@storybook/react-vite'
import { fn } from 'storybook/test'
import { laoAgencies } from '../../../content/agencies/lao-pdr'
import { agencyCopies, createProject } from '../../domain/project/create'
import { loadMethod } from '../../storage/method/method'
import { newId } from '../../session/project-state'
import { openProject, showProject } from '../../session/current'
import { AgencyDialog } from './agency-dialog'
import { AgencyInUseDialog } from './agency-in-use-dialog'

const stamp = { changedBy: '', changedAt: '2026-11-20T08:00:00.000Z' }

interface Args {
  id: string | null
  onClose: () => void
}

const meta: Meta<Args> = {
  title: 'Settings/Agency dialog',
  args: { id: null, onClose: fn() },
  parameters: { docs: { story: { inline: false, height: '44rem' } } },
  loaders: [
    async ({ globals }) => {
      await loadMethod('questionnaire', globals['language'] === 'en' ? 'en' : 'lo')
      const project = createProject(
        { title: { lo: 'ແຂວງຈຳປາສັກ' }, level: 'system', country: 'LA', language: 'lo' },
        [],
        stamp,
        newId,
      )
      showProject({ ...project, agencies: agencyCopies(laoAgencies, '2026-11-20', stamp, true) })
    },
  ],
  render: ({ id, onClose }) => (
    <AgencyDialog agency={id === null ? null : (openProject().agencies[id] ?? null)} onClose={onClose} />
  ),
}

export default meta

type Story = StoryObj<Args>

export const Add: Story = {}

export const Edit: Story = { args: { id: 'ministry-of-finance' } }

/** Dissolved in March 2025, its work spread over several bodies. */
export const Dissolved: Story = { args: { id: 'ministry-of-home-affairs' } }

/** One that is named elsewhere is not deleted: it says where. */
export const InUse: Story = {
  args: { id: 'prime-ministers-office' },
  render: ({ id, onClose }) => <AgencyInUseDialog id={id ?? ''} onEdit={fn()} onClose={onClose} />,
}

export const English: Story = { args: { id: 'ministry-of-home-affairs' }, globals: { language: 'en' } }

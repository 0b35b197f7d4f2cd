import type { Meta, StoryObj } from '@storybook/react-vite'
import example from '../../../examples/lao-workshop-2021.onedoor.json'
import { parseProject } from '../../domain/project/project-file'
import type { Project } from '../../domain/project/schema'
import { loadMethod } from '../../storage/method/method'
import { showProject } from '../../session/current'
import { SettingsPage } from './settings-page'

/** The workshop of 2021, whose plan names ministries that no longer exist. */
function workshop(): Project {
  const parsed = parseProject(example)
  if (!parsed.ok) throw new Error('the workshop example is not a project')
  return parsed.project
}

interface Args {
  project: () => Project
}

const meta: Meta<Args> = {
  title: 'Settings/Settings page',
  args: { project: workshop },
  parameters: { controls: { disable: true } },
  loaders: [
    async ({ args, globals }) => {
      await loadMethod('questionnaire', globals['language'] === 'en' ? 'en' : 'lo')
      showProject(args.project())
    },
  ],
  render: () => (
    <main>
      <SettingsPage />
    </main>
  ),
}

export default meta

type Story = StoryObj<Args>

export const DissolvedAgencies: Story = {}

/** A project of another country begins without agencies. */
export const NoAgencies: Story = { args: { project: () => ({ ...workshop(), agencies: {} }) } }

export const English: Story = { globals: { language: 'en' } }

import type { Meta, StoryObj } from '@storybook/react-vite'
import { Route, Router } from 'wouter'
import illustrativeFile from '../../../examples/illustrative-assessment.onedoor.json'
import workshopFile from '../../../examples/lao-workshop-2021.onedoor.json'
import { parseProject } from '../../domain/project/project-file'
import type { Project } from '../../domain/project/schema'
import { loadMethod } from '../../storage/method/method'
import { showProject } from '../../session/current'
import { PlanPage } from './plan-page'

function read(file: unknown): Project {
  const parsed = parseProject(file)
  if (!parsed.ok) throw new Error('the example is not a project')
  return parsed.project
}

const illustrative = (): Project => read(illustrativeFile)
const empty = (): Project => ({ ...illustrative(), priorityAreas: {}, outcomes: {}, actions: {} })

interface Args {
  project: () => Project
  address: string
}

const meta: Meta<Args> = {
  title: 'Plan/Plan page',
  args: { project: illustrative, address: '/plan' },
  parameters: { controls: { disable: true } },
  loaders: [
    async ({ args, globals }) => {
      const language = globals['language'] === 'en' ? 'en' : 'lo'
      await Promise.all([
        loadMethod('questionnaire', language),
        loadMethod('planning', 'lo'),
        loadMethod('planning', 'en'),
      ])
      showProject(args.project())
    },
  ],
  render: ({ address }) => (
    <Router hook={() => [address, () => undefined]}>
      <main>
        <Route path="/plan/:matrix?">
          <PlanPage />
        </Route>
      </main>
    </Router>
  ),
}

export default meta

type Story = StoryObj<Args>

export const SystemWide: Story = {}

/** The plan of 2021 names ministries that no longer exist. */
export const DissolvedAgencies: Story = { args: { project: () => read(workshopFile) } }

export const Empty: Story = { args: { project: empty } }

export const EmptyFrontOffice: Story = { args: { project: empty, address: '/plan/front-office' } }

export const Narrow: Story = {
  decorators: [
    (Shown) => (
      <div style={{ maxWidth: '22rem' }}>
        <Shown />
      </div>
    ),
  ],
}

export const English: Story = { globals: { language: 'en' } }

import type { Meta, StoryObj } from '@storybook/react-vite'
import { Router } from 'wouter'
import illustrativeFile from '../../../examples/illustrative-assessment.onedoor.json'
import { parseProject } from '../../domain/project/project-file'
import type { Project } from '../../domain/project/schema'
import { loadMethod } from '../../storage/method/method'
import { showProject } from '../../session/current'
import { PrioritiesPage } from './priorities-page'

function illustrative(): Project {
  const parsed = parseProject(illustrativeFile)
  if (!parsed.ok) throw new Error('the example is not a project')
  return parsed.project
}

interface Args {
  project: () => Project
}

const meta: Meta<Args> = {
  title: 'Priorities/Priorities page',
  args: { project: illustrative },
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
  render: () => (
    <Router hook={() => ['/priorities', () => undefined]}>
      <main>
        <PrioritiesPage />
      </main>
    </Router>
  ),
}

export default meta

type Story = StoryObj<Args>

export const WithPriorities: Story = {}

/** Gaps, and nothing planned yet. */
export const OnlyGaps: Story = {
  args: { project: () => ({ ...illustrative(), priorityAreas: {}, outcomes: {}, actions: {} }) },
}

export const NothingAssessed: Story = {
  args: { project: () => ({ ...illustrative(), answers: {}, priorityAreas: {}, outcomes: {}, actions: {} }) },
}

export const English: Story = { globals: { language: 'en' } }

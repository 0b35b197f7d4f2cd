import type { Meta, StoryObj } from '@storybook/react-vite'
import illustrativeFile from '../../../examples/illustrative-assessment.onedoor.json'
import { parseProject } from '../../domain/project/project-file'
import type { Project } from '../../domain/project/schema'
import { loadMethod } from '../../storage/method/method'
import { showProject } from '../../session/current'
import type { PlanningMethods } from '../../session/read/use-planning'
import { ProposalsView } from './proposals-view'

function illustrative(): Project {
  const parsed = parseProject(illustrativeFile)
  if (!parsed.ok) throw new Error('the example is not a project')
  return parsed.project
}

/** The example with the answers to one building block: a few gaps show what a story is about as well as fifty. */
function fewGaps(): Project {
  const project = illustrative()
  const answers = Object.entries(project.answers).filter(([, { question }]) => question.startsWith('4.1.'))
  return { ...project, answers: Object.fromEntries(answers) }
}

const stamp = { changedBy: '', changedAt: '2026-11-20T03:00:00.000Z' }

interface Args {
  project: () => Project
}

const meta: Meta<Args> = {
  title: 'Priorities/Proposals',
  args: { project: illustrative },
  parameters: { controls: { disable: true } },
  loaders: [
    async ({ args, globals }) => {
      const [language, other] = globals['language'] === 'en' ? (['en', 'lo'] as const) : (['lo', 'en'] as const)
      const [own, twin] = await Promise.all([
        loadMethod('planning', language),
        loadMethod('planning', other),
        loadMethod('questionnaire', language),
      ])
      showProject(args.project())
      return { own, twin }
    },
  ],
  render: (_args, { loaded }) => (
    <main>
      <ProposalsView methods={loaded as unknown as PlanningMethods} />
    </main>
  ),
}

export default meta

type Story = StoryObj<Args>

export const ToLookAt: Story = {}

export const SomeDropped: Story = {
  args: { project: () => ({ ...fewGaps(), dismissals: { 'b1-handbook': { ...stamp, id: 'b1-handbook' } } }) },
}

export const BeingChanged: Story = {
  args: { project: fewGaps },
  play: async ({ canvas, userEvent }) => {
    const [first] = canvas.getAllByRole('button', { name: /^ແກ້ໄຂກ່ອນ/u })
    if (first) await userEvent.click(first)
  },
}

export const NoGaps: Story = { args: { project: () => ({ ...illustrative(), answers: {} }) } }

export const English: Story = { globals: { language: 'en' } }

import type { Meta, StoryObj } from '@storybook/react-vite'
import illustrativeFile from '../../../examples/illustrative-assessment.onedoor.json'
import { parseProject } from '../../domain/project/project-file'
import type { Project } from '../../domain/project/schema'
import { loadMethod } from '../../storage/method/method'
import { showProject } from '../../session/current'
import { TranslationsPage } from './translations-page'

function example(): Project {
  const parsed = parseProject(illustrativeFile)
  if (!parsed.ok) throw new Error('the example is not a project')
  return parsed.project
}

/** The example as if it had been typed in Lao alone, an action of it in English. */
function laoAlone(): Project {
  const project = example()
  const withoutEnglish = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
    const halves = Object.entries(value).filter(([key]) => !(key === 'en' && 'lo' in value))
    return Object.fromEntries(halves.map(([key, item]) => [key, withoutEnglish(item)]))
  }
  const { header, answers, priorityAreas, outcomes, actions } = withoutEnglish(project) as Project
  const [action] = Object.values(actions)
  return {
    ...project,
    header,
    answers,
    priorityAreas,
    outcomes,
    actions: { ...actions, ...(action && { [action.id]: { ...action, text: { en: 'Draft the decree' } } }) },
  }
}

interface Args {
  project: () => Project
}

const meta: Meta<Args> = {
  title: 'Translations/Translations page',
  args: { project: laoAlone },
  parameters: { controls: { disable: true } },
  loaders: [
    async ({ args, globals }) => {
      await Promise.all([
        loadMethod('questionnaire', globals['language'] === 'en' ? 'en' : 'lo'),
        loadMethod('planning', 'lo'),
        loadMethod('planning', 'en'),
      ])
      showProject(args.project())
    },
  ],
  render: () => (
    <main>
      <TranslationsPage />
    </main>
  ),
}

export default meta

type Story = StoryObj<Args>

export const ToTranslate: Story = {}

export const AllDone: Story = { args: { project: example } }

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

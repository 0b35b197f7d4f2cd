import type { Meta, StoryObj } from '@storybook/react-vite'
import illustrativeFile from '../../../examples/illustrative-assessment.onedoor.json'
import { parseProject } from '../../domain/project/project-file'
import type { Action, Outcome, PriorityArea, Project } from '../../domain/project/schema'
import { loadMethod } from '../../storage/method/method'
import { showProject } from '../../session/current'
import { ActionRow } from './action-row'
import styles from './matrix.module.css'

function illustrative(): Project {
  const parsed = parseProject(illustrativeFile)
  if (!parsed.ok) throw new Error('the example is not a project')
  return parsed.project
}

/** The first action of the example, with what it belongs to. */
function firstRow(): { action: Action; outcome: Outcome; area: PriorityArea } {
  const { actions, outcomes, priorityAreas } = illustrative()
  const [action] = Object.values(actions)
  const outcome = action && outcomes[action.outcomeId]
  const area = outcome && priorityAreas[outcome.priorityAreaId]
  if (!area) throw new Error('the example has no action')
  return { action, outcome, area }
}

interface Args {
  change: Partial<Action>
}

const meta: Meta<Args> = {
  title: 'Plan/Action row',
  args: { change: {} },
  loaders: [
    async ({ globals }) => {
      await loadMethod('questionnaire', globals['language'] === 'en' ? 'en' : 'lo')
      showProject(illustrative())
    },
  ],
  render: ({ change }) => {
    const { action, outcome, area } = firstRow()
    return (
      <ol className={styles.actions}>
        <ActionRow action={{ ...action, ...change }} outcome={outcome} area={area} place={1} isLast matrix="system" />
      </ol>
    )
  },
}

export default meta

type Story = StoryObj<Args>

export const FromAGap: Story = {}

export const JustAdded: Story = { args: { change: { text: {}, timeline: undefined } } }

/** The text exists in one language only. */
export const OnlyEnglish: Story = { args: { change: { text: { en: 'Hold consultation meetings' } } } }

export const English: Story = { globals: { language: 'en' } }

import type { Meta, StoryObj } from '@storybook/react-vite'
import example from '../../../examples/illustrative-assessment.onedoor.json'
import { deleteArea } from '../../domain/planning/edit-plan'
import { applyChanges } from '../../domain/project/change'
import { changesBetween } from '../../domain/project/diff'
import { parseProject } from '../../domain/project/project-file'
import type { Project } from '../../domain/project/schema'
import type { RestorePoint } from '../../storage/database/connection'
import { loadMethod } from '../../storage/method/method'
import { showProject } from '../../session/current'
import { LookDialog } from './look-dialog'
import { PointCard } from './point-card'
import type { Compared } from './use-points'

function illustrative(): Project {
  const parsed = parseProject(example)
  if (!parsed.ok) throw new Error('the illustrative example is not a project')
  return parsed.project
}

/** The example before a priority area was deleted. */
function compared(): Compared {
  const then = illustrative()
  const [area] = Object.keys(then.priorityAreas)
  return { then, since: changesBetween(then, applyChanges(then, deleteArea(then, area ?? ''))) }
}

const point: RestorePoint = {
  projectId: 'example',
  at: '2026-11-21T02:05:00.000Z',
  reason: 'beforeDeleting',
  counts: { answers: 82, areas: 11, actions: 34 },
  size: 10_521,
  file: '',
}

const nothing = (): void => undefined

interface Args {
  compared: Compared | null | undefined
  isLookedAt: boolean
}

const meta: Meta<Args> = {
  title: 'History/Restore point',
  parameters: { controls: { disable: true } },
  loaders: [
    async ({ globals }) => {
      await loadMethod('questionnaire', globals['language'] === 'en' ? 'en' : 'lo')
      showProject(illustrative())
    },
  ],
  render: (args) => (
    <main>
      <h1>OneDoor</h1>
      <h2 lang="en">21 November 2026</h2>
      <PointCard point={point} compared={args.compared} onLook={nothing} onBringBack={nothing} />
      {args.isLookedAt && args.compared && (
        <LookDialog point={point} compared={args.compared} onBringBack={nothing} onClose={nothing} />
      )}
    </main>
  ),
}

export default meta

type Story = StoryObj<Args>

export const BeforeDeleting: Story = { args: { compared: compared(), isLookedAt: false } }

export const TheSameAsNow: Story = { args: { compared: { then: illustrative(), since: [] }, isLookedAt: false } }

export const StillReading: Story = { args: { compared: undefined, isLookedAt: false } }

export const Damaged: Story = { args: { compared: null, isLookedAt: false } }

export const LookedAt: Story = { args: { compared: compared(), isLookedAt: true } }

export const LookedAtInEnglish: Story = {
  args: { compared: compared(), isLookedAt: true },
  globals: { language: 'en' },
}

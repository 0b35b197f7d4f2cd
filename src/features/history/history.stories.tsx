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
import { PointPreviewDialog } from './point-preview-dialog'
import { PointCard } from './point-card'
import type { Compared } from './use-points'

function illustrative(): Project {
  const parsed = parseProject(example)
  if (!parsed.ok) throw new Error('the illustrative example is not a project')
  return parsed.project
}

/** The example before a priority area was deleted. */
function compared(): Compared {
  const past = illustrative()
  const [area] = Object.keys(past.priorityAreas)
  return { past, since: changesBetween(past, applyChanges(past, deleteArea(past, area ?? ''))) }
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
  isPreviewed: boolean
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
      <PointCard point={point} compared={args.compared} onPreview={nothing} onBringBack={nothing} />
      {args.isPreviewed && args.compared && (
        <PointPreviewDialog point={point} compared={args.compared} onBringBack={nothing} onClose={nothing} />
      )}
    </main>
  ),
}

export default meta

type Story = StoryObj<Args>

export const BeforeDeleting: Story = { args: { compared: compared(), isPreviewed: false } }

export const TheSameAsNow: Story = { args: { compared: { past: illustrative(), since: [] }, isPreviewed: false } }

export const StillReading: Story = { args: { compared: undefined, isPreviewed: false } }

export const Damaged: Story = { args: { compared: null, isPreviewed: false } }

export const Preview: Story = { args: { compared: compared(), isPreviewed: true } }

export const PreviewInEnglish: Story = {
  args: { compared: compared(), isPreviewed: true },
  globals: { language: 'en' },
}

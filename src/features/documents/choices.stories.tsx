import { useState, type ReactElement } from 'react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { useTranslation } from 'react-i18next'
import illustrativeFile from '../../../examples/illustrative-assessment.onedoor.json'
import { parseProject } from '../../domain/project/project-file'
import type { Project } from '../../domain/project/schema'
import { firstChoice, type DocumentChoice } from '../../export/choice'
import { loadMethod } from '../../storage/method/method'
import { showProject } from '../../session/current'
import { ChooseDocuments } from './choose-documents'
import { ChooseHow } from './choose-how'
import { Step } from './step'

function example(): Project {
  const parsed = parseProject(illustrativeFile)
  if (!parsed.ok) throw new Error('the example is not a project')
  return parsed.project
}

interface Args {
  project: Project
  first: Partial<DocumentChoice>
}

function Choices({ project, first }: Args): ReactElement {
  const [choice, setChoice] = useState({ ...firstChoice(project), ...first })
  const change = (fields: Partial<DocumentChoice>): void => setChoice({ ...choice, ...fields })
  const { t } = useTranslation('documents')
  return (
    <div
      style={{
        display: 'grid',
        gap: '1rem',
        gridTemplateColumns: 'repeat(auto-fit, minmax(18rem, 1fr))',
        alignItems: 'start',
      }}
    >
      <Step number={1} title={t('step.documents')}>
        <ChooseDocuments project={project} choice={choice} onChange={change} />
      </Step>
      <Step number={2} title={t('step.how')}>
        <ChooseHow choice={choice} onChange={change} />
      </Step>
    </div>
  )
}

const meta: Meta<Args> = {
  title: 'Documents/Choices',
  args: { project: example(), first: {} },
  parameters: { controls: { disable: true } },
  loaders: [
    async ({ args, globals }) => {
      await loadMethod('questionnaire', globals['language'] === 'en' ? 'en' : 'lo')
      showProject(args.project)
    },
  ],
  render: (args) => <Choices {...args} />,
}

export default meta

type Story = StoryObj<Args>

export const First: Story = {}

/** The plan has no rows yet, and one of the documents comes as none of the chosen kinds of files. */
export const EmptyPlan: Story = {
  args: {
    project: { ...example(), priorityAreas: {}, outcomes: {}, actions: {} },
    first: { documents: ['action-matrices', 'brief'], formats: ['xlsx'] },
  },
}

export const SomeBlocks: Story = { args: { first: { documents: ['blank'], blocks: [1, 4] } } }

export const Narrow: Story = {
  decorators: [
    (Shown) => (
      <div style={{ maxWidth: '21rem' }}>
        <Shown />
      </div>
    ),
  ],
}

export const English: Story = {
  args: { first: { documents: ['blank', 'brief'], formats: ['csv'] } },
  globals: { language: 'en' },
}

import type { Meta, StoryObj } from '@storybook/react-vite'
import example from '../../../examples/illustrative-assessment.onedoor.json'
import { CONSENSUS, answerId } from '../../domain/assessment/answers'
import { checkId } from '../../domain/assessment/checklist'
import { currentRound } from '../../domain/project/create'
import { parseProject } from '../../domain/project/project-file'
import type { Project } from '../../domain/project/schema'
import { loadMethod } from '../../storage/method/method'
import { showProject } from '../../session/current'
import { ResultPage } from './result-page'

function illustrative(): Project {
  const parsed = parseProject(example)
  if (!parsed.ok) throw new Error('the illustrative example is not a project')
  return parsed.project
}

/** The same assessment before it was finished: the last three blocks are open. */
function unfinished(): Project {
  const project = illustrative()
  const kept = Object.values(project.answers).filter((answer) => !/^4\.[789]\./u.test(answer.question))
  return { ...project, answers: Object.fromEntries(kept.map((answer) => [answer.id, answer])) }
}

/** A group that says otherwise in its checklist, and does not know everything. */
function doubtful(): Project {
  const project = illustrative()
  const { id: roundId } = currentRound(project)
  const stamp = { changedBy: 'ບຸນມີ', changedAt: '2026-11-20T08:00:00.000Z' }
  const id = checkId(roundId, '1.2')
  const unknownId = answerId(roundId, CONSENSUS, '4.5.2')
  const answers = {
    ...project.answers,
    [unknownId]: {
      ...stamp,
      id: unknownId,
      roundId,
      respondent: CONSENSUS,
      question: '4.5.2',
      value: 'unknown' as const,
      note: { lo: 'ຖາມພະແນກການເງິນແຂວງ' },
    },
  }
  const yes = project.answers[answerId(roundId, CONSENSUS, '4.1.2')]?.value === 'yes'
  const reason = { lo: 'ມີດຳລັດແລ້ວ ແຕ່ຍັງບໍ່ທັນປະກາດໃຊ້', en: 'There is a decree, but it is not in force yet' }
  return {
    ...project,
    answers,
    checks: { [id]: { ...stamp, id, roundId, actionPoint: '1.2', status: yes ? 'no' : 'yes', reason } },
  }
}

interface Args {
  project: () => Project
}

const meta: Meta<Args> = {
  title: 'Result/Result page',
  args: { project: illustrative },
  parameters: { controls: { disable: true } },
  loaders: [
    async ({ args, globals }) => {
      await loadMethod('questionnaire', globals['language'] === 'en' ? 'en' : 'lo')
      showProject(args.project())
    },
  ],
  render: () => (
    <main>
      <ResultPage />
    </main>
  ),
}

export default meta

type Story = StoryObj<Args>

export const Complete: Story = {}

export const Provisional: Story = { args: { project: unfinished } }

export const WithDifferences: Story = { args: { project: doubtful } }

export const NothingAnswered: Story = { args: { project: () => ({ ...illustrative(), answers: {}, checks: {} }) } }

/** A block with weight 0 is not counted, and the page says that the weights differ. */
export const Weighted: Story = {
  args: { project: () => ({ ...illustrative(), header: { ...illustrative().header, weights: { '1': 3, '9': 0 } } }) },
}

export const English: Story = { args: { project: doubtful }, globals: { language: 'en' } }

import type { Meta, StoryObj } from '@storybook/react-vite'
import { bandOf } from '../../domain/assessment/scoring'
import type { Questionnaire } from '../../domain/method/method'
import { loadMethod } from '../../storage/method/method'
import { ProfileChart } from './profile-chart'
import type { ProfileRow } from './profile-row'

/** For each building block: questions in place, answered, applicable. */
type Counts = readonly (readonly [inPlace: number, answered: number, applicable: number])[]

interface Args {
  counts: Counts
}

function rowsOf({ blocks, bands }: Questionnaire, counts: Counts): ProfileRow[] {
  return blocks.map((block, index) => {
    const [inPlace = 0, answered = 0, applicable = 0] = counts[index] ?? []
    const readiness = answered > 0 ? inPlace / answered : null
    return {
      number: block.number,
      name: block.name,
      readiness,
      band: bandOf(readiness, bands),
      completeness: applicable > 0 ? answered / applicable : 1,
      range: applicable > 0 ? [inPlace / applicable, (inPlace + applicable - answered) / applicable] : [0, 0],
      answered,
      applicable,
    }
  })
}

const meta: Meta<Args> = {
  title: 'UI/Profile chart',
  args: {
    counts: [
      [5, 8, 8],
      [3, 8, 8],
      [1, 6, 6],
      [9, 14, 14],
      [2, 9, 9],
      [11, 14, 14],
      [3, 4, 4],
      [4, 9, 9],
      [1, 10, 10],
    ],
  },
  loaders: [
    async ({ globals }) => ({
      questionnaire: await loadMethod('questionnaire', globals['language'] === 'en' ? 'en' : 'lo'),
    }),
  ],
  render: ({ counts }, { loaded }) => {
    const { questionnaire } = loaded as { questionnaire: Questionnaire }
    return <ProfileChart rows={rowsOf(questionnaire, counts)} bands={questionnaire.bands} />
  },
}

export default meta

type Story = StoryObj<Args>

export const Complete: Story = {}

/** Hatched until all is answered; the line says how far the score can still move. */
export const Provisional: Story = {
  args: {
    counts: [
      [5, 7, 8],
      [3, 5, 8],
      [1, 6, 6],
      [6, 9, 14],
      [2, 3, 9],
      [11, 14, 14],
      [0, 0, 4],
      [0, 0, 9],
      [0, 2, 10],
    ],
  },
}

/** All in place, nothing in place, and a block of which nothing is applicable. */
export const Extremes: Story = {
  args: {
    counts: [
      [8, 8, 8],
      [0, 8, 8],
      [0, 0, 0],
      [14, 14, 14],
      [0, 9, 9],
      [14, 14, 14],
      [0, 0, 0],
      [9, 9, 9],
      [0, 10, 10],
    ],
  },
}

/** On a phone each block is a row of its own. */
export const Narrow: Story = {
  ...Provisional,
  decorators: [
    (Shown) => (
      <div style={{ width: '20rem' }}>
        <Shown />
      </div>
    ),
  ],
}

export const English: Story = { ...Provisional, globals: { language: 'en' } }

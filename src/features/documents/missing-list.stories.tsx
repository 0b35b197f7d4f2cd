import type { Meta, StoryObj } from '@storybook/react-vite'
import illustrativeFile from '../../../examples/illustrative-assessment.onedoor.json'
import { parseProject } from '../../domain/project/project-file'
import { typedPlaces, type TypedPlace } from '../../domain/text/typed-places'
import type { MissingContent } from '../../export/view/missing-content'
import { loadMethod } from '../../storage/method/method'
import { MissingList } from './missing-list'

/** The texts of the example, as if they had been typed in Lao alone. */
function texts(): TypedPlace[] {
  const parsed = parseProject(illustrativeFile)
  if (!parsed.ok) throw new Error('the example is not a project')
  return typedPlaces(parsed.project).filter(({ kind }) => kind !== 'agency')
}

const all = texts()
const lacking = (count: number): MissingContent['texts'] =>
  all.slice(-count).map((place) => ({ place, language: 'en', instead: place.text.lo ?? '' }))
const door: MissingContent['glyphs'] = [
  {
    character: '🚪',
    codePoint: 0x1f6aa,
    name: 'U+1F6AA',
    where: '',
    excerpt: 'ປະຕູ 🚪 ດຽວ',
    count: 2,
    places: all.slice(0, 2).map((place) => ({ place, language: 'lo' })),
  },
]

const meta: Meta<typeof MissingList> = {
  title: 'Documents/Missing list',
  component: MissingList,
  args: { missing: { texts: lacking(6), glyphs: [] } },
  parameters: { controls: { disable: true } },
  loaders: [
    async ({ globals }) => {
      await Promise.all([
        loadMethod('questionnaire', globals['language'] === 'en' ? 'en' : 'lo'),
        loadMethod('planning', 'lo'),
        loadMethod('planning', 'en'),
      ])
    },
  ],
  // Open, so that what is folded is looked at too.
  play: async ({ canvasElement, canvas, userEvent }) => {
    const summary = canvasElement.querySelector('summary')
    if (!summary) return
    await userEvent.click(summary)
    await canvas.findAllByRole('link')
  },
}

export default meta

type Story = StoryObj<typeof meta>

export const Texts: Story = {}

export const NothingMissing: Story = { args: { missing: { texts: [], glyphs: [] } } }

/** A character that no font of a PDF has, in two texts. */
export const Characters: Story = { args: { missing: { texts: lacking(2), glyphs: door } } }

/** More than a person looks through at once. */
export const Many: Story = { args: { missing: { texts: lacking(180), glyphs: door } } }

export const Narrow: Story = {
  decorators: [
    (Shown) => (
      <div style={{ maxWidth: '20rem' }}>
        <Shown />
      </div>
    ),
  ],
}

export const English: Story = { args: { missing: { texts: lacking(3), glyphs: door } }, globals: { language: 'en' } }

import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, spyOn, userEvent, within } from 'storybook/test'
import example from '../../examples/illustrative-assessment.onedoor.json'
import { parseProject } from '../domain/project/project-file'
import { showProject } from '../session/current'
import { SaveFileButton } from './save-file-button'

const meta = {
  title: 'App/Save as a file',
  component: SaveFileButton,
  args: { label: 'ບັນທຶກໂຄງການເປັນໄຟລ໌' },
  loaders: [
    () => {
      const parsed = parseProject(example)
      if (!parsed.ok) throw new Error('the illustrative example is not a project')
      showProject(parsed.project)
    },
  ],
} satisfies Meta<typeof SaveFileButton>

export default meta

type Story = StoryObj<typeof meta>

/** Makes every file that is to be saved fail, as a full disk or a browser without memory does. */
function failToSave(): () => void {
  const making = spyOn(URL, 'createObjectURL').mockImplementation(() => {
    throw new Error('there is no room')
  })
  return () => making.mockRestore()
}

/** What went wrong inside is not shown; the button stays, to be tried again. */
async function expectFailure(canvasElement: HTMLElement, sentence: string): Promise<void> {
  const canvas = within(canvasElement)
  await expect(canvas.queryByRole('alert')).toBeNull()
  await userEvent.click(canvas.getByRole('button'))
  await expect(await canvas.findByRole('alert')).toHaveTextContent(new RegExp(`^${sentence}$`, 'u'))
  await expect(canvas.getByRole('button')).toBeEnabled()
}

export const Ready: Story = {}

export const SavingFails: Story = {
  beforeEach: failToSave,
  play: ({ canvasElement }) => expectFailure(canvasElement, 'ບັນທຶກໄຟລ໌ບໍ່ໄດ້. ກະລຸນາລອງໃໝ່.'),
}

export const SavingFailsInEnglish: Story = {
  globals: { language: 'en' },
  args: { label: 'Save the project as a file' },
  beforeEach: failToSave,
  play: ({ canvasElement }) => expectFailure(canvasElement, 'The file could not be saved. Please try again.'),
}

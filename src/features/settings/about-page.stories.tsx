import type { Meta, StoryObj } from '@storybook/react-vite'
import { loadMethod } from '../../storage/method/method'
import { AboutPage } from './about-page'

const meta = {
  title: 'Settings/About page',
  component: AboutPage,
  loaders: [({ globals }) => loadMethod('questionnaire', globals['language'] === 'en' ? 'en' : 'lo')],
  render: () => (
    <main>
      <AboutPage />
    </main>
  ),
} satisfies Meta<typeof AboutPage>

export default meta

type Story = StoryObj<typeof meta>

export const Lao: Story = {}

export const English: Story = { globals: { language: 'en' } }

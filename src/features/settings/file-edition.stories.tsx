import type { Meta, StoryObj } from '@storybook/react-vite'
import { FileEdition } from './file-edition'

const meta = {
  title: 'Settings/File edition',
  component: FileEdition,
  render: () => (
    <main>
      <FileEdition />
    </main>
  ),
} satisfies Meta<typeof FileEdition>

export default meta

type Story = StoryObj<typeof meta>

export const Lao: Story = {}

export const English: Story = { globals: { language: 'en' } }

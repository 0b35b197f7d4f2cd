import type { Meta, StoryObj } from '@storybook/react-vite'
import { WhereFilesGo } from './dropped-file-notice'

const meta: Meta<typeof WhereFilesGo> = { title: 'UI/DroppedFileNotice', component: WhereFilesGo }

export default meta

type Story = StoryObj<typeof WhereFilesGo>

export const Dropped: Story = {}

export const English: Story = { globals: { language: 'en' } }

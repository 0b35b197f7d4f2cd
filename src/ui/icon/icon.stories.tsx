import type { Meta, StoryObj } from '@storybook/react-vite'
import { DoorMark, Icon, type IconName } from './icon'

const names: IconName[] = [
  'yes',
  'no',
  'unknown',
  'notApplicable',
  'partly',
  'next',
  'back',
  'up',
  'down',
  'add',
  'remove',
  'edit',
  'undo',
  'redo',
  'note',
  'evidence',
  'file',
  'download',
  'open',
  'copy',
  'check',
  'settings',
  'language',
  'warning',
  'info',
  'more',
  'close',
  'move',
  'search',
  'table',
  'light',
]

const meta = {
  title: 'UI/Icon',
  component: Icon,
  args: { name: 'yes' },
  argTypes: { name: { control: 'select', options: names } },
} satisfies Meta<typeof Icon>

export default meta

type Story = StoryObj<typeof meta>

export const One: Story = { args: { size: 32 } }

/** A drawing always stands beside a word: here its own name. */
export const All: Story = {
  render: () => (
    <ul
      style={{
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fill, minmax(10rem, 1fr))',
        gap: '1rem',
        padding: 0,
        listStyle: 'none',
      }}
    >
      {names.map((name) => (
        <li key={name} style={{ display: 'flex', gap: '0.5rem', alignItems: 'center' }}>
          <Icon name={name} size={24} /> {name}
        </li>
      ))}
    </ul>
  ),
}

export const Mark: Story = { render: () => <DoorMark size={96} /> }

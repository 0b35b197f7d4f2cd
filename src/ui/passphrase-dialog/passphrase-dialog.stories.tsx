import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, waitFor, within } from 'storybook/test'
import { PassphraseDialog, type PassphraseProblem } from './passphrase-dialog'

const answering = (problem: PassphraseProblem | null): ((passphrase: string) => Promise<PassphraseProblem | null>) =>
  fn(() => Promise.resolve(problem))

const meta = {
  title: 'UI/Passphrase dialog',
  component: PassphraseDialog,
  args: { purpose: 'lock', onPassphrase: answering(null), onClose: fn() },
  parameters: { docs: { story: { inline: false, height: '36rem' } } },
} satisfies Meta<typeof PassphraseDialog>

export default meta

type Story = StoryObj<typeof meta>

/** A new passphrase is asked for twice; one that is too short, or two that differ, change nothing. */
export const Lock: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement)
    const save = canvas.getByRole('button', { name: 'ບັນທຶກ' })
    await userEvent.type(canvas.getByLabelText('ລະຫັດຜ່ານ'), 'short')
    await userEvent.click(save)
    await expect(canvas.getByRole('alert')).toHaveTextContent('ຢ່າງໜ້ອຍ 8')
    await userEvent.type(canvas.getByLabelText('ລະຫັດຜ່ານ'), ' enough')
    await userEvent.click(save)
    await expect(canvas.getByRole('alert')).toHaveTextContent('ບໍ່ຄືກັນ')
    await expect(args.onPassphrase).not.toHaveBeenCalled()
    await userEvent.type(canvas.getByLabelText('ໃສ່ລະຫັດຜ່ານອີກຄັ້ງ'), 'short enough')
    await userEvent.click(save)
    await expect(args.onPassphrase).toHaveBeenCalledWith('short enough')
    await waitFor(() => expect(args.onClose).toHaveBeenCalled())
  },
}

/** A wrong one says so, and can be tried again. */
export const Unlock: Story = {
  args: { purpose: 'unlock', fileName: 'ແຂວງຈຳປາສັກ.onedoor.json.age', onPassphrase: answering('wrongPassphrase') },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement)
    await userEvent.type(canvas.getByLabelText('ລະຫັດຜ່ານ'), 'wrong')
    await userEvent.click(canvas.getByRole('button', { name: 'ເປີດ' }))
    await expect(await canvas.findByRole('alert')).toHaveTextContent('ນີ້ບໍ່ແມ່ນລະຫັດຜ່ານ')
    await expect(args.onClose).not.toHaveBeenCalled()
    await userEvent.click(canvas.getByLabelText('ສະແດງສິ່ງທີ່ພິມ'))
    await expect(canvas.getByLabelText('ລະຫັດຜ່ານ')).toHaveAttribute('type', 'text')
  },
}

export const LockInEnglish: Story = { globals: { language: 'en' } }

export const UnlockInEnglish: Story = {
  globals: { language: 'en' },
  args: { purpose: 'unlock', fileName: 'Champasak.onedoor.json.age', onPassphrase: answering('damaged') },
}

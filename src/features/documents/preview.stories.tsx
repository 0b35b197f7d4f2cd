import type { Meta, StoryObj } from '@storybook/react-vite'
import { fn } from 'storybook/test'
import type { TablePreview } from '../../export/preview/preview'
import type { ExportRequest } from '../../export/request'
import { PreviewPane } from './preview'
import type { RequestPreview } from './use-preview'

const request: ExportRequest = { document: 'action-matrices', languages: 'lo', format: 'xlsx', date: '2026-11-20' }
const known = (preview: Partial<RequestPreview>): RequestPreview => ({ request, isOld: false, ...preview })

const table: TablePreview = {
  kind: 'table',
  name: 'ທົ່ວລະບົບ',
  widths: [20, 30, 40],
  sheets: 2,
  rows: [
    [{ text: 'ຕາຕະລາງແຜນປະຕິບັດງານ', style: 'title', rows: 1, columns: 3 }],
    ['ອົງປະກອບພື້ນຖານ', 'ຂົງເຂດບຸລິມະສິດ', 'ກິດຈະກຳ'].map((text) => ({ text, style: 'heading', rows: 1, columns: 1 })),
    [
      { text: '5. ການສະໜອງທຶນ', style: 'group', rows: 2, columns: 1 },
      { text: 'ແຫຼ່ງທຶນ', style: 'body', rows: 2, columns: 1 },
      { text: 'ສະເໜີງົບປະມານ', style: 'body', rows: 1, columns: 1 },
    ],
    [{ text: 'ຕິດຕາມການນຳໃຊ້', style: 'body', rows: 1, columns: 1 }],
  ],
}

const meta: Meta<typeof PreviewPane> = {
  title: 'Documents/Preview',
  component: PreviewPane,
  args: { preview: known({ preview: table }), requests: [request], shown: 0, onShow: fn() },
  parameters: { controls: { disable: true } },
}

export default meta

type Story = StoryObj<typeof meta>

export const Workbook: Story = {}

/** An empty page: how its letters look is shown by the app alone, which has the fonts. */
export const Page: Story = {
  args: {
    preview: known({
      preview: { kind: 'sheet', width: 842, height: 595, items: [], pages: 7, fonts: [] },
      request: { ...request, format: 'pdf' },
    }),
    requests: [{ ...request, format: 'pdf' }],
  },
}

export const OneOfSeveral: Story = {
  args: {
    requests: [
      request,
      { ...request, format: 'pdf' },
      { ...request, document: 'brief', format: 'docx', languages: 'both' },
    ],
    shown: 1,
  },
}

export const Coming: Story = { args: { preview: known({}) } }

export const CannotBeShown: Story = { args: { preview: known({ failed: true }) } }

export const NothingChosen: Story = { args: { preview: known({ isOld: true }), requests: [] } }

export const English: Story = { globals: { language: 'en' } }

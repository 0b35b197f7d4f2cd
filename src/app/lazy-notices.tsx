import { lazyPage } from './lazy-page'

// What stands in the place of a project, or above it. Apart from the pages, of which one shows these.
export const InBinNotice = lazyPage(
  async () => (await import('../features/history/in-bin-notice')).InBinNotice,
  'history',
)
export const FileNotice = lazyPage(async () => (await import('./file-notice')).FileNotice, 'passphrase')

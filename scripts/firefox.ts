/** The system's Firefox, in which the app as one file is checked: Debian's, or another one that FIREFOX names. */
export function firefoxPath(): string {
  return process.env['FIREFOX'] ?? '/usr/bin/firefox-esr'
}

/**
 * Prefs as a person has them: where the driver would loosen what a page that is opened as a file may see, it is told
 * not to.
 */
export const firefoxPreferences = {
  'security.fileuri.strict_origin_policy': true,
  'browser.download.folderList': 2,
  'browser.download.useDownloadDir': true,
  'browser.download.open_pdf_attachments_inline': false,
  'pdfjs.disabled': true,
}

/** What a device remembers of working without a network. Where the browser blocks its storage it is asked, or said, once more. */
const keys = { saidReady: 'onedoor.offline.said', checkedAt: 'onedoor.offline.checked' } as const

function read(key: keyof typeof keys): string | null {
  try {
    return localStorage.getItem(keys[key])
  } catch {
    return null
  }
}

function write(key: keyof typeof keys, value: string): void {
  try {
    localStorage.setItem(keys[key], value)
  } catch {
    // Nothing is lost but a note of what was said.
  }
}

/** True the first time that it is asked on this device. */
export function isFirstReadiness(): boolean {
  const isFirst = read('saidReady') === null
  write('saidReady', 'yes')
  return isFirst
}

export function rememberedCheck(): string | null {
  return read('checkedAt')
}

export function rememberCheck(moment: string): void {
  write('checkedAt', moment)
}

/** Downloads bytes as a file, under a name valid on every system. */
export function downloadBytes(bytes: Uint8Array | string, fileName: string, type: string): void {
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  // The browser reads the bytes after the click; they are released once it surely has.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

export function downloadJson(value: unknown, fileName: string): void {
  downloadBytes(JSON.stringify(value, null, 2), fileName, 'application/json')
}

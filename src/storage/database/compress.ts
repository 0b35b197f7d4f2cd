/** A text compressed, where the browser can do it without holding up the page; otherwise as it is. */
export async function pack(text: string): Promise<Uint8Array<ArrayBuffer> | string> {
  if (typeof CompressionStream === 'undefined') return text
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** The text that `pack` was given. Rejects when the bytes are damaged. */
export async function unpack(packed: Uint8Array<ArrayBuffer> | string): Promise<string> {
  if (typeof packed === 'string') return packed
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))).text()
}

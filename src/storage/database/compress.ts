/** Compresses a text, where the browser can do so without blocking the page; otherwise returns it as it is. */
export async function pack(text: string): Promise<Uint8Array<ArrayBuffer> | string> {
  if (typeof CompressionStream === 'undefined') return text
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** Reverses `pack`. Rejects when the bytes are damaged. */
export async function unpack(packed: Uint8Array<ArrayBuffer> | string): Promise<string> {
  if (typeof packed === 'string') return packed
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))).text()
}

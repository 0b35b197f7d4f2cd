/**
 * The bytes of a file that is served with the app.
 * @throws Error when it cannot be read
 */
export async function readServedFile(address: string): Promise<Uint8Array> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} cannot be read: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}

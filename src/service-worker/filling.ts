import type { Build, BuildFile } from './build'

/** How many files are asked for at the same time: few, so that what the person asks for comes first. */
const LANES = 2

/** A rest after each file, so that an old laptop goes on answering clicks meanwhile. */
const REST_MS = 60

/** Where the files of a build go, and where unchanged ones may be taken from. */
export interface Filling {
  build: Build
  folder: string
  own: Cache
  others: readonly Cache[]
}

/**
 * Puts every file of a build into its cache, the page last. What is there already, from a filling that was broken off,
 * stays.
 * @throws Error when a file cannot be had as it was built; the cache then has no page and is not used
 */
export async function fill(filling: Filling): Promise<void> {
  const files = [...filling.build.files]
  const page = files.pop()
  const takeNext = async (): Promise<void> => {
    for (let file = files.shift(); file; file = files.shift()) {
      if (await bring(file, filling)) await rest()
    }
  }
  await Promise.all(Array.from({ length: LANES }, takeNext))
  if (page) await bring(page, filling)
}

/** Puts one file into the cache; false when it was there already. */
async function bring(file: BuildFile, { folder, own, others }: Filling): Promise<boolean> {
  const address = new URL(file.path, folder).href
  if (await own.match(address)) return false
  await own.put(address, (await fromOther(file, address, others)) ?? (await fromServer(file, address)))
  return true
}

function rest(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, REST_MS)
  })
}

/** The file as another version has it, where it is the same. */
async function fromOther(file: BuildFile, address: string, others: readonly Cache[]): Promise<Response | null> {
  for (const other of others) {
    const found = await other.match(address)
    const same = found && (await asBuilt(file, found))
    if (same) return same
  }
  return null
}

/** The file from the browser's own cache or the server; anew from the server where that one is not the build's. */
async function fromServer(file: BuildFile, address: string): Promise<Response> {
  const isAsset = file.path.startsWith('assets/')
  for (const cache of [isAsset ? 'default' : 'no-cache', 'reload'] as const) {
    const response = await fetch(address, { cache, priority: 'low' })
    if (!response.ok) throw new Error(`${file.path} cannot be had: ${response.status}`)
    const same = await asBuilt(file, response)
    if (same) return same
  }
  throw new Error(`${file.path} is not as it was built`)
}

/**
 * An answer with the very bytes of the build, made anew: one that was redirected could not be given for a page. Null
 * when the bytes are others.
 */
async function asBuilt({ digest }: BuildFile, response: Response): Promise<Response | null> {
  const bytes = await response.arrayBuffer()
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  if (btoa(String.fromCharCode(...hash)) !== digest) return null
  return new Response(bytes, {
    headers: { 'content-type': response.headers.get('content-type') ?? 'application/octet-stream' },
  })
}

/** Whether a cache has every file of a build. */
export async function isWhole({ build, folder, own }: Filling): Promise<boolean> {
  const there = new Set((await own.keys()).map((request) => request.url))
  return build.files.every((file) => there.has(new URL(file.path, folder).href))
}

import { spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'

/** Another port lets two work trees be measured, one after the other. */
const port = process.env['ONEDOOR_PORT'] ?? '4174'

/** Serves the built app as the host does while something is measured. */
export async function withServer(use: (address: string) => Promise<void>): Promise<void> {
  const address = `http://localhost:${port}/`
  const server = spawn('npx', ['sirv', 'dist', '--brotli', '--quiet', '--port', port], {
    stdio: 'ignore',
    detached: true,
  })
  try {
    await answered(address)
    await use(address)
  } finally {
    if (server.pid) process.kill(-server.pid)
  }
}

async function answered(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const isThere = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isThere) return
    await wait(100)
  }
  throw new Error(`nothing is served at ${address}`)
}

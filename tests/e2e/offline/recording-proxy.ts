import { createServer, request as send, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * What Chromium itself asks, whatever page is open: its updates, its accounts, and what kind of form a form is. A
 * Chromium without them needs none of this.
 */
const browsersOwn =
  /^https?:\/\/(?:(?:update|content-autofill|optimizationguide-pa|safebrowsing)\.googleapis|accounts\.google|redirector\.gvt1)\.com[:/]/u

/**
 * Stands between a browser and everything else: writes down every request, of pages, workers and service workers alike,
 * and lets only those to one host through.
 */
export class RecordingProxy {
  readonly asked: string[] = []
  private server: Server | null = null

  constructor(private readonly host: string) {}

  /** Begins, and gives the address that a browser is told. */
  async open(): Promise<string> {
    this.server = createServer((incoming, outgoing) => {
      this.asked.push(incoming.url ?? '')
      const url = new URL(incoming.url ?? '')
      if (url.host !== this.host) return outgoing.writeHead(403).end()
      const onward = send(url, { method: incoming.method, headers: incoming.headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(outgoing)
      })
      onward.on('error', () => outgoing.writeHead(502).end())
      incoming.pipe(onward)
    })
    // Encrypted connections begin with the name of the host that they are to.
    this.server.on('connect', (incoming, socket) => {
      this.asked.push(`https://${incoming.url ?? ''}/`)
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    })
    await new Promise<void>((resolve) => {
      this.server?.listen(0, '127.0.0.1', resolve)
    })
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  /** Requests that were not for the host, but for the browser's own. */
  strangers(): string[] {
    return this.asked.filter((address) => new URL(address).host !== this.host && !browsersOwn.test(address))
  }

  close(): void {
    this.server?.closeAllConnections()
    this.server?.close()
  }
}

import { createServer, type Server } from 'node:http'
import { existsSync, readFileSync, statSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}

/**
 * A plain static host of our own, so that a test can put another build in its place, put it in any folder, make a file
 * fail, and take it away altogether.
 */
export class StaticSite {
  /** Paths that were asked for, in order. */
  readonly asked: string[] = []
  /** Paths that match are answered with an error. */
  broken: RegExp | null = null
  private server: Server | null = null
  private port = 0

  constructor(
    private folder: string,
    readonly path = '/',
  ) {}

  get address(): string {
    return `http://localhost:${this.port}${this.path}`
  }

  /** Serves, at the same address as before where it was served before. */
  async open(): Promise<this> {
    this.server = createServer((request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
      this.asked.push(path)
      const file = path.startsWith(this.path) ? this.fileOf(path.slice(this.path.length)) : null
      if (!file || this.broken?.test(path)) return response.writeHead(404).end()
      response
        .writeHead(200, {
          'content-type': types[extname(file)] ?? 'application/octet-stream',
          'cache-control': 'no-cache',
        })
        .end(readFileSync(file))
    })
    await new Promise<void>((resolve) => {
      this.server?.listen(this.port, 'localhost', resolve)
    })
    this.port = (this.server.address() as AddressInfo).port
    return this
  }

  /** Another build takes the place of this one. */
  deploy(folder: string): void {
    this.folder = folder
  }

  async close(): Promise<void> {
    const { server } = this
    if (!server) return
    this.server = null
    server.closeAllConnections()
    await new Promise((resolve) => {
      server.close(resolve)
    })
  }

  private fileOf(path: string): string | null {
    const file = join(this.folder, path)
    if (!existsSync(file)) return null
    return statSync(file).isDirectory() ? join(file, 'index.html') : file
  }
}

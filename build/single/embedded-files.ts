import { deflateRawSync } from 'node:zlib'
import { toBase85 } from '../../src/storage/files/base85'
import { EMBEDDED } from '../../src/storage/files/embedded-file'

/** The files that go into the page besides its code. */
export class EmbeddedFiles {
  private readonly packed = new Map<string, string>()

  add(name: string, content: Uint8Array | string): void {
    this.packed.set(name, toBase85(deflateRawSync(content, { level: 9 })))
  }

  /** Every file as a data block: no browser runs it, and the page's policy has nothing to say about it. */
  blocks(): string {
    return [...this.packed]
      .map(([name, text]) => `<script type="application/octet-stream" id="${EMBEDDED}${name}">${text}</script>`)
      .join('\n')
  }

  /** The length of each file in the page, for the build to tell. */
  lengths(): [name: string, length: number][] {
    return [...this.packed].map(([name, text]) => [name, text.length])
  }
}

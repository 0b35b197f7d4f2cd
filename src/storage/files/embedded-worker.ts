import { embeddedFile, HANDED_FILES } from './embedded-file'

const addresses = new Map<string, string>()

/**
 * Starts a worker whose code is embedded in the page, in the one-file edition.
 * @param name the name under which the build embedded the code
 * @param handed the packed files that the worker needs, by name: it cannot see the page
 * @throws Error when the code is not embedded
 */
export function startEmbeddedWorker(name: string, handed: () => Readonly<Record<string, string>> = () => ({})): Worker {
  const address =
    addresses.get(name) ??
    URL.createObjectURL(
      new Blob([`self.${HANDED_FILES}=${JSON.stringify(handed())};`, embeddedFile(name) as BlobPart], {
        type: 'text/javascript',
      }),
    )
  addresses.set(name, address)
  return new Worker(address)
}

import { embeddedFile, HANDED_FILES } from './embedded-file'

const addresses = new Map<string, string>()

/**
 * Starts a worker whose code stands inside the page, where the app is one file.
 * @param name the name under which the build put the code into the page
 * @param handed the packed files that the worker needs, by their names: it sees no page
 * @throws Error when the code is not inside
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

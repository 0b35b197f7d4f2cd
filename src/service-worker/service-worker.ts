/**
 * Keeps every file of the app, so that it works without a network after the first visit. A worker that is active does
 * not mean that its version is the one in use: which version the app opens with is the person's choice
 * (docs/decisions/0010).
 */
import { ownBuild } from './build'
import { fill, isWhole, type Filling } from './filling'
import type { PageRequest, Standing } from './messages'
import { choiceCache, outdatedCaches, versionCache, versionCachesOf } from './version-caches'

declare const self: ServiceWorkerGlobalScope

const folder = self.registration.scope
const scope = new URL(folder).pathname
const ownCache = versionCache(ownBuild.name, scope)
const page = new URL('index.html', folder).href
const choice = new URL('chosen-version', folder).href
const ownFiles = new Set(ownBuild.files.map((file) => new URL(file.path, folder).pathname))

self.addEventListener('install', (event) => {
  // Nothing changes for open tabs: they keep their version until they take the new one.
  void self.skipWaiting()
  event.waitUntil(filling().then(fill))
})

self.addEventListener('activate', (event) => event.waitUntil(settle()))

self.addEventListener('message', (event: ExtendableMessageEvent) =>
  event.waitUntil(answerPage(event.data as PageRequest, event.ports[0])),
)

self.addEventListener('fetch', (event) => {
  const { request } = event
  const address = new URL(request.url)
  if (address.origin !== self.location.origin) event.respondWith(Response.error())
  else if (request.method !== 'GET') return
  else if (request.mode === 'navigate') {
    if (address.pathname === scope || address.pathname === `${scope}index.html`) event.respondWith(startPage(request))
  } else if (ownFiles.has(address.pathname) || address.pathname.startsWith(`${scope}assets/`))
    event.respondWith(file(request))
})

async function filling(): Promise<Filling> {
  const own = await caches.open(ownCache)
  const others = await otherCaches()
  return { build: ownBuild, folder, own, others }
}

async function otherCaches(): Promise<Cache[]> {
  const names = versionCachesOf(await caches.keys(), scope).filter((name) => name !== ownCache)
  return Promise.all(names.reverse().map((name) => caches.open(name)))
}

/** The first version is used at once; a later one waits until it is taken. */
async function settle(): Promise<void> {
  const chosen = await chosenVersion()
  if (!chosen) await choose(ownBuild.name)
  const names = versionCachesOf(await caches.keys(), scope)
  await Promise.all(
    outdatedCaches(names, ownCache, versionCache(chosen ?? ownBuild.name, scope)).map((name) => caches.delete(name)),
  )
  await self.clients.claim()
}

async function notedChoice(): Promise<string | null> {
  const noted = await (await caches.open(choiceCache(scope))).match(choice)
  return (await noted?.text()) ?? null
}

/** The chosen version, if it is still here. */
async function chosenVersion(): Promise<string | null> {
  const name = await notedChoice()
  return name && (await pageOf(name)) ? name : null
}

async function choose(name: string): Promise<void> {
  await (await caches.open(choiceCache(scope))).put(choice, new Response(name))
}

async function pageOf(version: string): Promise<Response | null> {
  const name = versionCache(version, scope)
  // Without opening it, which would make one that is not there.
  return (await caches.match(page, { cacheName: name })) ?? null
}

async function startPage(request: Request): Promise<Response> {
  return (await pageOf((await notedChoice()) ?? ownBuild.name)) ?? (await pageOf(ownBuild.name)) ?? fetch(request)
}

/** This version's cache, opened once for the many files of a page. */
let opened: Promise<Cache> | null = null

/** A file of this version, or of another that a tab still has open. */
async function file(request: Request): Promise<Response> {
  opened ??= caches.open(ownCache)
  const found = await (await opened).match(request.url)
  if (found) return found
  for (const cache of await otherCaches()) {
    const older = await cache.match(request.url)
    if (older) return older
  }
  return fetch(request)
}

async function answerPage(request: PageRequest, port: MessagePort | undefined): Promise<void> {
  const own = await filling()
  const whole = await isWhole(own)
  if (request === 'take' && whole) await choose(ownBuild.name)
  port?.postMessage({
    newest: ownBuild.name,
    chosen: (await chosenVersion()) ?? ownBuild.name,
    whole,
  } satisfies Standing)
  // The browser may have thrown files away; the next question hears whether they could be had again.
  if (!whole) await fill(own).catch(() => undefined)
}

/**
 * Caches the assessment that was started last, so that a reload without a network continues it. Only what a page asks to cache
 * is cached: results and the back office never are.
 */
interface Extendable {
  waitUntil(work: Promise<unknown>): void
}
interface Scope {
  addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void
  addEventListener(
    type: 'message',
    listener: (event: Extendable & { data: { keep: string[]; scripts?: string[] } }) => void,
  ): void
  addEventListener(
    type: 'fetch',
    listener: (event: { request: Request; respondWith(reply: Promise<Response>): void }) => void,
  ): void
  skipWaiting(): Promise<void>
  clients: { claim(): Promise<void> }
}

const scope = self as unknown as Scope
const KEPT = 'verdict'
const ASSET = /\/assets\/[\w.-]+/g

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()))
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()))
scope.addEventListener('message', (event) => event.waitUntil(keep(event.data.keep, event.data.scripts)))

scope.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (request.mode === 'navigate') event.respondWith(fetch(request).catch((error) => kept(request, error)))
  // Names with a hash of their content in them never change.
  else if (pathname.startsWith('/assets/')) event.respondWith(kept(request, undefined).catch(() => fetch(request)))
})

/** The cached reply, or the network error if there is none. */
async function kept(request: Request, failure: unknown): Promise<Response> {
  const cache = await caches.open(KEPT)
  const found =
    (await cache.match(request, { ignoreVary: true })) ??
    (await cache.match(request, { ignoreVary: true, ignoreSearch: true }))
  if (!found) throw failure
  return found
}

/** Caches pages and what they load, and deletes everything else. */
async function keep(pages: string[], scripts: string[] = []) {
  const cache = await caches.open(KEPT)
  const assets = new Set(scripts)
  for (const page of pages) {
    const reply = await fetch(page)
    if (!reply.ok) continue
    for (const [asset] of (await reply.clone().text()).matchAll(ASSET)) assets.add(asset)
    await cache.put(page, reply)
  }
  for (const asset of assets) if (!(await cache.match(asset))) await cache.add(asset)
  const wanted = new Set([...pages, ...assets].map((path) => new URL(path, location.origin).href))
  for (const { url } of await cache.keys()) if (!wanted.has(url)) await cache.delete(url)
}

/**
 * Asks the service worker to cache this page in each of its languages, with scripts that it does not refer to. Without service workers, for example outside https,
 * only reloading offline does not work.
 */
export async function cachePage(languages: readonly string[], scripts: readonly string[]) {
  try {
    await navigator.serviceWorker.register('/service-worker.js')
    const { active } = await navigator.serviceWorker.ready
    const others = languages.map((language) => `${location.pathname}?lang=${language}`)
    active?.postMessage({ keep: [...new Set([location.pathname + location.search, ...others])], scripts })
  } catch {
    // The questions themselves need no network.
  }
}

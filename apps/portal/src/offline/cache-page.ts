/**
 * Has this page kept, with scripts that it does not name itself, in each of its languages for when there is no network. Browsers that cannot, or may not outside https, go on without:
 * only a reload is lost.
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

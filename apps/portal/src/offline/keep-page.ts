/**
 * Has this page kept in each of its languages for when there is no network. Browsers that cannot, or may not outside https, go on without:
 * only a reload is lost.
 */
export async function keepPage(languages: readonly string[]) {
  try {
    await navigator.serviceWorker.register('/service-worker.js')
    const { active } = await navigator.serviceWorker.ready
    const others = languages.map((language) => `${location.pathname}?lang=${language}`)
    active?.postMessage({ keep: [...new Set([location.pathname + location.search, ...others])] })
  } catch {
    // The questions themselves need no network.
  }
}

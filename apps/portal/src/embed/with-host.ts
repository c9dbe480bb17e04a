import type { Embedded } from './host.ts'

type Host = typeof import('./host.ts')

/** Does something with the page around an embedded one. What that takes is loaded there only; other pages do without it. Returns the function that stops it. */
export function withHost(page: Embedded, act: (host: Host) => void | (() => void)): () => void {
  let stopped = false
  let stop: void | (() => void)
  if (page.embeddedIn)
    void import('./host.ts').then((host) => {
      if (!stopped) stop = act(host)
    })
  return () => {
    stopped = true
    stop?.()
  }
}

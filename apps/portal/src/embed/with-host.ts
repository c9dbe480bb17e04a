import type { Embedded, host } from './host.ts'

/** Does something with the page around an embedded one. What that takes is loaded there only; other pages do without it. Returns the function that stops it. */
export function withHost(page: Embedded, act: (around: typeof host) => void | (() => void)): () => void {
  let stopped = false
  let stop: void | (() => void)
  if (page.embeddedIn)
    void import('./host.ts').then(({ host: around }) => {
      if (!stopped) stop = act(around)
    })
  return () => {
    stopped = true
    stop?.()
  }
}

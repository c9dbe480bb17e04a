import { afterAll, beforeAll, vi } from 'vitest'

type Listener = (event: { data: unknown }) => void

const modules = import.meta.glob('../../**/*.worker.ts')
const listeners = new Map<string, Listener>()
/** Hears what the code that runs now posts. */
let answer: Listener = () => {}

/** The code of a worker, run by the page: there are no threads here. */
class PageWorker {
  onmessage: Listener | undefined
  private readonly file: string
  private ended = false

  constructor(address: URL) {
    this.file = /[^/]+\.worker\.ts/.exec(address.href)?.[0] as string
  }

  postMessage(data: unknown) {
    void this.listener().then((listen) => {
      answer = (event) => this.onmessage?.(event)
      if (!this.ended) listen({ data: structuredClone(data) })
    })
  }

  terminate() {
    this.ended = true
  }

  private async listener(): Promise<Listener> {
    const known = listeners.get(this.file)
    if (known) return known
    const add = globalThis.addEventListener
    const [, load] = Object.entries(modules).find(([path]) => path.endsWith(`/${this.file}`)) ?? []
    globalThis.addEventListener = ((type: string, listen: Listener) =>
      type === 'message' ? listeners.set(this.file, listen) : add(type, listen as never)) as typeof add
    await load?.()
    globalThis.addEventListener = add
    return listeners.get(this.file) as Listener
  }
}

/** For tests of what asks workers. */
export function workersInPage() {
  beforeAll(() => {
    vi.stubGlobal('Worker', PageWorker)
    vi.stubGlobal('postMessage', (data: unknown) => answer({ data }))
  })
  afterAll(() => void vi.unstubAllGlobals())
}

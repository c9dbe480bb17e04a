import { AutosaveStore } from '../autosave-store.ts'

type Listener = (change: Pick<StorageEvent, 'key' | 'oldValue' | 'newValue'>) => void

/** A browser's store that several tabs share, with the pages that live in it. */
export class SharedBrowser {
  readonly entries: { [key: string]: string } = {}
  private readonly living = new Set<string>()
  private readonly listeners = new Map<Listener, string>()
  private pages = 0

  /** A tab that opens; `end` closes or kills it, after which it writes no more. */
  open(person = 'somebody') {
    const page = `page-${++this.pages}`
    this.living.add(page)
    const storage = this.storageOf(page)
    const living = async () => new Set(this.living)
    return {
      device: new AutosaveStore(
        () => storage,
        page,
        living,
        () => person,
        (listener) => {
          this.listeners.set(listener, page)
          return () => void this.listeners.delete(listener)
        },
      ),
      end: () => void this.living.delete(page),
    }
  }

  private storageOf(page: string): Storage {
    const write = (key: string, newValue: string | null) => {
      const oldValue = this.entries[key] ?? null
      if (!this.living.has(page) || oldValue === newValue) return
      if (newValue === null) delete this.entries[key]
      else this.entries[key] = newValue
      // The others hear of it a moment later, in order.
      for (const [listener, of] of this.listeners)
        if (of !== page) queueMicrotask(() => this.living.has(of) && listener({ key, oldValue, newValue }))
    }
    return new Proxy(this.entries, {
      get: (entries, name) => {
        if (name === 'setItem') return write
        if (name === 'removeItem') return (key: string) => write(key, null)
        return name === 'getItem' ? (key: string) => entries[key] ?? null : entries[name as string]
      },
    }) as unknown as Storage
  }
}

import { Device } from '../device.ts'

/** A browser's store that several tabs share, with the pages that live in it. */
export class SharedBrowser {
  readonly entries: { [key: string]: string } = {}
  private readonly living = new Set<string>()
  private pages = 0

  /** A tab that opens; `end` closes or kills it, after which it writes no more. */
  open(person = 'somebody') {
    const page = `page-${++this.pages}`
    this.living.add(page)
    const storage = this.storageOf(page)
    const living = async () => new Set(this.living)
    return {
      device: new Device(
        () => storage,
        page,
        living,
        () => person,
      ),
      end: () => void this.living.delete(page),
    }
  }

  private storageOf(page: string): Storage {
    const write = (change: () => unknown) => {
      if (this.living.has(page)) change()
    }
    return new Proxy(this.entries, {
      get: (entries, name) => {
        if (name === 'setItem') return (key: string, value: string) => write(() => (entries[key] = value))
        if (name === 'removeItem') return (key: string) => write(() => delete entries[key])
        return name === 'getItem' ? (key: string) => entries[key] ?? null : entries[name as string]
      },
    }) as unknown as Storage
  }
}
